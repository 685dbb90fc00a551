import { formulir, kolom } from './formulir';
import { SEBUTAN_PAGU, SEBUTAN_REALISASI, SEBUTAN_SERAPAN } from './sebutan-anggaran';

/** Tabel tanpa kode yang menyebut tingkatnya: "Program ...", "Kegiatan ...", "Sub Kegiatan ...". Sumber: LKjIP. */
export const BERNAMA = formulir({
  id: 'bernama',
  judul: 'Realisasi Anggaran tanpa Kode',
  sumber: 'LKjIP, tabel realisasi anggaran dan realisasi kinerja (PermenPANRB 53/2014)',
  baris: { tingkat: 'kata' },
  kolom: [
    kolom.nomor('No'),
    kolom.tingkat('Tingkat', { sebutan: ['Jenis', 'Level'] }),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan', {
      sebutan: [
        'Program/Kegiatan',
        'Uraian Program/Kegiatan/Sub Kegiatan',
        'Uraian',
        'Nama Program/Kegiatan/Sub Kegiatan',
        'Program',
      ],
    }),
    kolom.indikator('Indikator Kinerja', { sebutan: ['Indikator'], opsional: true }),
    kolom.target('Target', { sebutan: ['Target Kinerja'], opsional: true }),
    kolom.realisasi('Realisasi', { sebutan: ['Realisasi Kinerja', 'Capaian'], opsional: true }),
    kolom.persen('Capaian (%)', {
      id: 'capaian',
      opsional: true,
      sebutan: ['% Capaian', 'Persentase Capaian', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.pagu('Anggaran', {
      inti: true,
      dijumlah: true,
      sebutan: SEBUTAN_PAGU,
    }),
    kolom.uang('Realisasi', {
      id: 'realisasi-uang',
      dijumlah: true,
      pagu: 'pagu',
      sebutan: SEBUTAN_REALISASI,
    }),
    kolom.persen('%', {
      id: 'serapan',
      opsional: true,
      sebutan: SEBUTAN_SERAPAN,
      hitungan: { rumus: 'serapan', pembilang: 'realisasi-uang', penyebut: 'pagu' },
    }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
