import { jalankanFungsi, cariFungsi } from '../core/fungsi/jalankan';
import { KATALOG } from '../core/fungsi/katalog';
import {
  apakahGalatFungsi,
  KODE_GALAT,
  type Argumen,
  type HasilFungsi,
  type NilaiFungsi,
} from '../core/fungsi/nilai';

/** What a command prints on stdout and stderr, and its exit code. */
export interface Keluaran {
  readonly keluar: string;
  readonly galat: string;
  readonly kode: number;
}

const ANGKA_JSON = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** `renja hitung NAMA_FUNGSI ARG...`: numbers with dot decimal, `[[...]]` ranges, everything else text as in a cell. */
export function perintahHitung(argumen: readonly string[]): Keluaran {
  const [nama, ...lain] = argumen;
  if (nama === undefined) return { keluar: '', galat: `${CARA_PAKAI}\n`, kode: 1 };
  if (nama === '--help') return { keluar: `${CARA_PAKAI}\n`, galat: '', kode: 0 };
  const fungsi = cariFungsi(nama);
  if (!fungsi)
    return gagal(`#NAME? Fungsi "${nama}" tidak ada. Yang ada: ${KATALOG.map((f) => f.nama).join(', ')}.`);

  const masukan: Argumen[] = [];
  for (const teks of lain) {
    const baca = bacaArgumen(teks);
    if (baca === undefined)
      return gagal(`#VALUE! Rentang tidak terbaca: ${teks}. Tulis seperti [[100, "97,7 %"], [90, null]].`);
    masukan.push(baca);
  }
  return cetak(jalankanFungsi(nama, masukan));
}

/** undefined for a range that is not one. */
function bacaArgumen(teks: string): Argumen {
  if (ANGKA_JSON.test(teks)) return Number(teks);
  if (!/^\s*\[\s*\[/.test(teks)) return teks;
  try {
    const isi = JSON.parse(teks) as unknown;
    return apakahMatriks(isi) ? isi : undefined;
  } catch {
    return undefined;
  }
}

function apakahMatriks(isi: unknown): isi is NilaiFungsi[][] {
  if (!Array.isArray(isi)) return false;
  const lebar = Array.isArray(isi[0]) ? isi[0].length : 0;
  const sel = (nilai: unknown): boolean => nilai === null || typeof nilai !== 'object';
  return (
    lebar > 0 && isi.every((baris) => Array.isArray(baris) && baris.length === lebar && baris.every(sel))
  );
}

function cetak(hasil: HasilFungsi): Keluaran {
  if (apakahGalatFungsi(hasil)) return gagal(`${KODE_GALAT[hasil.galat]} ${hasil.pesan}`);
  return { keluar: `${typeof hasil === 'object' ? JSON.stringify(hasil) : hasil}\n`, galat: '', kode: 0 };
}

function gagal(pesan: string): Keluaran {
  return { keluar: '', galat: `${pesan}\n`, kode: 1 };
}

const CARA_PAKAI = `Pemakaian: renja hitung NAMA_FUNGSI ARG...
  ARG: angka (97.7), rentang ([[100, 90], [80, ""]]), atau teks seperti di sel ("97,7 %").
Fungsi: ${KATALOG.map((f) => f.nama).join(', ')}`;
