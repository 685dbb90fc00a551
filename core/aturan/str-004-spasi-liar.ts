import { alamat } from '../lembar/alamat';
import { nilaiSel, rumusSel, type Lembar } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { aturan } from './aturan';
import { sebutSel, type BuktiBanyak } from './sebut-sel';
import type { PerubahanSel } from './temuan';
import { ubahNilai } from './ubah-sel';

/** Blanks that are no single space between words; a line break inside a name is how people wrap it. */
const LIAR = /[\t\u00a0\u200b\ufeff]| {2}|\s$/;
/** A text that would become a number or a formula without the blank before it. */
const BERUBAH_ARTI = /^[=+\-@']|^[^\p{L}]*$/u;

interface NamaLiar {
  readonly baris: Baris;
  readonly kolom: number;
  readonly sel: string;
  readonly perubahan: PerubahanSel;
}

export const SPASI_LIAR = aturan<BuktiBanyak>({
  id: 'STR-004',
  slug: 'spasi-liar',
  tingkat: 'info',
  judul: 'Nama memuat spasi yang tidak terlihat',
  penjelasan:
    'Spasi ganda, spasi di ujung, tab, dan spasi tanpa putus (NBSP) membuat VLOOKUP, filter, dan pivot menganggap dua nama yang sama berbeda. Satu info per buku kerja: unduhan resmi pun memuatnya. Baris baru di tengah nama, dan spasi di depan nama pada tabel tanpa kode, dibiarkan. Spasi pada kode diperiksa KOD-001.',
  dasar: 'Cara kerja Excel dan Google Sheets.',
  caraMemperbaiki: 'Terima perbaikan: hanya spasinya yang berubah.',
  contoh: {
    salah: '"Pengadaan Alat Praktik dan Peraga  Peserta Didik "',
    benar: 'satu spasi, tanpa spasi di ujung',
  },
  pesan: (t) =>
    t.banyak === 1
      ? 'Nama ini memuat spasi ganda, spasi di ujung, atau spasi tanpa putus.'
      : `${t.banyak} nama memuat spasi ganda, spasi di ujung, atau spasi tanpa putus: ${t.daftarSel}.`,

  *periksaBuku({ semua }) {
    const daftar = semua.flatMap((m) => [...namaLiar(m)]);
    const [pertama] = daftar;
    if (!pertama) return;
    const { lembar } = pertama.baris.matriks;
    const sebut = daftar.map((n) =>
      n.baris.matriks.lembar === lembar ? n.sel : `${n.baris.matriks.lembar.nama}!${n.sel}`,
    );
    const banyak = daftar.length;
    yield {
      lembar: lembar.nama,
      baris: pertama.baris.barisLembar,
      kolom: pertama.kolom,
      sel: pertama.sel,
      kode: banyak === 1 ? pertama.baris.teksKode : null,
      label: banyak === 1 ? pertama.baris.label : 'Nama',
      makna: 'spasi-liar',
      bukti: {
        tertulis: nilaiSel(lembar, pertama.baris.barisLembar, pertama.kolom),
        seharusnya: pertama.perubahan.nilai ?? null,
        banyak,
        daftarSel: sebutSel(sebut),
      },
      perbaikan: [
        {
          jenis: 'aman',
          keterangan: banyak === 1 ? 'Rapikan spasinya' : `Rapikan spasi ${banyak} nama`,
          perubahan: daftar.map((n) => n.perubahan),
        },
      ],
    };
  },
});

/** Names with stray blanks. Exports ("datar") stay as the application wrote them. */
function* namaLiar(matriks: Matriks): Iterable<NamaLiar> {
  const [uraian] = matriks.kolomBerjenis('uraian');
  const { tingkat } = matriks.formulir.baris;
  if (!uraian || tingkat === 'datar') return;
  const { lembar } = matriks;
  for (const baris of matriks.baris) {
    for (const kolom of uraian.kolomLembar) {
      const rapi = rapiBilaLiar(lembar, baris.barisLembar, kolom, tingkat === 'kode');
      if (rapi === null) continue;
      const perubahan = ubahNilai(lembar, baris.barisLembar, kolom, rapi);
      yield { baris, kolom, sel: alamat(baris.barisLembar, kolom), perubahan };
    }
  }
}

/** The text without stray blanks; null where it has none or must stay. `depan`: blanks before a name mean nothing. */
function rapiBilaLiar(lembar: Lembar, baris: number, kolom: number, depan: boolean): string | null {
  const nilai = nilaiSel(lembar, baris, kolom);
  if (typeof nilai !== 'string' || rumusSel(lembar, baris, kolom) !== '') return null;
  const awal = depan ? '' : /^[\s\u00a0]*/.exec(nilai)![0];
  const isi = nilai.slice(awal.length);
  if (!LIAR.test(isi) && !/^\s/.test(isi)) return null;
  const rapi = isi.replace(/[ \t\u00a0\u200b\ufeff]+/g, ' ').trim();
  return BERUBAH_ARTI.test(rapi) ? null : awal + rapi;
}
