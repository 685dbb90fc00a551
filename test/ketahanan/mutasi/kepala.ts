import { tulis, cariSel, pilih, susunBaris, indeks, lebar, type Acak, type Draf, type Mutasi } from '../draf';

const JUDUL = ['Kode', 'KODE REKENING', 'Uraian', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target 2026', 'Realisasi', 'Pagu Indikatif (Rp)', 'Anggaran', '%', 'Capaian (%)', 'Predikat', 'Satuan', 'No', 'Tahun', '2025', 'Prakiraan Maju', 'Jumlah', 'constructor', '__proto__']; // prettier-ignore

/** The first row with three or more words: where the header begins, near enough. */
function barisKepala(draf: Draf): number {
  const di = draf.nilai.findIndex((sel) => sel.filter((n) => typeof n === 'string' && n !== '').length >= 3);
  return Math.max(0, di);
}

function selKepala(draf: Draf, acak: Acak): { baris: number; kolom: number } {
  return { baris: barisKepala(draf) + acak(3), kolom: acak(lebar(draf) || 1) };
}

/** Headings that are split, doubled, renamed, lost, or turn up among the data. */
export const MUTASI_KEPALA: readonly Mutasi[] = [
  {
    nama: 'kepala terbelah dua baris',
    ubah(draf) {
      const baris = barisKepala(draf);
      const urutan = indeks(draf.nilai.length);
      urutan.splice(baris + 1, 0, -1);
      susunBaris(draf, urutan);
      (draf.nilai[baris] ?? []).forEach((nilai, kolom) => {
        if (typeof nilai !== 'string') return;
        const kata = nilai.split(/[\s/]+/);
        const tengah = Math.ceil(kata.length / 2);
        tulis(draf, baris, kolom, kata.slice(0, tengah).join(' '));
        if (kata.length > 1) tulis(draf, baris + 1, kolom, kata.slice(tengah).join(' '));
      });
    },
  },
  {
    nama: 'kepala dobel',
    ubah(draf, acak) {
      const baris = barisKepala(draf);
      const urutan = indeks(draf.nilai.length);
      urutan.splice(baris + 1 + acak(urutan.length), 0, ...indeks(1 + acak(4)).map((i) => baris + i));
      susunBaris(draf, urutan);
    },
  },
  {
    nama: 'kepala diganti',
    ubah(draf, acak) {
      for (let n = 1 + acak(4); n > 0; n--) {
        const { baris, kolom } = selKepala(draf, acak);
        tulis(draf, baris, kolom, acak(4) === 0 ? null : pilih(JUDUL, acak));
      }
    },
  },
  {
    nama: 'kepala karangan',
    ubah(draf, acak) {
      const baris = acak(draf.nilai.length + 1);
      for (let kolom = 0; kolom < 3 + acak(20); kolom++) tulis(draf, baris, kolom, pilih(JUDUL, acak));
    },
  },
  {
    nama: 'judul kolom di tengah data',
    ubah(draf, acak) {
      const sel = cariSel(draf, acak);
      if (sel) tulis(draf, sel.baris, sel.kolom, pilih(JUDUL, acak));
    },
  },
];
