/**
 * Checks broken workbooks in a process of its own (outside of jest's sandbox it is many times faster, and what hangs
 * can be stopped): `node -r ./scripts/jalankan-ts.cjs test/ketahanan/jalankan-mutasi.ts FROM TO [SEED...]`. One
 * line per seed started, then its complaints.
 */
import { laporanJson } from '../../core/laporan/json';
import { laporanSarif } from '../../core/laporan/sarif';
import { laporanTeks } from '../../core/laporan/teks';
import { periksa } from '../../core/validasi/periksa';
import { bahanMutasi } from './bahan';
import { kasusBenih, type Kasus } from './kasus';
import { keluhan } from './sehat';

/** Milliseconds for one workbook; catches what hangs, measures nothing. */
const BATAS_HANG = 20_000;
/** Every fourth case is checked twice. */
const DUA_KALI = 4;

function uji({ buku, opsi }: Kasus, dua: boolean): string[] {
  const sebelum = JSON.stringify(buku);
  const mulai = Date.now();
  const hasil = periksa(buku, opsi);
  const lama = Date.now() - mulai;
  const berkas = [{ berkas: buku.nama, hasil }];
  JSON.parse(laporanJson('0', berkas));
  JSON.parse(laporanSarif('0', berkas));
  laporanTeks(berkas);
  const salah = keluhan(buku, hasil);
  if (lama > BATAS_HANG) salah.push(`${lama} ms`);
  if (JSON.stringify(buku) !== sebelum) salah.push('mengubah buku kerjanya');
  if (dua && JSON.stringify(hasil) !== JSON.stringify(periksa(buku, opsi))) salah.push('tidak tetap');
  return salah;
}

const [awal = 0, akhir = 0, ...lain] = process.argv.slice(2).map(Number);
const bahan = bahanMutasi();
for (const benih of [...lain, ...Array.from({ length: akhir - awal }, (_, i) => awal + i)]) {
  process.stdout.write(`benih ${benih}\n`);
  let kasus: Kasus | null = null;
  try {
    kasus = kasusBenih(benih, bahan);
    const dua = benih % DUA_KALI === 0;
    for (const s of uji(kasus, dua).slice(0, 3)) process.stdout.write(`GAGAL ${kasus.riwayat}: ${s}\n`);
  } catch (galat) {
    const pesan = (galat as Error).stack ?? String(galat);
    process.stdout.write(`GAGAL ${kasus?.riwayat ?? benih}: ${pesan.replace(/\n/g, ' ')}\n`);
  }
}
process.stdout.write('selesai\n');
