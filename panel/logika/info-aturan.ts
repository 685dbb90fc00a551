/** What the panel tells about a rule. */
export interface InfoAturan {
  readonly judul: string;
  readonly penjelasan: string;
  readonly dasar: string;
}

const daftar = new Map<string, InfoAturan>();

/** Title, explanation and legal basis of a rule; the id itself for one that is not in the list. */
export function infoAturan(id: string): InfoAturan {
  return daftar.get(id) ?? { judul: id, penjelasan: '', dasar: '' };
}
