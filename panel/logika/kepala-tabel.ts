import type { KolomFormulir } from '../../core/formulir/formulir';
import type { Rentang } from '../../core/lembar/lembar';
import type { SelBaru } from '../../core/lembar/lembar-baru';
import type { TabelStandar } from './tabel-standar';

export interface Kepala {
  readonly baris: readonly (readonly SelBaru[])[];
  readonly gabungan: readonly Rentang[];
}

const sel = (nilai: string): SelBaru => ({ nilai, gaya: 'kepala', garis: true });

/** One or two rows of headings and the column numbers, from this row of the sheet on. */
export function kepalaTabel(tabel: TabelStandar, tahun: number, mulai: number): Kepala {
  const { kolom } = tabel.formulir;
  const judul = kolom.map((k) => sel(denganTahun(k.judul, tahun)));
  const induk = kolom.map((k) => indukKolom(kolom, k));
  const gabungan: Rentang[] = [];
  const gabung = (baris: number, barisAkhir: number, i: number, kolomAkhir: number): void => {
    if (baris < barisAkhir || i < kolomAkhir) gabungan.push({ baris, barisAkhir, kolom: i, kolomAkhir });
  };
  const bertingkat = induk.some((i) => i !== null);
  const barisNomor = mulai + (bertingkat ? 2 : 1);
  const nomor = nomorKolom(tabel, (awal, akhir) => gabung(barisNomor, barisNomor, awal, akhir));
  if (!bertingkat) return { baris: [judul, nomor], gabungan };
  const atas = kolom.map((_, i): SelBaru => {
    const milik = induk[i]!;
    if (milik === null) gabung(mulai, mulai + 1, i, i);
    else if (induk[i - 1] === milik) return sel('');
    else gabung(mulai, mulai, i, ujung(induk, i));
    return milik === null ? judul[i]! : sel(denganTahun(milik, tahun));
  });
  const bawah = judul.map((j, i) => (induk[i] === null ? sel('') : j));
  return { baris: [atas, bawah, nomor], gabungan };
}

/** A pair "K | Rp" shares one number, every other column has its own. */
function nomorKolom(
  { formulir: { kolom }, nomor = {}, tanpaNomor = [] }: TabelStandar,
  gabung: (awal: number, akhir: number) => void,
): SelBaru[] {
  const pasangan = kolom.map((k) => (/^(K|Rp)$/.test(k.judul) ? (k.induk[0] ?? null) : null));
  let terakhir = 0;
  return kolom.map((k, i) => {
    const lanjutan = pasangan[i] !== null && pasangan[i] === pasangan[i - 1];
    if (lanjutan || tanpaNomor.includes(k.id)) return sel('');
    terakhir++;
    if (pasangan[i] !== null) gabung(i, ujung(pasangan, i));
    return sel(nomor[k.id] ?? String(terakhir));
  });
}

/** Last of the neighbours with the same text. */
function ujung(teks: readonly (string | null)[], awal: number): number {
  let akhir = awal;
  while (teks[akhir + 1] === teks[awal]) akhir++;
  return akhir;
}

/** Heading of the group above; columns that only their year tells apart get the year. */
function indukKolom(semua: readonly KolomFormulir[], k: KolomFormulir): string | null {
  if (k.induk[0] !== undefined) return k.induk[0];
  const kembar = semua.filter((lain) => lain.judul === k.judul && lain.induk.length === 0).length > 1;
  return kembar && k.tahun !== null ? `{${k.tahun}}` : null;
}

/** "{n+1}" with n = 2026 -> "2027". */
export function denganTahun(judul: string, tahun: number): string {
  return judul.replace(/\{n([+-]\d+)?\}/g, (_, geser?: string) => String(tahun + Number(geser ?? 0)));
}
