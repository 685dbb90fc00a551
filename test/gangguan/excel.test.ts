import { GANGGUAN_EXCEL, panggungExcel } from './panggung-excel';
import { SEMUA_KERJA } from './kerja';
import { ujiSemuaTitik } from './titik';

/** Fewest fault points a work must have been tried at: a suite that stops counting would pass for nothing. */
const PALING_SEDIKIT = 12;

describe('Excel rusak di setiap langkah', () => {
  test.each(SEMUA_KERJA.map((k) => [k.nama, k] as const))(
    '%s',
    async (_nama, kerja) => {
      expect(await ujiSemuaTitik(panggungExcel, kerja, GANGGUAN_EXCEL)).toBeGreaterThanOrEqual(
        PALING_SEDIKIT,
      );
    },
    600_000,
  );
});
