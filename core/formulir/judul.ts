/** Words that say nothing about what a column holds. Years and the word "tahun" are looked at apart. */
const KATA_KOSONG = new Set(
  'dan yang pada ke di untuk atau dari oleh per s d sd tahun juta ribu ribuan jutaan miliar milyar'.split(
    ' ',
  ),
);

/** How narrow columns shorten the words of headings. */
const SINGKATAN = new Map(
  (
    'kd:kode rek:rekening prog:program keg:kegiatan subkeg:subkegiatan angg:anggaran real:realisasi ' +
    'keu:keuangan ind:indikator indik:indikator sat:satuan vol:volume ket:keterangan cap:capaian tgt:target ' +
    'tribulan:triwulan'
  )
    .split(' ')
    .map((s) => s.split(':') as [string, string]),
);

/** What stands before a year: "Tahun", "Thn.", "Th.", "Tahun Anggaran", "TA", "T.A." */
const SEBUT_TAHUN = '\\b(?:(?:tahun|thn|th)\\b\\.? ?(?:anggaran|angg|rencana)?|t\\.? ?a)\\.? ?';

/** Years in every wording: {n+1}, 2026, "TA. 2026", "Tahun ke-3", "Tahun 3", "Tahun n", "(n-2)". */
const TAHUN = new RegExp(
  `\\{[^}]*\\}|(?:${SEBUT_TAHUN})?(?<!\\d)20\\d\\d(?!\\d)|\\btahun ?(ke ?-? ?)?\\d\\b|\\bn ?[-+–] ?\\d\\b|\\btahun \\(?n\\b(?! ?[-+–])`,
  'g',
);

/** "TW1", "TWII" in one word. */
const TRIWULAN_RAPAT = /\b(tw|triwulan|tribulan)(?=(?:[1-4]|i{1,3}|iv)\b)/g;

/** A heading reduced to the words that identify it: "Pagu Indikatif (Rp) {n}" -> ["pagu", "indikatif", "rp"]. */
export function kataJudul(teks: string): string[] {
  const semua = teks
    .toLowerCase()
    .replace(TAHUN, ' ')
    .replace(TRIWULAN_RAPAT, '$1 ')
    .replace(/%/g, ' persen ')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .map((kata) => SINGKATAN.get(kata) ?? kata)
    .filter((kata, i, daftar) => kata !== '' && daftar.indexOf(kata) === i);
  const berisi = semua.filter((kata) => !KATA_KOSONG.has(kata));
  return berisi.length > 0 ? berisi : semua;
}

/** Years written in a heading, in order. */
export function tahunDalam(teks: string): number[] {
  return (teks.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
}

const MAJU = new RegExp(`prakiraan maju(?: rencana)? ?(?:${SEBUT_TAHUN})?20\\d\\d`, 'gi');
const TAHUN_DISEBUT = new RegExp(`${SEBUT_TAHUN}20\\d\\d(?!\\d)`, 'i');

/** Whether a text says of a year that it is one: "Tahun 2026", "TA. 2026", "Th 2026". */
export function menyebutTahun(teks: string): boolean {
  return TAHUN_DISEBUT.test(teks);
}

/** The year that a title is about: "Rencana Tahun 2026 dan Prakiraan Maju Tahun 2027" is 2026; null for none or several. */
export function tahunPokok(teks: string): number | null {
  const tahun = new Set(tahunDalam(teks.replace(MAJU, ' ')));
  return tahun.size === 1 ? [...tahun][0]! : null;
}

const SAMPAI = /(?:s ?[./]? ?d\.?|sampai dengan) (?:akhir )?(?:tahun|thn|th|ta)\b\.? ?(20\d\d)(?!\d)/i;

/** "... s/d Tahun 2025": the year that a title looks back to; null without one. */
export function tahunSampai(teks: string): number | null {
  const tahun = SAMPAI.exec(teks)?.[1];
  return tahun === undefined ? null : Number(tahun);
}

/** 0 ... 1: how well a heading fits a known wording. A heading that begins with the whole wording counts 0.7 or more. */
export function kemiripan(judul: readonly string[], sebutan: readonly string[]): number {
  if (judul.length === 0 || sebutan.length === 0) return 0;
  const sisa = [...judul];
  let sama = 0;
  for (const kata of sebutan) {
    const letak = sisa.findIndex((j) => kataSama(j, kata));
    if (letak < 0) continue;
    sisa.splice(letak, 1);
    sama++;
  }
  const dice = (2 * sama) / (judul.length + sebutan.length);
  const awalan = sebutan.every((kata, i) => judul[i] !== undefined && kataSama(judul[i]!, kata));
  return awalan ? Math.max(dice, 0.7 + 0.3 * dice * dice) : dice;
}

/** Equal but for one letter in longer words: "relisasi", "kegitan". */
export function kataSama(a: string, b: string): boolean {
  if (a === b) return true;
  const [pendek, panjang] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (pendek < 5 || panjang - pendek > 1) return false;
  let i = 0;
  while (i < pendek && a[i] === b[i]) i++;
  let ekor = 0;
  while (ekor < pendek - i && a[a.length - 1 - ekor] === b[b.length - 1 - ekor]) ekor++;
  return panjang - i - ekor <= 1;
}
