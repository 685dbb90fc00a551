import { bacaLembarLaporan, KUNCI_LAPORAN } from '../../core/laporan/lembar-laporan';
import { periksa } from '../../core/validasi/periksa';
import { lembarUji } from '../bantu/lembar-uji';
import { sesiGangguan } from '../gangguan/bahan';

const catatan: string[] = [];
const setelan = new Map<string, string>();
/** Google as far as a report needs it; the first page of the report never arrives. */
jest.mock('../../sheets-addon/panel/panggil', () => ({
  panggil: (nama: string, ...arg: string[]): Promise<unknown> => {
    catatan.push(nama);
    if (nama === 'siapkanLaporan') return Promise.resolve('Laporan Renja');
    if (nama === 'isiLaporan') return Promise.reject(new Error('putus'));
    if (nama === 'simpanSetelan') setelan.set(arg[0]!, arg[1]!);
    return Promise.resolve(nama === 'ambilSetelan' ? (setelan.get(arg[0]!) ?? null) : undefined);
  },
}));

test('laporan yang putus di halaman pertama sudah dikenal sebagai milik Renja', async () => {
  const { HostSheets } = await import('../../sheets-addon/panel/host-sheets');
  const { tulisLaporan } = await import('../../panel/logika/tindakan-laporan');
  const sesi = sesiGangguan(new HostSheets());
  await tulisLaporan(sesi, periksa({ nama: 'uji', lembar: [lembarUji([['Kode'], ['1.06']])] }));
  expect(sesi.umum.nilai.kabar?.jenis).toBe('galat');
  expect(catatan.indexOf('simpanSetelan')).toBeLessThan(catatan.indexOf('isiLaporan'));
  expect([...bacaLembarLaporan(setelan.get(KUNCI_LAPORAN) ?? null)]).toEqual(['Laporan Renja']);
});
