import { dokumenFormulir, type Dokumen } from '../formulir/dokumen';
import { BARIS_JUDUL } from '../formulir/tanda';
import { UMUM } from '../formulir/umum';
import { rapikan } from '../lembar/isi-sel';
import type { Matriks } from '../matriks/matriks';

/** Which document an amount belongs to: a Renja and an RKA may have the same form, only their titles tell them apart. */
export interface AsalAnggaran {
  readonly dokumen: Dokumen | null;
  /** After a change of the budget (DPPA, "Perubahan"): other amounts than before it are no mistake. */
  readonly perubahan: boolean;
}

const SEBUTAN: readonly (readonly [Dokumen, RegExp])[] = [
  ['laporan', /\b(evaluasi|realisasi|lkjip|lakip|lkip|laporan kinerja|penyerapan)\b/i],
  [
    'RKA/DPA',
    /\b(rka|rkpa|dpa|dppa|[rp]?apbd|rencana kerja dan anggaran|dokumen pelaksanaan (perubahan )?anggaran)\b/i,
  ],
  ['KUA-PPAS', /\b(kua|kupa|ppas|plafon|kebijakan umum)\b/i],
  ['Renja', /\b(renja|rkpd|rencana kerja(?! dan anggaran))\b/i],
  ['Renstra', /\b(renstra|rencana strategis|rpjmd)\b/i],
];
const PERUBAHAN = /\b(perubahan|rkpa|dppa|kupa|pergeseran|setelah|sesudah)\b|\bp-?apbd\b/i;

/** By the words of the title above the table, else of the sheet's name, else by the form. */
export function asalTabel(matriks: Matriks): AsalAnggaran {
  const judul = judulTabel(matriks);
  const { nama } = matriks.lembar;
  const formulir = dokumenFormulir(matriks.formulir.id);
  const dokumen = [judul, nama].map((teks) => pilih(sebutanDokumen(teks), matriks, formulir)).find(Boolean);
  return { dokumen: dokumen ?? formulir, perubahan: PERUBAHAN.test(judul) || PERUBAHAN.test(nama) };
}

/** What a heading adds: "Pagu RKA 2026" beside others. */
export function asalJudul(judul: string, tabel: AsalAnggaran): AsalAnggaran {
  return {
    dokumen: sebutanDokumen(judul).find((d) => d !== 'laporan') ?? tabel.dokumen,
    perubahan: tabel.perubahan || PERUBAHAN.test(judul),
  };
}

/** Documents named in a text, in the order in which they stand there. */
function sebutanDokumen(teks: string): Dokumen[] {
  return SEBUTAN.flatMap(([dokumen, pola]) => {
    const letak = teks.search(pola);
    return letak < 0 ? [] : [{ dokumen, letak }];
  })
    .sort((a, b) => a.letak - b.letak)
    .map((s) => s.dokumen);
}

/** The form's own document where it is among them; a form that plans is no report, whatever its title looks back on. */
function pilih(
  disebut: readonly Dokumen[],
  { formulir }: Matriks,
  milik: Dokumen | null,
): Dokumen | undefined {
  if (milik && disebut.includes(milik)) return milik;
  return disebut.find((d) => d !== 'laporan' || formulir.id === UMUM);
}

/** Title lines above the header, up to the rows of another table. */
function judulTabel({ tabel, lembar }: Matriks): string {
  const baris: string[] = [];
  for (let i = tabel.kepala.baris - 1; i >= Math.max(0, tabel.kepala.baris - BARIS_JUDUL); i--) {
    const sel = lembar.nilai[i] ?? [];
    if (sel.some((nilai) => typeof nilai === 'number' && nilai > 9999)) break;
    baris.unshift(sel.map(rapikan).join(' '));
  }
  return baris.join(' ');
}
