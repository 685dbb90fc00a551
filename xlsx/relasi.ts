import type { Paket } from './paket';
import { pohonXml, semuaAnak } from './xml-pohon';

export interface Relasi {
  readonly id: string;
  /** Last word of the type URI ("worksheet", "styles"): the same in transitional and strict files. */
  readonly jenis: string;
  /** Part name inside the package, or the address when `luar`. */
  readonly tujuan: string;
  readonly luar: boolean;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; the package itself is "". */
export function namaRelasi(bagian: string): string {
  const garis = bagian.lastIndexOf('/') + 1;
  return `${bagian.slice(0, garis)}_rels/${bagian.slice(garis)}.rels`;
}

/** Relationships of a part; none when it has no .rels. */
export function bacaRelasi(paket: Pick<Paket, 'ada' | 'teks'>, bagian: string): Relasi[] {
  const nama = namaRelasi(bagian);
  if (!paket.ada(nama)) return [];
  return semuaAnak(pohonXml(paket.teks(nama), nama), 'Relationship').map(({ atribut }) => {
    const luar = atribut.get('TargetMode') === 'External';
    const tujuan = atribut.get('Target') ?? '';
    return {
      id: atribut.get('Id') ?? '',
      jenis: (atribut.get('Type') ?? '').split('/').pop()!,
      tujuan: luar ? tujuan : jalurTujuan(bagian, tujuan),
      luar,
    };
  });
}

function jalurTujuan(bagian: string, tujuan: string): string {
  const jalur = tujuan.startsWith('/') ? [] : bagian.split('/').slice(0, -1);
  for (const langkah of tujuan.replace(/\\/g, '/').split('/')) {
    if (langkah === '..') jalur.pop();
    else if (langkah !== '.' && langkah !== '') jalur.push(langkah);
  }
  return decodeAman(jalur.join('/'));
}

function decodeAman(jalur: string): string {
  try {
    return decodeURIComponent(jalur);
  } catch {
    return jalur;
  }
}
