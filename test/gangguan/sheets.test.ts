import { bangun } from '../bantu/bangun';
import { SEMUA_KERJA } from './kerja';
import { GANGGUAN_JEMBATAN, GANGGUAN_LAYANAN, panggungSheets } from './panggung-sheets';
import { ujiSemuaTitik } from './titik';

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 240_000);

const DAFTAR = SEMUA_KERJA.map((k) => [k.nama, k] as const);

describe('Google menolak di setiap jenis panggilan layanan (yang berulang: pertama, tengah, terakhir)', () => {
  test.each(DAFTAR)(
    '%s',
    async (_nama, kerja) => {
      const buat = () => panggungSheets(folder, 'layanan');
      expect(await ujiSemuaTitik(buat, kerja, GANGGUAN_LAYANAN)).toBeGreaterThanOrEqual(5);
    },
    600_000,
  );
});

describe('google.script.run putus di setiap jenis permintaan (yang berulang: pertama, tengah, terakhir)', () => {
  test.each(DAFTAR)(
    '%s',
    async (_nama, kerja) => {
      const buat = () => panggungSheets(folder, 'jembatan');
      expect(await ujiSemuaTitik(buat, kerja, GANGGUAN_JEMBATAN)).toBeGreaterThanOrEqual(5);
    },
    600_000,
  );
});
