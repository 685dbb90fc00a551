import { cariPengganti } from '../nomenklatur/pengganti';
import { kamusTerpasang } from '../nomenklatur/terpasang';
import { fungsi } from './fungsi';
import { Gagal } from './gagal';
import { kode } from './jenis-kode';
import { teks } from './jenis-parameter';
import { kamusVersi } from './nomenklatur';

const TIDAK_ADA = 'tidak ada padanan resmi';

export const KODEBARU = fungsi({
  nama: 'KODEBARU',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Kode pengganti sebuah kode lama.', en: 'Successor of an old code.' },
  penjelasan: {
    id:
      'Kode hanya diberikan bila dasarnya kuat: padanan resmi, nama yang tetap, atau nama yang sama di bawah induk yang ' +
      'sama. Nomor yang sama saja tidak cukup, karena nomor lama dipakai ulang untuk hal lain. Beri nama lamanya agar ' +
      'hasilnya pasti; calon yang belum pasti disebut di belakang.',
    en:
      'A code is given only on strong grounds: the official pairing, an unchanged name, or the same name under the same ' +
      'parent. The same number alone is not enough. Candidates are named behind the answer.',
  },
  parameter: [
    kode('kode', 'Kode lama.', 'Old code.'),
    teks(
      'versi',
      'Versi nomenklatur tujuan. Bawaan: yang terbaru.',
      'Target version. Default: newest.',
    ).opsional(),
    teks(
      'nama',
      'Nama lama yang tertulis di samping kodenya.',
      'Old name as written beside the code.',
    ).opsional(),
  ],
  hasil: `Teks kode, atau "${TIDAK_ADA}".`,
  sumber: 'Kolom "sub kegiatan sebelumnya" nomenklatur SIPD-RI dan perbandingan nama.',
  contoh: [
    { rumus: '=KODEBARU("1.06"; ""; "URUSAN PEMERINTAHAN BIDANG SOSIAL")', hasil: '1.06' },
    { rumus: '=KODEBARU("1.06.99.2.99.99")', hasil: TIDAK_ADA },
    { rumus: '=KODEBARU("")', hasil: '' },
  ],
  hitung(kode, versi, nama) {
    const baru = kamusVersi(versi);
    if (baru instanceof Gagal) return baru;
    const lama = kamusTerpasang().filter((k) => k !== baru);
    const { pasti, kode: pengganti, calon } = cariPengganti(kode, baru, { nama, lama });
    if (pasti && pengganti) return pengganti;
    return calon.length === 0
      ? TIDAK_ADA
      : `${TIDAK_ADA}; mungkin ${calon.map((c) => c.kode).join(' atau ')}`;
  },
});
