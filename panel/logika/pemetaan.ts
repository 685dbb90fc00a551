import { SEMUA_FORMULIR } from '../../core/formulir/semua';
import type { PemetaanTabel } from '../../core/formulir/tabel';
import { rapikan } from '../../core/lembar/isi-sel';
import { nilaiSel, type Lembar } from '../../core/lembar/lembar';
import { kenaliLembar } from '../../core/validasi/kenali-lembar';

/** Where a correction starts: the earlier correction, else what detection found, else an empty one. */
export function usulPemetaan(lembar: Lembar, pemetaan: readonly PemetaanTabel[]): PemetaanTabel {
  const lama = pemetaan.find((m) => m.lembar === lembar.nama);
  if (lama) return lama;
  const [tabel] = kenaliLembar(lembar, []).tabel;
  const dikenal = tabel && SEMUA_FORMULIR.some((f) => f.id === tabel.formulir.id);
  if (!tabel || !dikenal) {
    return { lembar: lembar.nama, formulir: SEMUA_FORMULIR[0]!.id, barisKepala: 0, barisKepalaAkhir: 0, kolom: {} }; // prettier-ignore
  }
  const kolom: Record<string, string> = {};
  for (const k of tabel.kolom) for (const nomor of k.kolom) kolom[nomor] = k.definisi.id;
  return {
    lembar: lembar.nama,
    formulir: tabel.formulir.id,
    barisKepala: tabel.kepala.baris,
    barisKepalaAkhir: tabel.kepala.barisAkhir,
    kolom,
  };
}

/** The sheet's columns with the text of their heading cells. */
export function judulKolomLembar(
  lembar: Lembar,
  { barisKepala, barisKepalaAkhir }: Pick<PemetaanTabel, 'barisKepala' | 'barisKepalaAkhir'>,
): { kolom: number; judul: string }[] {
  const lebar = lembar.nilai.slice(0, barisKepalaAkhir + 20).reduce((n, b) => Math.max(n, b.length), 0);
  return Array.from({ length: Math.min(lebar, 60) }, (_, kolom) => {
    const teks: string[] = [];
    for (let b = barisKepala; b <= barisKepalaAkhir; b++) {
      const isi = rapikan(nilaiSel(lembar, b, kolom));
      if (isi !== '') teks.push(isi);
    }
    return { kolom, judul: teks.join(' / ') };
  });
}
