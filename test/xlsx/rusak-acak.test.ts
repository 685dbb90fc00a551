import { readFileSync } from 'node:fs';
import { teksSel } from '../../core/lembar/teks-sel';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { GalatBerkas } from '../../xlsx/galat-berkas';
import { tambalXlsx } from '../../xlsx/tulis-xlsx';
import { dataBersama } from '../bantu/data-bersama';
import { bukuLengkap } from './buku-lengkap';
import { pengacak, rusakkan } from './rusak-acak';

/** More on demand: RENJA_ACAK=50000 npx jest test/xlsx/rusak-acak */
const BANYAK = Number(process.env['RENJA_ACAK'] ?? 400);
const BATAS = { petak: 500_000, byteSeluruhnya: 60_000_000 };

async function asalUji(): Promise<Uint8Array[]> {
  const kecil = buatXlsx([
    { nama: 'Renja', baris: [[{ nilai: 'Kode', gaya: 'kepala' }], [{ nilai: 1, format: '#,##0' }, { rumus: 'A2*2' }]], gabungan: [{ baris: 4, kolom: 0, barisAkhir: 5, kolomAkhir: 1 }] },
  ]); // prettier-ignore
  const nyata = ['kota-semarang-capaian-kinerja.xlsx', 'kab-pasangkayu-2024-renja-dpa.xlsx']
    .map((nama) => dataBersama('data', 'buku-kerja', nama))
    .filter((jalur) => jalur !== null)
    .map((jalur) => new Uint8Array(readFileSync(jalur)));
  return [kecil, await bukuLengkap(), ...nyata];
}

/** The workbook, or null when it was refused with a proper message. Anything else is a defect. */
function coba<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch (galat) {
    if (galat instanceof GalatBerkas && galat.message.length > 20) return null;
    throw galat;
  }
}

test(`${BANYAK} paket rusak: terbaca, atau ditolak dengan pesan; yang terbaca bisa ditulis dan dibaca lagi`, async () => {
  const asal = await asalUji();
  const gagal: string[] = [];
  let terbaca = 0;
  let tertulis = 0;
  for (let benih = 0; benih < BANYAK; benih++) {
    const acak = pengacak(benih);
    const isi = rusakkan(asal[benih % asal.length]!, acak);
    try {
      const buku = coba(() => bacaXlsx(isi, 'a', { batas: BATAS }));
      if (!buku) continue;
      terbaca++;
      const lembar = buku.lembar[0];
      if (!lembar) continue;
      lembar.nilai
        .slice(0, 50)
        .forEach((baris, b) => baris.slice(0, 50).forEach((_, k) => teksSel(lembar, b, k)));
      const di = { lembar: lembar.nama, baris: acak(30), kolom: acak(8) };
      const ditulis = coba(() =>
        tambalXlsx(isi, {
          sel: [
            { ...di, nilai: '=1', format: '@' },
            { ...di, kolom: di.kolom + 1, rumus: 'SUM(A1:A2)', nilai: 3 },
          ],
          tanda: [{ ...di, baris: di.baris + 1, isian: 'FF0000', catatan: 'x' }],
          lembarBaru: [{ nama: 'Laporan', baris: [[{ nilai: 1, gaya: 'judul' }]] }],
        }),
      );
      if (!ditulis) continue;
      tertulis++;
      const hasil = bacaXlsx(ditulis.isi, 'b');
      expect(hasil.lembar.length).toBe(buku.lembar.length + ditulis.namaLembar.length);
      if (ditulis.ditolak.length === 0) expect(hasil.lembar[0]!.nilai[di.baris]![di.kolom]).toBe('=1');
    } catch (galat) {
      gagal.push(`benih ${benih}: ${(galat as Error).stack ?? ''}`);
    }
  }
  expect(gagal).toEqual([]);
  expect(tertulis).toBeGreaterThan(terbaca / 2);
  expect(terbaca).toBeGreaterThan(BANYAK / 10);
  expect(terbaca).toBeLessThan(BANYAK * 0.9);
}, 600_000);
