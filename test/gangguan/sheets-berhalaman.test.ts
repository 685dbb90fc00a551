import type { BukuKerja } from '../../core/lembar/lembar';
import { bangun } from '../bantu/bangun';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';
import { SEMUA_KERJA } from './kerja';
import type { PilihGangguan } from './panggung';

/** So little fits one request that each change, mark and report row travels in a page of its own. */
jest.mock('../../sheets-addon/panel/batas-kiriman', () => ({ HURUF_PER_KIRIMAN: 200 }));

let folder: string;
let sheets: typeof import('./panggung-sheets');
let titik: typeof import('./titik');
beforeAll(async () => {
  sheets = await import('./panggung-sheets');
  titik = await import('./titik');
  folder = await bangun('sheets');
}, 240_000);

/** The contract's sheets and one that takes three requests to read. */
function bukuBerhalaman(): BukuKerja {
  const buku = bukuKontrak();
  const nilai = Array.from({ length: 2_100 }, (_, i) => [`baris ${i}`]);
  return { ...buku, lembar: [...buku.lembar, { ...buku.lembar[3]!, nama: 'Panjang', nilai }] };
}

/** RENJA_SEMUA_TITIK=1 loses every page in every way; else later pages are lost in a third of the ways, in turn. */
const SEMUA = process.env['RENJA_SEMUA_TITIK'] === '1';
const LENGKAP = 3;
const gangguan: PilihGangguan = (ke, nomor) =>
  sheets
    .GANGGUAN_JEMBATAN(ke, nomor)
    .filter((_, i) => SEMUA || nomor < LENGKAP || (i + Math.floor(nomor / 3)) % 3 === nomor % 3);

/** What travels in pages, and the fewest faults it must have met. */
const BERHALAMAN: Readonly<Record<string, number>> = SEMUA
  ? { periksa: 50, perbaiki: 70, urungkan: 65, tandai: 25, laporan: 200 }
  : { periksa: 30, perbaiki: 36, urungkan: 34, tandai: 20, laporan: 90 };

describe('kiriman berhalaman putus di halaman mana pun', () => {
  test.each(SEMUA_KERJA.filter((k) => k.nama in BERHALAMAN).map((k) => [k.nama, k] as const))(
    '%s',
    async (nama, kerja) => {
      const buku = nama === 'periksa' ? bukuBerhalaman : bukuKontrak;
      const buat = () => sheets.panggungSheets(folder, 'halaman', buku());
      const n = await titik.ujiSemuaTitik(buat, kerja, gangguan);
      expect(n).toBeGreaterThanOrEqual(BERHALAMAN[nama]!);
    },
    600_000,
  );
});
