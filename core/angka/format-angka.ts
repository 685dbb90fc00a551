/** What a number format says about the numbers it shows. */
export type JenisFormat = 'umum' | 'persen' | 'uang' | 'tanggal';

const dikenal = new Map<string, JenisFormat>();

/** Kind of a number format: "0,0%" persen, `"Rp"#,##0` uang, "dd/mm/yyyy" tanggal. */
export function jenisFormat(format: string | undefined): JenisFormat {
  if (!format) return 'umum';
  let jenis = dikenal.get(format);
  if (jenis === undefined) {
    jenis = tentukan(format);
    dikenal.set(format, jenis);
  }
  return jenis;
}

function tentukan(format: string): JenisFormat {
  const bagian = format.split(';', 1)[0]!;
  if (/rp|idr/i.test(bagian)) return 'uang';
  // Quoted text, escaped characters, fill and width characters, colours and locales say nothing about the kind.
  const kode = bagian.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
  if (kode.includes('%')) return 'persen';
  return /[dmyhs]/i.test(kode.replace(/general|standard/gi, '')) ? 'tanggal' : 'umum';
}
