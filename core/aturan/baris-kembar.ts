import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';

/** Codes (names, without codes) that stand on several rows of a table. */
const tersimpan = new WeakMap<Matriks, ReadonlySet<string>>();

/**
 * What tells a row from others with its code or name: the rows above it. Every kecamatan has 7.01.01, and a name may stand
 * under two kegiatan; ignoring a finding about one must not hide the other. '' where the row is the only one.
 */
export function jalurKembar(baris: Baris): string {
  const { matriks } = baris;
  let kembar = tersimpan.get(matriks);
  if (!kembar) tersimpan.set(matriks, (kembar = cariKembar(matriks)));
  if (!kembar.has(penanda(baris))) return '';
  const jalur: string[] = [];
  for (let atas = baris.induk; atas; atas = atas.induk) jalur.unshift(penanda(atas));
  return jalur.join(' > ');
}

function cariKembar(matriks: Matriks): Set<string> {
  const ada = new Set<string>();
  const kembar = new Set<string>();
  for (const baris of matriks.baris) {
    const nama = penanda(baris);
    if (ada.has(nama)) kembar.add(nama);
    ada.add(nama);
  }
  return kembar;
}

function penanda(baris: Baris): string {
  return baris.teksKode ?? baris.label;
}
