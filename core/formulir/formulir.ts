/** What a column holds; decides how its cells are read and which rules look at it. */
export type JenisKolom =
  | 'nomor'
  | 'kode'
  | 'uraian' // name of the programme, activity ...; may hold the code too ("1.06.01 - PROGRAM ...")
  | 'tingkat' // the level in words: "Program", "Kegiatan"
  | 'indikator'
  | 'satuan'
  | 'kinerja' // target or actual of an indicator: number, percent or text with a unit
  | 'uang' // rupiah
  | 'persen' // percent points
  | 'predikat'
  | 'teks';

/** Year of a column relative to the document year: 'n-2', 'n', 'n+1'. */
export type TahunRelatif = `n${'' | `${'-' | '+'}${number}`}`;

/** A percentage of two columns, by id. 'kemajuan': towards the target at the end of the plan. */
export interface HitunganBagi {
  readonly rumus: 'capaian' | 'serapan' | 'rasio' | 'kemajuan';
  readonly pembilang: string;
  readonly penyebut: string;
}

/** Growth in percent over the EARLIER year: of the last of two columns, or the mean over a row of years. */
export interface HitunganTumbuh {
  readonly rumus: 'pertumbuhan' | 'rata-pertumbuhan';
  /** Column ids, earliest year first. */
  readonly deret: readonly string[];
}

/** Where a percentage comes from. */
export type Hitungan = HitunganBagi | HitunganTumbuh;

/** Ids of the columns that a percentage needs. */
export function kolomAsal(hitungan: Hitungan): readonly string[] {
  return 'deret' in hitungan ? hitungan.deret : [hitungan.pembilang, hitungan.penyebut];
}

export interface KolomFormulir {
  /** Meaning of the column, unique in its form and stable: settings and ignores refer to it. */
  readonly id: string;
  readonly jenis: JenisKolom;
  /** Heading as on the paper form; {n}, {n+1} ... stand for years. */
  readonly judul: string;
  /** Other headings found in real tables. */
  readonly sebutan: readonly string[];
  /** Headings of the group above it, where the column's own heading is not enough. */
  readonly induk: readonly string[];
  readonly tahun: TahunRelatif | null;
  /** A year or "Tahun ke-" must stand in or above the heading: tells year columns from quarters. */
  readonly bertahun: boolean;
  /** The amounts of children add up to their parent's. */
  readonly dijumlah: boolean;
  /** Rows in which the cell must be filled. */
  readonly wajib: 'sub kegiatan' | null;
  /** Without it the table is not this form. */
  readonly inti: boolean;
  /** Often absent: its absence costs next to nothing. */
  readonly opsional: boolean;
  /** For 'persen' and 'predikat': what it is computed from. */
  readonly hitungan: Hitungan | null;
  /** For spending: id of the budget column that it may not exceed. */
  readonly pagu: string | null;
}

export interface Formulir {
  readonly id: string;
  readonly judul: string;
  /** Regulation or document that the form comes from. */
  readonly sumber: string;
  /** Official number, as titles write it: "T-C.27", "E.81". */
  readonly tanda: string | null;
  readonly kolom: readonly KolomFormulir[];
  /** A heading that such a table never has. */
  readonly tanpa?: RegExp;
  readonly baris: {
    /** How rows state their level; 'datar': every row stands alone (exports). */
    readonly tingkat: 'kode' | 'kata' | 'datar';
    /** First text of a total row. */
    readonly total: RegExp;
    /** Such tables often list only some of the rows below: their sums must prove themselves. */
    readonly sebagian?: boolean;
  };
}

/** Also spaced out for looks, "J U M L A H", short, "Jml", "Jlh.", and as a sign, "∑". */
export const BARIS_TOTAL =
  /^(?:(?:grand|g r a n d|sub|s u b)[\s-]*)?(?:j ?u ?m ?l ?a ?h|t ?o ?t ?a ?l|jmlh?|jlh)\b|^[∑Σ]/i;

type OpsiKolom = Partial<Omit<KolomFormulir, 'jenis' | 'judul'>>;

function buat(jenis: JenisKolom, dasar: string, bawaan: OpsiKolom = {}) {
  return (judul: string, opsi: OpsiKolom = {}): KolomFormulir => {
    const tahun = opsi.tahun ?? null;
    return {
      id: tahun === null ? dasar : `${dasar}-${tahun}`,
      sebutan: [],
      induk: [],
      bertahun: false,
      dijumlah: false,
      wajib: null,
      inti: false,
      opsional: false,
      hitungan: null,
      pagu: null,
      ...bawaan,
      ...opsi,
      jenis,
      judul,
      tahun,
    };
  };
}

/** One builder per kind. The id follows kind and year ("pagu-n+1") unless the form names it. */
export const kolom = {
  nomor: buat('nomor', 'nomor', { opsional: true, sebutan: ['No', 'Nomor', 'No Urut', 'N o'] }),
  kode: buat('kode', 'kode', { inti: true, sebutan: ['Kode', 'Kode Rekening', 'Kode Program Kegiatan'] }),
  uraian: buat('uraian', 'uraian', { inti: true }),
  tingkat: buat('tingkat', 'tingkat', { opsional: true }),
  indikator: buat('indikator', 'indikator'),
  satuan: buat('satuan', 'satuan', { opsional: true, sebutan: ['Satuan'] }),
  target: buat('kinerja', 'target'),
  realisasi: buat('kinerja', 'realisasi'),
  pagu: buat('uang', 'pagu'),
  uang: buat('uang', 'uang'),
  persen: buat('persen', 'persen'),
  predikat: buat('predikat', 'predikat'),
  teks: buat('teks', 'teks'),
};

type DefinisiFormulir = Omit<Formulir, 'baris' | 'tanda'> & {
  readonly tanda?: string;
  readonly baris?: Partial<Formulir['baris']>;
};

/** Declares a form; refuses two columns with one id. */
export function formulir(definisi: DefinisiFormulir): Formulir {
  const id = new Set<string>();
  for (const k of definisi.kolom) {
    if (id.has(k.id)) throw new Error(`Formulir ${definisi.id}: kolom ${k.id} dua kali.`);
    id.add(k.id);
  }
  return { tanda: null, ...definisi, baris: { tingkat: 'kode', total: BARIS_TOTAL, ...definisi.baris } };
}
