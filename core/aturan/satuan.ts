import { rapikan } from '../lembar/isi-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { hanyaSalahEja } from '../nomenklatur/salah-eja';

/** Abbreviations and words that count the same things. */
const SAMA: Readonly<Record<string, string>> = {
  org: 'orang',
  jiwa: 'orang',
  dok: 'dokumen',
  lap: 'laporan',
  keg: 'kegiatan',
  bln: 'bulan',
  kk: 'keluarga',
  kpm: 'keluarga',
  persen: '%',
  poin: 'nilai',
  indeks: 'nilai',
  skor: 'nilai',
  angka: 'nilai',
};

/** Units that stand in brackets behind an indicator: "Jumlah PPKS yang ditangani (Orang)". */
const DALAM_KURUNG =
  /\((%|persen|orang|jiwa|keluarga|kk|kpm|dokumen|laporan|unit|paket|lembaga|kegiatan|bulan|kali|nilai|poin|indeks|lokasi|desa|kelurahan|hektare?|ha|km|ekor|ton|stel|set|buah|kelompok|layanan|rumah|titik)\)$/i;

/** Unit of a target: as its cell says, else as the unit column beside it does; '' where neither does. */
export function satuanTarget(baris: Baris, target: KolomMatriks): string {
  const nilai = baris.nilai(target);
  const milik = typeof nilai === 'string' ? target.bacaan(baris.indeks).satuan : '';
  if (milik !== '') return milik;
  const kolom = kolomSatuan(target, baris);
  return kolom && !baris.kosong(target) ? rapikan(baris.nilai(kolom)) : '';
}

/** The unit column of a target: directly beside it ("Volume | Satuan"). */
function kolomSatuan(target: KolomMatriks, { matriks }: Baris): KolomMatriks | null {
  return matriks.kolomBerjenis('satuan').find((k) => k.indeks === target.indeks + 1) ?? null;
}

/** Unit of the indicator itself: the only unit column of the table, else the brackets behind the indicator. */
export function satuanIndikator(baris: Baris): string {
  const { matriks } = baris;
  const satuan = matriks.kolomBerjenis('satuan');
  if (satuan.length === 1) return rapikan(baris.nilai(satuan[0]!));
  const [indikator] = matriks.kolomBerjenis('indikator');
  if (satuan.length > 1 || !indikator) return '';
  return DALAM_KURUNG.exec(rapikan(baris.nilai(indikator)))?.[1] ?? '';
}

/** One unit in two spellings: abbreviations, typing mistakes and added words ("unit kendaraan") do not count. */
export function satuanSama(a: string, b: string): boolean {
  if (a === b) return true;
  const kiri = kata(a);
  const kanan = kata(b);
  if (kiri.some((k) => kanan.includes(k))) return true;
  return hanyaSalahEja(kiri.join(' '), kanan.join(' '));
}

function kata(satuan: string): string[] {
  const daftar = satuan.toLowerCase().match(/%|[a-z]+/g) ?? [];
  return daftar.map((k) => SAMA[k] ?? k);
}
