import type { NilaiSel } from '../../../core/angka/nilai-sel';
import { cariSel, pilih, tulis, ubahBeberapa, type Mutasi } from '../draf';

const KODE = /^\s*[\dX]{1,2}\.[\dX]{2}/;
const apakahKode = (nilai: NilaiSel): boolean => typeof nilai === 'string' && KODE.test(nilai);
const FORMAT_TANGGAL = ['dd/mm/yyyy', 'm/d/yy', '[$-421]dd mmmm yyyy', 'h:mm', '[h]:mm:ss', '@', '0.00E+00', '"Rp"#,##0', '#', '0%', ';;;', '[Red]', '\\', '"', '']; // prettier-ignore
const RUSAK: readonly ((kode: string) => NilaiSel)[] = [
  (k) => k.replace(/\./g, ','),
  (k) => k.replace(/\./g, ' . '),
  (k) => k.replace(/\./g, '\u00a0.'),
  (k) => k.replace(/\./g, '..'),
  (k) => `${k}.`,
  (k) => `.${k}`,
  (k) => k.slice(0, -1),
  (k) => `${k}9`,
  (k) => k.replace(/\b0/g, ''),
  (k) => k.replace(/0/g, 'O'),
  (k) => k.replace(/1/g, 'l'),
  (k) => k.toLowerCase(),
  (k) => `${k} - ${k}`,
  (k) => k.split('.').join('\n'),
  (k) => Number(k.replace(/\./g, '')) || 1.06,
  (k) => Number.parseFloat(k) || 1.06,
  (k) => `${k}.9999.9999.9999`,
  () => 'X.XX.XX.X.XX.XXXX',
  () => '.',
  () => '0',
];

/** Codes that are dates, numbers, split over columns, wrong, or two in one cell. */
export const MUTASI_KODE: readonly Mutasi[] = [
  {
    nama: 'tanggal di tempat kode',
    ubah(draf, acak) {
      draf.daftarFormat.push(pilih(FORMAT_TANGGAL, acak));
      for (let n = 1 + acak(5); n > 0; n--) {
        const sel = cariSel(draf, acak, apakahKode);
        if (!sel) return;
        tulis(draf, sel.baris, sel.kolom, [37_288, 45_292, 0, -1, 2_958_466, 0.5][acak(6)]!);
        while (draf.format.length <= sel.baris) draf.format.push([]);
        const format = draf.format[sel.baris]!;
        while (format.length < sel.kolom) format.push(0);
        format[sel.kolom] = draf.daftarFormat.length - 1;
      }
    },
  },
  {
    nama: 'kode rusak',
    ubah: (draf, acak) =>
      ubahBeberapa(draf, acak, 8, (nilai) => pilih(RUSAK, acak)(String(nilai)), apakahKode),
  },
  {
    nama: 'kode tertukar',
    ubah(draf, acak) {
      const [a, b] = [cariSel(draf, acak, apakahKode), cariSel(draf, acak, apakahKode)];
      if (!a || !b) return;
      tulis(draf, a.baris, a.kolom, b.nilai);
      tulis(draf, b.baris, b.kolom, a.nilai);
    },
  },
  {
    nama: 'satu kode untuk semua',
    ubah(draf, acak) {
      const satu = cariSel(draf, acak, apakahKode);
      if (!satu) return;
      draf.nilai.forEach((sel, baris) =>
        sel.forEach((nilai, kolom) => {
          if (apakahKode(nilai)) tulis(draf, baris, kolom, satu.nilai);
        }),
      );
    },
  },
  {
    nama: 'kode terbelah ke kolom sebelah',
    ubah(draf, acak) {
      for (let n = 1 + acak(10); n > 0; n--) {
        const sel = cariSel(draf, acak, apakahKode);
        if (!sel) return;
        const bagian = String(sel.nilai).split('.');
        bagian.forEach((teks, i) =>
          tulis(draf, sel.baris, sel.kolom + i, acak(2) === 0 ? teks : Number(teks)),
        );
      }
    },
  },
  {
    nama: 'format di luar daftar',
    ubah(draf, acak) {
      draf.format = draf.nilai.map((sel) => sel.map(() => acak(40) - 2));
    },
  },
];
