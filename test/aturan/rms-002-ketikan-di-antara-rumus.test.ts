import type { NilaiSel } from '../../core/angka/nilai-sel';
import { KETIKAN_DI_ANTARA_RUMUS } from '../../core/aturan/rms-002-ketikan-di-antara-rumus';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Programs whose last column is what `isi` says of every row: a formula ("=..."), a typed number, text, nothing. */
const kolom = (judul: readonly string[], banyak: number, isi: (nomor: number, i: number) => NilaiSel) => {
  const rumus: Record<string, string> = {};
  const baris = Array.from({ length: banyak }, (_, i) => {
    const sel = isi(i + 2, i);
    const berumus = typeof sel === 'string' && sel.startsWith('=');
    if (berumus) rumus[`E${i + 2}`] = sel.slice(1);
    return [`1.06.${String(i + 1).padStart(2, '0')}`, `Program ${i}`, 1000 + i, 500, berumus ? 49.9 : sel];
  });
  return lembarUji([['Kode', 'Uraian', ...judul], ...baris], { rumus });
};

const UANG = ['Anggaran', 'Realisasi', '%'];
const salinan = (n: number): string => `=D${n}/C${n}*100`;
/** Copies of one formula with typed numbers at these places. */
const serapan = (banyak: number, ...ketikan: readonly number[]) =>
  kolom(UANG, banyak, (n, i) => (ketikan.includes(i) ? 50 : salinan(n)));

interface Jumlah {
  /** Amount or formula ("=...") of the kegiatan, null for the SUM of its children. */
  readonly induk?: (k: number) => NilaiSel;
  readonly anak?: (k: number) => NilaiSel;
}

/** Kegiatan with two sub kegiatan each: row 2 + 3k. */
const jumlah = (banyak: number, { induk, anak }: Jumlah = {}) => {
  const baris: NilaiSel[][] = [['Kode', 'Uraian', 'Pagu Indikatif']];
  const rumus: Record<string, string> = {};
  const isi = (sel: NilaiSel, bawaan: number): NilaiSel => {
    if (typeof sel !== 'string' || !sel.startsWith('=')) return sel;
    rumus[`C${baris.length + 1}`] = sel.slice(1);
    return bawaan;
  };
  for (let k = 0; k < banyak; k++) {
    const kode = `1.06.01.2.${String(k + 1).padStart(2, '0')}`;
    const n = baris.length + 1;
    baris.push([kode, `Kegiatan ${k}`, isi(induk ? induk(k) : `=SUM(C${n + 1}:C${n + 2})`, 3_000_000)]);
    baris.push([`${kode}.01`, 'a', isi(anak ? anak(k) : 1_000_000, 1_000_000)]);
    baris.push([`${kode}.02`, 'b', anak?.(k) === null ? null : 2_000_000]);
  }
  return lembarUji(baris, { rumus });
};
/** SUM of the children except in these kegiatan. */
const ketikan =
  (...daftar: readonly number[]) =>
  (k: number) =>
    daftar.includes(k) ? 3_000_000 : `=SUM(C${3 * k + 3}:C${3 * k + 4})`;

ujiAturan(KETIKAN_DI_ANTARA_RUMUS, {
  terima: [
    ['empat salinan belum kolom rumus', serapan(5, 3)],
    ['kolom keterangan', kolom(['Anggaran', 'Realisasi', 'Keterangan'], 20, (n, i) => (i === 4 ? 50 : salinan(n)))], // prettier-ignore
    ['kosong dan teks di antara rumus', kolom(UANG, 20, (n, i) => (i === 4 ? null : i === 5 ? 'n/a' : salinan(n)))], // prettier-ignore
    ['rumus yang menunjuk baris lain', kolom(UANG, 30, (n, i) => (i === 4 ? 50 : `=D${n - 1}/C${n}`))],
    ['separuh menunjuk baris lain', kolom(UANG, 21, (n, i) => (i === 4 ? 50 : i % 2 ? salinan(n) : `=E${n - 1}+1`))], // prettier-ignore
    ['empat induk berumus', jumlah(5, { induk: ketikan(1) })],
    ['separuh induk diketik', jumlah(10, { induk: ketikan(0, 1, 2, 3, 4) })],
    ['induk kosong, induk tidak terbaca', jumlah(10, { induk: (k) => (k === 1 ? null : k === 2 ? 'tbd' : ketikan()(k)) })], // prettier-ignore
    ['induk dengan rumus lain', jumlah(10, { induk: (k) => (k === 1 ? '=H5*2' : ketikan()(k)) })],
    ['induk yang anaknya kosong', jumlah(10, { induk: ketikan(1), anak: (k) => (k === 1 ? null : 1_000_000) })], // prettier-ignore
    ['sub kegiatan berumus jumlah bukan induk', jumlah(10, { induk: () => 3_000_000, anak: (k) => `=SUM(H${k + 1}:J${k + 1})` })], // prettier-ignore
  ],
  tolak: [
    ['lima dari enam: info', serapan(6, 3), { sel: 'E5', tingkat: 'info' }],
    ['tepat empat perlima: info', serapan(10, 3, 7), { sel: 'E5', tingkat: 'info' }],
    ['tepat 95 %: peringatan', serapan(20, 3), { sel: 'E5', tingkat: 'peringatan' }],
    ['kolom kinerja', kolom(['Target', 'Realisasi', 'Sisa Target'], 20, (n, i) => (i === 4 ? 50 : `=C${n}-D${n}`)), { sel: 'E6' }], // prettier-ignore
    ['rumus lain yang jarang tidak menentukan', kolom(UANG, 30, (n, i) => (i === 4 ? 50 : i === 29 ? `=D${n}/C${n}` : salinan(n))), { sel: 'E6' }], // prettier-ignore
    ['jumlah: lima dari enam, info', jumlah(6, { induk: ketikan(1) }), { sel: 'C5', tingkat: 'info' }],
    ['jumlah: tepat empat perlima, info', jumlah(10, { induk: ketikan(1, 4) }), { sel: 'C5', tingkat: 'info' }], // prettier-ignore
    ['jumlah: tepat 95 %, peringatan', jumlah(20, { induk: ketikan(1) }), { sel: 'C5', tingkat: 'peringatan' }], // prettier-ignore
    ['jumlah dengan tambah dan dolar', jumlah(20, { induk: (k) => (k === 1 ? 3_000_000 : `=C${3 * k + 3} + $C${3 * k + 4}`) }), { sel: 'C5' }], // prettier-ignore
    ['jumlah dengan tambah tanpa dolar, rumus panjang', jumlah(20, { induk: (k) => (k === 1 ? 3_000_000 : `=C${3 * k + 3}+C${3 * k + 4}+0*(${'1234567890'.repeat(6)})`) }), { sel: 'C5' }], // prettier-ignore
    ['jumlah: anak yang berupa teks tidak dirumuskan', jumlah(20, { induk: ketikan(1), anak: (k) => (k === 1 ? 'Rp 1.000.000' : 1_000_000) }), { sel: 'C5' }], // prettier-ignore
  ],
});
