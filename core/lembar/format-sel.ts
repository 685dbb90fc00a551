/** Piece of one section of a number format. */
export interface PotonganFormat {
  /** 'isi' stands for the whole value: General and @. */
  readonly jenis: 'harfiah' | 'isi' | 'digit' | 'titik' | 'koma' | 'persen' | 'pangkat' | 'waktu';
  readonly teks: string;
}

/** One of the up to four sections of a number format (positive; negative; zero; text). */
export interface BagianFormat {
  readonly jenis: 'umum' | 'teks' | 'angka' | 'tanggal' | 'harfiah';
  readonly potongan: readonly PotonganFormat[];
  /** From "[>=1000]". */
  readonly syarat?: (nilai: number) => boolean;
  /** Month and day names in English: "[$-409]". */
  readonly inggris: boolean;
}

const dikenal = new Map<string, BagianFormat[]>();

/** Sections of a number format; parsed once per format. */
export function bagianFormat(format: string): BagianFormat[] {
  let bagian = dikenal.get(format);
  if (!bagian) {
    bagian = pisahBagian(format).map(bacaBagian);
    // Formats come from files: never let a hostile one fill the memory.
    if (dikenal.size > 2000) dikenal.clear();
    dikenal.set(format, bagian);
  }
  return bagian;
}

function pisahBagian(format: string): string[] {
  const bagian: string[] = [''];
  for (const [potong] of format.matchAll(/"[^"]*"?|\\[\s\S]?|[_*][\s\S]?|\[[^\]]*\]?|[\s\S]/g)) {
    if (potong === ';') bagian.push('');
    else bagian[bagian.length - 1] += potong;
  }
  return bagian;
}

const POTONG =
  /"([^"]*)"?|\\([\s\S]?)|_[\s\S]?|\*[\s\S]?|\[([^\]]*)\]?|General|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+(?:\.0+)?|e+|[\s\S]/gi;
const PEMBANDING = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;

function bacaBagian(isi: string): BagianFormat {
  const potongan: PotonganFormat[] = [];
  const tambah = (jenis: PotonganFormat['jenis'], teks: string): number => potongan.push({ jenis, teks });
  let syarat: ((nilai: number) => boolean) | undefined;
  let inggris = false;
  for (const m of isi.matchAll(POTONG)) {
    const teks = m[0];
    const kurung = m[3];
    if (m[1] !== undefined || m[2] !== undefined) tambah('harfiah', m[1] ?? m[2] ?? '');
    else if (teks[0] === '_') tambah('harfiah', ' ');
    else if (teks[0] === '*') continue;
    else if (kurung !== undefined) {
      const banding = PEMBANDING.exec(kurung);
      if (banding) syarat = pembanding(banding[1]!, Number(banding[2]));
      else if (/^(h+|m+|s+)$/i.test(kurung)) tambah('waktu', `[${kurung.toLowerCase()}]`);
      else if (kurung[0] === '$') {
        const [simbol = '', wilayah = ''] = kurung.slice(1).split('-');
        if (simbol) tambah('harfiah', simbol);
        inggris ||= /^(?:[0-9a-f]*0409|409|[0-9a-f]*0809|809|en\b.*)$/i.test(wilayah);
      }
    } else if (/^general$/i.test(teks) || teks === '@') tambah('isi', teks);
    else if (/^[0#?]$/.test(teks)) tambah('digit', teks);
    else if (teks === '.') tambah('titik', teks);
    else if (teks === ',') tambah('koma', teks);
    else if (teks === '%') tambah('persen', teks);
    else if (/^e[+-]$/i.test(teks)) tambah('pangkat', teks);
    else if (/^(am\/pm|a\/p|[ymdhse])/i.test(teks)) tambah('waktu', teks.toLowerCase());
    else tambah('harfiah', teks);
  }
  const jenis = jenisBagian(potongan);
  const isiSaja: PotonganFormat[] = [{ jenis: 'isi', teks: '' }];
  return { jenis, potongan: pecahan(potongan) ? isiSaja : potongan, inggris, ...(syarat && { syarat }) };
}

function jenisBagian(potongan: readonly PotonganFormat[]): BagianFormat['jenis'] {
  const ada = (jenis: PotonganFormat['jenis']) => potongan.some((p) => p.jenis === jenis);
  if (ada('waktu')) return 'tanggal';
  if (ada('digit')) return pecahan(potongan) ? 'umum' : 'angka';
  const isi = potongan.find((p) => p.jenis === 'isi');
  if (isi) return isi.teks === '@' ? 'teks' : 'umum';
  return 'harfiah';
}

/** "# ?/?": shown as a decimal number instead. */
function pecahan(potongan: readonly PotonganFormat[]): boolean {
  const garis = potongan.findIndex((p) => p.jenis === 'harfiah' && p.teks === '/');
  return garis > 0 && potongan[garis - 1]!.jenis === 'digit' && potongan[garis + 1]?.jenis === 'digit';
}

function pembanding(tanda: string, batas: number): (nilai: number) => boolean {
  switch (tanda) {
    case '<':
      return (n) => n < batas;
    case '>':
      return (n) => n > batas;
    case '<=':
      return (n) => n <= batas;
    case '>=':
      return (n) => n >= batas;
    case '<>':
      return (n) => n !== batas;
    default:
      return (n) => n === batas;
  }
}
