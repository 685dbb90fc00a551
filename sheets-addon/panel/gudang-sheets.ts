import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { GUDANG_PERAMBAN, type GudangKamus } from '../../panel/kamus';
import type { KamusDatang } from '../bersama/jembatan';
import { panggil } from './panggil';

/**
 * Dictionaries of this project and those that the user has installed in the browser. The project's own crosses the
 * bridge once; afterwards the browser keeps it, recognised by its checksum.
 */
export async function bukaGudang(lapor: (bagian: number) => void): Promise<GudangKamus> {
  // A browser that keeps nothing for pages inside other pages only costs the loading time.
  const tersimpan = await GUDANG_PERAMBAN.muat().catch(() => []);
  const menurutVersi = new Map(tersimpan.map((k) => [k.keterangan.versi, k]));
  for (const [nomor, datang] of (await panggil('daftarKamus')).entries()) {
    const { versi, sidik } = datang.keterangan;
    if (menurutVersi.get(versi)?.keterangan.sidik === sidik) continue;
    const kamus = await ambil(nomor, datang, lapor);
    menurutVersi.set(versi, kamus);
    await GUDANG_PERAMBAN.simpan(kamus).catch(() => undefined);
  }
  const semua = [...menurutVersi.values()];
  return { ...GUDANG_PERAMBAN, muat: async () => semua };
}

async function ambil(
  nomor: number,
  { keterangan, kelompok: nama }: KamusDatang,
  lapor: (bagian: number) => void,
): Promise<KamusTersusun> {
  const kelompok: Record<string, string> = {};
  for (let dari = 0; dari < nama.length;) {
    const isi = await panggil('bacaKamus', nomor, dari);
    isi.forEach((teks, i) => (kelompok[nama[dari + i]!] = teks));
    dari += isi.length;
    lapor(dari / nama.length);
  }
  return { keterangan, kelompok };
}
