/** Documents from the one that leads to those that follow it; 'laporan' looks back on all of them (LRA, LKjIP, E.81). */
const URUTAN = ['Renstra', 'Renja', 'KUA-PPAS', 'RKA/DPA', 'laporan'] as const;
export type Dokumen = (typeof URUTAN)[number];

const MILIK: Readonly<Record<string, Dokumen>> = {
  'renstra-15': 'Renstra',
  't-c-27': 'Renstra',
  't-c-14': 'Renstra',
  'renja-17': 'Renja',
  't-c-33': 'Renja',
  'kua-ppas': 'KUA-PPAS',
  'sipd-rekap': 'RKA/DPA',
  'realisasi-anggaran': 'laporan',
  bernama: 'laporan',
  'capaian-pendanaan': 'laporan',
  'e-81': 'laporan',
  'e-81-persen': 'laporan',
};

/** The document a form belongs to; null for forms that state no budget of a document (lists, free tables). */
export function dokumenFormulir(idFormulir: string): Dokumen | null {
  return MILIK[idFormulir] ?? null;
}

/** Higher: follows those that are lower. */
export function urutanDokumen(dokumen: Dokumen): number {
  return URUTAN.indexOf(dokumen);
}
