import { HostError } from '../../panel/host';
import type { Jawaban, Layanan } from '../bersama/jembatan';
import { bacaAwal, bacaPotongan, daftarLembar } from './baca';
import { bacaKamus, daftarKamus } from './kamus';
import { isiLaporan, siapkanLaporan } from './laporan';
import { pilih, pilihan } from './pilih';
import { sebabGoogle, TERLINDUNGI } from './proteksi';
import { ambilSetelan, simpanSetelan } from './setelan';
import { hapusTanda, tandai } from './tanda';
import { tulis } from './tulis';

const layanan: Layanan = {
  daftarLembar,
  bacaAwal,
  bacaPotongan,
  pilih,
  pilihan,
  tulis,
  tandai,
  hapusTanda,
  siapkanLaporan,
  isiLaporan,
  ambilSetelan,
  simpanSetelan,
  daftarKamus,
  bacaKamus,
};

/** The one door for google.script.run. JSON text both ways: nothing else survives the way unharmed. */
export function jembatan(nama: string, argumen: string): string {
  return JSON.stringify(jawab(nama, argumen));
}

function jawab(nama: string, argumen: string): Jawaban {
  try {
    if (!Object.prototype.hasOwnProperty.call(layanan, nama)) {
      throw new HostError('gagal', `Permintaan "${nama}" tidak dikenal. Muat ulang halaman ini.`);
    }
    const cara = layanan[nama as keyof Layanan] as (...a: unknown[]) => unknown;
    return { ok: true, hasil: cara(...(JSON.parse(argumen) as unknown[])) ?? null };
  } catch (galat) {
    if (galat instanceof HostError) return { ok: false, kode: galat.kode, pesan: galat.message };
    const pesan = sebabGoogle(galat);
    return { ok: false, kode: pesan === TERLINDUNGI ? 'terlindungi' : 'gagal', pesan };
  }
}
