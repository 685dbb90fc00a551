import { formulir, kolom } from './formulir';

/** Usulan program dan kegiatan dari para pemangku kepentingan. Sumber: Permendagri 86/2017 T-C.32; Renja Dinsos Metro 2026. */
export const T_C_32 = formulir({
  id: 't-c-32',
  judul: 'Usulan Pemangku Kepentingan (T-C.32)',
  sumber: 'Permendagri 86/2017, Tabel T-C.32',
  tanda: 'T-C.32',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.uraian('Program/Kegiatan', {
      sebutan: ['Program/Kegiatan/Sub Kegiatan', 'Usulan', 'Usulan Kegiatan'],
    }),
    kolom.teks('Lokasi', { id: 'lokasi', inti: true }),
    kolom.indikator('Indikator Kinerja', { sebutan: ['Indikator'] }),
    kolom.target('Besaran/Volume', { id: 'volume', inti: true, sebutan: ['Besaran', 'Volume'] }),
    kolom.pagu('Pagu (Rp)', { opsional: true, sebutan: ['Pagu Indikatif', 'Perkiraan Biaya', 'Anggaran'] }),
    kolom.teks('Catatan', { id: 'keterangan', sebutan: ['Keterangan'] }),
  ],
});
