/** @jest-environment ./test/gangguan/papan/lingkungan-univer.cjs */
import { GANGGUAN_PAPAN, panggungPapan } from './panggung-papan';
import { SEMUA_KERJA } from './kerja';
import { ujiSemuaTitik } from './titik';

/** Fewest fault points a work must have been tried at: a suite that stops counting would pass for nothing. */
const PALING_SEDIKIT = 6;

describe('Kisi rusak di setiap jenis panggilan (yang berulang: pertama, tengah, terakhir)', () => {
  test.each(SEMUA_KERJA.map((k) => [k.nama, k] as const))(
    '%s',
    async (_nama, kerja) => {
      expect(await ujiSemuaTitik(panggungPapan, kerja, GANGGUAN_PAPAN)).toBeGreaterThanOrEqual(
        PALING_SEDIKIT,
      );
    },
    600_000,
  );
});
