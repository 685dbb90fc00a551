import { formulir, kolom } from './formulir';

const kodeLain = (judul: string, id: string) => kolom.kode(judul, { id, inti: false, sebutan: [] });
const nama = (judul: string, id: string) => kolom.teks(judul, { id });

/** Rekap belanja SIPD: satu baris per rincian, kode tiap tingkat di kolomnya sendiri. Sumber: unduhan SIPD-RI. */
export const SIPD_REKAP = formulir({
  id: 'sipd-rekap',
  judul: 'Rekap SIPD (23 kolom)',
  sumber: 'Unduhan rekapitulasi SIPD-RI',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Tahun', { id: 'tahun', opsional: true }),
    kodeLain('Kode Urusan', 'kode-urusan'),
    nama('Nama Urusan', 'nama-urusan'),
    kodeLain('Kode SKPD', 'kode-skpd'),
    nama('Nama SKPD', 'nama-skpd'),
    kodeLain('Kode Sub Unit', 'kode-unit'),
    nama('Nama Sub Unit', 'nama-unit'),
    kodeLain('Kode Bidang Urusan', 'kode-bidang'),
    nama('Nama Bidang Urusan', 'nama-bidang'),
    kodeLain('Kode Program', 'kode-program'),
    nama('Nama Program', 'nama-program'),
    kodeLain('Kode Kegiatan', 'kode-kegiatan'),
    nama('Nama Kegiatan', 'nama-kegiatan'),
    kolom.kode('Kode Sub Kegiatan', { sebutan: [] }),
    kolom.uraian('Nama Sub Kegiatan'),
    nama('Kode Sumber Dana', 'kode-sumber-dana'),
    nama('Nama Sumber Dana', 'nama-sumber-dana'),
    nama('Kode Rekening', 'kode-rekening'),
    nama('Nama Rekening', 'nama-rekening'),
    kolom.teks('Paket/Kelompok', { id: 'paket', opsional: true }),
    kolom.teks('Nama Paket/Kelompok', { id: 'nama-paket', opsional: true }),
    kolom.pagu('Pagu', {
      inti: true,
      dijumlah: true,
      sebutan: ['Nilai', 'Jumlah', 'Total Harga', 'Pagu Indikatif'],
    }),
  ],
});
