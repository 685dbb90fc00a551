import { cocokkan, type Kecocokan } from './cocokkan';
import type { Formulir, KolomFormulir } from './formulir';
import type { Kepala } from './kepala';
import { kolomTambahan } from './kolom-tambahan';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';
import { SEMUA_FORMULIR } from './semua';
import { cocokkanUmum } from './umum';

const CUKUP_YAKIN = 0.6;
/** A form that knows less than half of the headings describes another table. */
const CUKUP_TEPAT = 0.5;
/** What a title such as "Tabel T-C.27" is worth. */
const NILAI_JUDUL = 0.1;

/** The form that a header was taken for. */
export interface Pilihan {
  readonly formulir: Formulir;
  readonly pasangan: ReadonlyMap<KolomFormulir, JudulKolom>;
  readonly keyakinan: number;
  readonly alasan: string;
}

/** The best form for a header, the general one, or why it is none. `disebut`: forms that the title names. */
export function pilihFormulir(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
  kepala: Kepala,
  disebut: readonly Formulir[],
): Pilihan | { readonly pesan: string } {
  const nomorTerakhir = Math.max(
    0,
    ...[...kepala.nomor.values()].map((t) => Number(/\d+/.exec(t)?.[0] ?? 0)),
  );
  const layak = (h: Kecocokan): boolean =>
    h.kurang.length === 0 && h.keyakinan >= CUKUP_YAKIN && h.tepat >= CUKUP_TEPAT;
  const nilai = (f: Formulir): Kecocokan => {
    const hasil = cocokkan(f, judul, profil, nomorTerakhir);
    const keyakinan = disebut.includes(f) ? Math.min(0.99, hasil.keyakinan + NILAI_JUDUL) : hasil.keyakinan;
    return { ...hasil, keyakinan };
  };
  const urut = SEMUA_FORMULIR.map(nilai).sort(
    (a, b) => Number(layak(b)) - Number(layak(a)) || b.keyakinan - a.keyakinan,
  );
  const terbaik = urut[0]!;
  if (layak(terbaik)) {
    const tambahan = kolomTambahan(judul, profil, terbaik.pasangan);
    return {
      ...terbaik,
      formulir: tanpaKode(terbaik, profil),
      pasangan: new Map([...terbaik.pasangan, ...tambahan]),
      alasan:
        alasanCocok(terbaik) +
        (disebut.includes(terbaik.formulir) ? `; judul menyebut ${terbaik.formulir.tanda}` : ''),
    };
  }
  const terdekat = urut.slice().sort((a, b) => b.keyakinan - a.keyakinan)[0]!;
  const umum = cocokkanUmum(judul, profil);
  if (umum) return { ...umum, alasan: `Bukan formulir yang dikenal; ${kekurangan(terdekat)}` };
  return { pesan: `Tabel di baris ${kepala.baris + 1} tidak dikenali: ${kekurangan(terdekat)}` };
}

/** A form with codes, filled in without any: then the names tell the levels. */
export function tanpaKode(
  { formulir, pasangan }: Pick<Kecocokan, 'formulir' | 'pasangan'>,
  profil: (kolom: number) => Profil,
): Formulir {
  if (formulir.baris.tingkat !== 'kode') return formulir;
  const berkode = [...pasangan].some(
    ([k, j]) =>
      k.id === 'kode' ||
      (k.jenis === 'uraian' &&
        j.kolom.some((n) => profil(n).kodeNama >= 0.3 * profil(n).terisi && profil(n).kodeNama > 0)),
  );
  return berkode ? formulir : { ...formulir, baris: { ...formulir.baris, tingkat: 'kata' } };
}

function alasanCocok(hasil: Kecocokan): string {
  const hilang = hasil.formulir.kolom
    .filter((k) => !hasil.pasangan.has(k) && !k.opsional)
    .map((k) => k.judul);
  const dasar = `${hasil.pasangan.size} dari ${hasil.formulir.kolom.length} kolom cocok`;
  return hilang.length > 0 ? `${dasar}; tidak ada ${hilang.map(sebut).join(', ')}` : dasar;
}

function kekurangan(hasil: Kecocokan): string {
  const kurang = hasil.kurang.map((k) => sebut(k.judul)).join(', ');
  const ekor = kurang === '' ? 'terlalu sedikit kolom yang cocok' : `tidak ada kolom ${kurang}`;
  return `paling dekat ${hasil.formulir.judul}, tetapi ${ekor}.`;
}

function sebut(judul: string): string {
  return `"${judul.replace(/\s*\{n([^}]*)\}/g, (_, beda: string) => ` (n${beda})`)}"`;
}
