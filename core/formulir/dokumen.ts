/** Planning documents from the one that leads to those that follow it. */
const URUTAN = ['Renstra', 'Renja', 'KUA-PPAS', 'RKA/DPA'] as const;
export type Dokumen = (typeof URUTAN)[number];

const MILIK: Readonly<Record<string, Dokumen>> = {
  'renstra-15': 'Renstra',
  't-c-27': 'Renstra',
  't-c-14': 'Renstra',
  'renja-17': 'Renja',
  't-c-33': 'Renja',
  'kua-ppas': 'KUA-PPAS',
  'sipd-rekap': 'RKA/DPA',
};

/** The document a form belongs to; null for forms that plan nothing (evaluations, lists). */
export function dokumenFormulir(idFormulir: string): Dokumen | null {
  return MILIK[idFormulir] ?? null;
}

/** Whether `ini` has to follow `acuan`. */
export function mengikuti(ini: Dokumen, acuan: Dokumen): boolean {
  return URUTAN.indexOf(ini) > URUTAN.indexOf(acuan);
}
