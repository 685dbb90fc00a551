import { formulir, kolom } from './formulir';
import {
  SEBUTAN_FISIK,
  SEBUTAN_PAGU,
  SEBUTAN_REALISASI,
  SEBUTAN_SERAPAN,
  SEBUTAN_SISA,
} from './sebutan-anggaran';

/** Anggaran dan realisasi per program/kegiatan/sub kegiatan, dengan kode. Sumber: LKjIP, laporan realisasi anggaran. */
export const REALISASI_ANGGARAN = formulir({
  id: 'realisasi-anggaran',
  judul: 'Realisasi Anggaran',
  sumber: 'LKjIP (PermenPANRB 53/2014); laporan realisasi anggaran perangkat daerah',
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode'),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Program/Kegiatan', 'Uraian'],
    }),
    kolom.pagu('Anggaran', {
      inti: true,
      dijumlah: true,
      sebutan: SEBUTAN_PAGU,
    }),
    kolom.uang('Realisasi', {
      id: 'realisasi-uang',
      inti: true,
      dijumlah: true,
      pagu: 'pagu',
      sebutan: [
        ...SEBUTAN_REALISASI,
        // Beside the quarters of the year.
        ...['Jumlah Realisasi', 'Total Realisasi', 'Realisasi Setahun'],
      ],
    }),
    kolom.persen('%', {
      id: 'serapan',
      opsional: true,
      sebutan: SEBUTAN_SERAPAN,
      hitungan: { rumus: 'serapan', pembilang: 'realisasi-uang', penyebut: 'pagu' },
    }),
    kolom.uang('Sisa Anggaran', {
      id: 'sisa',
      opsional: true,
      dijumlah: true,
      sebutan: SEBUTAN_SISA,
    }),
    kolom.persen('Realisasi Fisik (%)', { id: 'fisik', opsional: true, sebutan: SEBUTAN_FISIK }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
