import { kolom, type KolomFormulir } from './formulir';

/** What every comparison of the LKjIP begins with: whose performance, by which indicator, in which unit. */
export const KOLOM_KINERJA: readonly KolomFormulir[] = [
  kolom.nomor('No'),
  kolom.teks('Sasaran Strategis', { id: 'sasaran', opsional: true, sebutan: ['Sasaran', 'Tujuan/Sasaran'] }),
  kolom.indikator('Indikator Kinerja', { inti: true, sebutan: ['Indikator', 'Indikator Kinerja Utama'] }),
  kolom.satuan('Satuan'),
];
