import { IndeksGabungan } from '../lembar/gabungan';
import { selKosong } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import { cocokkan, type Kecocokan } from './cocokkan';
import type { Formulir } from './formulir';
import { jadikanTabel, type Bidang, type Pilihan } from './jadikan-tabel';
import { temukanKepala, type Kepala } from './kepala';
import { profilKolom, type Profil } from './profil';
import { pisahSampingan, ratakan, type JudulKolom } from './ratakan';
import { SEMUA_FORMULIR } from './semua';
import type { BukanTabel, Tabel } from './tabel';
import { judulMenyebut } from './tanda';
import { gabungTangga } from './tangga';
import { cocokkanUmum, kolomTambahan } from './umum';

const CUKUP_YAKIN = 0.6;
/** A form that knows less than half of the headings describes another table. */
const CUKUP_TEPAT = 0.5;
/** What a title such as "Tabel T-C.27" is worth. */
const NILAI_JUDUL = 0.1;

export interface HasilKenali {
  readonly tabel: readonly Tabel[];
  readonly bukan: readonly BukanTabel[];
}

/** Finds the tables of one sheet and says which form each of them is. Never guesses silently. */
export function kenaliTabel(lembar: Lembar): HasilKenali {
  const gabungan = new IndeksGabungan(lembar);
  const tabel: Tabel[] = [];
  const bukan: BukanTabel[] = [];
  const bidang = susunBidang(lembar, gabungan);
  bidang.forEach((b, i) => {
    const profil = profilBidang(lembar, b);
    const barisJudulAwal = i === 0 ? 0 : bidang[i - 1]!.bagian[bidang[i - 1]!.bagian.length - 1]!.awal;
    const disebut = SEMUA_FORMULIR.filter(
      (f) => f.tanda !== null && judulMenyebut(lembar, barisJudulAwal, b.kepala.baris, f.tanda),
    );
    for (const sisi of pisahSampingan(b.judul, profil)) {
      const judul = gabungTangga(sisi, profil);
      const hasil = pilihFormulir(judul, profil, b.kepala, disebut);
      if ('pesan' in hasil) bukan.push({ lembar: lembar.nama, baris: b.kepala.baris, pesan: hasil.pesan });
      else tabel.push(jadikanTabel(lembar, b, barisJudulAwal, judul, profil, hasil));
    }
  });
  if (bidang.length === 0 && lembar.nilai.some((baris) => baris.some((sel) => !selKosong(sel)))) {
    bukan.push({
      lembar: lembar.nama,
      baris: 0,
      pesan: 'Tidak ada baris judul kolom (Kode, Uraian, Target, Pagu ...).',
    });
  }
  return { tabel, bukan };
}

function susunBidang(lembar: Lembar, gabungan: IndeksGabungan): Bidang[] {
  const hasil: Bidang[] = [];
  // A header that the next one reaches up into is its upper part.
  const semua = temukanKepala(lembar, gabungan).filter(
    (kepala, i, daftar) => !(daftar[i + 1] && daftar[i + 1]!.baris <= kepala.barisAkhir + 1),
  );
  semua.forEach((kepala, i) => {
    const bagian = { awal: kepala.barisAkhir + 1, akhir: (semua[i + 1]?.baris ?? lembar.nilai.length) - 1 };
    const judul = ratakan(lembar, gabungan, kepala);
    const sebelum = hasil[hasil.length - 1];
    if (sebelum && judulSama(sebelum.judul, judul)) sebelum.bagian.push(bagian);
    else hasil.push({ kepala, judul, bagian: [bagian] });
  });
  return hasil;
}

function judulSama(a: readonly JudulKolom[], b: readonly JudulKolom[]): boolean {
  const kunci = (j: JudulKolom): string => `${j.kolom[0]}:${j.kataSemua.join(' ')}`;
  const milikB = new Set(b.map(kunci));
  const sama = a.filter((j) => milikB.has(kunci(j))).length;
  return sama / Math.max(a.length, b.length) >= 0.8;
}

function profilBidang(lembar: Lembar, bidang: Bidang): (kolom: number) => Profil {
  const ingatan = new Map<number, Profil>();
  const { awal, akhir } = bidang.bagian[0]!;
  return (kolom) => {
    let profil = ingatan.get(kolom);
    if (!profil) ingatan.set(kolom, (profil = profilKolom(lembar, kolom, awal, akhir)));
    return profil;
  };
}

function pilihFormulir(
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
    const dikenal = new Set(terbaik.pasangan.values());
    const tambahan = kolomTambahan(
      judul.filter((j) => !dikenal.has(j)),
      profil,
    );
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
function tanpaKode({ formulir, pasangan }: Kecocokan, profil: (kolom: number) => Profil): Formulir {
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
