import { terberat, TINGKAT_TEMUAN, type Temuan, type TingkatTemuan } from '../../core/aturan/temuan';

export type Pengelompokan = 'aturan' | 'baris';

export interface Saringan {
  readonly tingkat: ReadonlySet<TingkatTemuan>;
  readonly cari: string;
  readonly kelompok: Pengelompokan;
  /** Keys of the groups that are folded. */
  readonly terlipat: ReadonlySet<string>;
}

export interface BarisKelompok {
  readonly jenis: 'kelompok';
  readonly kunci: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly tingkat: TingkatTemuan;
  readonly banyak: number;
  readonly terlipat: boolean;
}

export interface BarisTemuan {
  readonly jenis: 'temuan';
  readonly kunci: string;
  readonly temuan: Temuan;
  /** Explained by the finding above it. */
  readonly akibat: boolean;
  /** What its picture says: an effect that weighs more than its cause must not look like a mere effect. */
  readonly tanda: 'akibat' | TingkatTemuan;
}

export type BarisDaftar = BarisKelompok | BarisTemuan;

/** Name by which another finding's `sebab` points at this one. */
const acuan = (t: Temuan): string => `${t.lembar}!${t.aturan}@${t.sel}`;

/** The findings that pass filter and search, grouped, worst group first; effects follow their cause. */
export function susunDaftar(
  temuan: readonly Temuan[],
  saringan: Saringan,
  judulAturan: (id: string) => string,
): BarisDaftar[] {
  const lolos = temuan.filter((t) => saringan.tingkat.has(t.tingkat) && cocok(t, saringan.cari));
  const kelompok = new Map<string, BarisTemuan[]>();
  for (const baris of urutkanSebab(lolos)) {
    const kunci = baris.induk[saringan.kelompok === 'aturan' ? 'aturan' : 'kunciBaris'];
    const isi = kelompok.get(kunci);
    if (isi) isi.push(baris.baris);
    else kelompok.set(kunci, [baris.baris]);
  }
  const daftar = [...kelompok].map(([kunci, isi]) => kepala(kunci, isi, saringan, judulAturan));
  if (saringan.kelompok === 'aturan') {
    daftar.sort(
      (a, b) => TINGKAT_TEMUAN.indexOf(a.kepala.tingkat) - TINGKAT_TEMUAN.indexOf(b.kepala.tingkat),
    );
  }
  return daftar.flatMap(({ kepala: k, isi }) => (k.terlipat ? [k] : [k, ...isi]));
}

function kepala(
  kunci: string,
  isi: BarisTemuan[],
  saringan: Saringan,
  judulAturan: (id: string) => string,
): { kepala: BarisKelompok; isi: BarisTemuan[] } {
  const pertama = isi[0]!.temuan;
  const tingkat = isi.map((b) => b.temuan.tingkat).reduce(terberat);
  const perAturan = saringan.kelompok === 'aturan';
  return {
    isi,
    kepala: {
      jenis: 'kelompok',
      kunci,
      judul: perAturan ? judulAturan(pertama.aturan) : [pertama.kode, pertama.label].filter(Boolean).join(' ') || `Baris ${pertama.baris + 1}`, // prettier-ignore
      keterangan: perAturan ? pertama.aturan : `${pertama.lembar}, baris ${pertama.baris + 1}`,
      tingkat,
      banyak: isi.length,
      terlipat: saringan.terlipat.has(kunci),
    },
  };
}

interface BarisBerinduk {
  readonly baris: BarisTemuan;
  readonly induk: { readonly aturan: string; readonly kunciBaris: string };
}

/** Causes in their order, each followed by all that it explains, however deep. */
function urutkanSebab(temuan: readonly Temuan[]): BarisBerinduk[] {
  const ada = new Set(temuan.map(acuan));
  const akibat = new Map<string, Temuan[]>();
  const pokok: Temuan[] = [];
  for (const t of temuan) {
    const sebab = t.sebab === null ? null : `${t.lembar}!${t.sebab}`;
    if (sebab === null || sebab === acuan(t) || !ada.has(sebab)) pokok.push(t);
    else akibat.set(sebab, [...(akibat.get(sebab) ?? []), t]);
  }
  const hasil: BarisBerinduk[] = [];
  const sudah = new Set<Temuan>();
  const taruh = (t: Temuan, induk: BarisBerinduk['induk'], sebab: Temuan | null): void => {
    if (sudah.has(t)) return;
    sudah.add(t);
    const tanda = sebab && terberat(sebab.tingkat, t.tingkat) === sebab.tingkat ? 'akibat' : t.tingkat;
    const kunci = `${acuan(t)}#${hasil.length}`;
    hasil.push({ baris: { jenis: 'temuan', kunci, temuan: t, akibat: sebab !== null, tanda }, induk });
    for (const anak of akibat.get(acuan(t)) ?? []) taruh(anak, induk, t);
  };
  // A ring of causes has no head: what is left over stands on its own.
  for (const t of [...pokok, ...temuan]) {
    taruh(t, { aturan: t.aturan, kunciBaris: `${t.lembar}!${t.baris}` }, null);
  }
  return hasil;
}

function cocok(t: Temuan, cari: string): boolean {
  const kata = cari.trim().toLowerCase();
  if (kata === '') return true;
  const isi = `${t.sel} ${t.kode ?? ''} ${t.label} ${t.pesan} ${t.aturan} ${t.lembar}`.toLowerCase();
  return kata.split(/\s+/).every((k) => isi.includes(k));
}
