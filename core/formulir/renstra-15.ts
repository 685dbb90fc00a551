import { formulir, kolom, type TahunRelatif } from './formulir';

/** The five budget years; the first is the year after the baseline year plus one ("2025-2029": 2026 ... 2030). */
const TAHUN: readonly TahunRelatif[] = ['n', 'n+1', 'n+2', 'n+3', 'n+4'];

/** Rincian pendanaan Renstra 2025-2029. Sumber: Inmendagri 2/2025; Renja Dinsos Metro 2026 Tabel 4.3. */
export const RENSTRA_15 = formulir({
  id: 'renstra-15',
  judul: 'Rincian Pendanaan Renstra (15 kolom)',
  sumber: 'Inmendagri 2/2025',
  tanpa: /\b(triwulan|tw)\b/i,
  kolom: [
    // The form puts code and name into one cell; many offices give the code a column of its own.
    kolom.kode('Kode', { inti: false, opsional: true }),
    kolom.uraian('Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output', {
      sebutan: ['Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Program/Kegiatan/Subkegiatan'],
    }),
    kolom.indikator('Indikator Outcome/Output', { sebutan: ['Indikator Kinerja', 'Indikator'] }),
    kolom.target('Baseline Tahun {n-2}', {
      id: 'baseline',
      tahun: 'n-2',
      sebutan: ['Baseline', 'Kondisi Awal', 'Data Capaian Tahun Awal'],
    }),
    ...TAHUN.flatMap((tahun) => [
      kolom.target('Target', { tahun, bertahun: true, sebutan: ['K', 'Target Kinerja'] }),
      kolom.pagu('Pagu', {
        bertahun: true,
        tahun,
        inti: tahun === 'n',
        dijumlah: true,
        sebutan: ['Rp', 'Pagu Indikatif', 'Pagu (Rp)'],
      }),
    ]),
    kolom.teks('Perangkat Daerah', {
      id: 'penanggung-jawab',
      sebutan: ['Perangkat Daerah Penanggung Jawab'],
    }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
