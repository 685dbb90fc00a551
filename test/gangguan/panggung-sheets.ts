import type { GangguanJembatan } from '../bantu/apps-script';
import { pasanganSheets } from '../bantu/apps-script-host';
import { bukuKontrak, NAMA_ANEH, RENJA } from '../bantu/kontrak-host-bahan';
import type { Panggung, PilihGangguan } from './panggung';

/** What Google throws inside a script, in its own words; null: an exception without a message. */
const LAYANAN: Readonly<Record<string, { readonly sesudah?: boolean; readonly pesan: string }>> = {
  'galat layanan': { pesan: 'Service Spreadsheets failed while accessing document with id 1a2b.' },
  'waktu habis': { pesan: 'Service Spreadsheets timed out while accessing document with id 1a2b.' },
  kuota: { pesan: 'Service invoked too many times for one day: spreadsheets.' },
  'izin hilang': { pesan: 'You do not have permission to call SpreadsheetApp.getActive.' },
  'terlalu banyak skrip': {
    pesan: 'There are too many scripts running simultaneously for this Google user account.',
  },
  'tanpa pesan': { pesan: '' },
  'galat sesudah berhasil': { sesudah: true, pesan: 'Service error: Spreadsheets' },
};
const JEMBATAN: Readonly<Record<string, GangguanJembatan>> = {
  'sambungan putus': { saat: 'sebelum', galat: new Error('NetworkError: Connection failure due to HTTP 0') },
  'putus tanpa sebab': { saat: 'sebelum', galat: null },
  '6 menit habis': { saat: 'sesudah', galat: new Error('Exceeded maximum execution time') },
  'jawaban hilang': { saat: 'sesudah', galat: null },
  'jawaban kosong': { saat: 'kosong', galat: null },
};
const CARA = Object.keys(LAYANAN);

/** At each service call one fault that passes; at every eighth one that stays. */
export const GANGGUAN_LAYANAN: PilihGangguan = (ke) => {
  const jenis = CARA[ke % CARA.length]!;
  const tetap = CARA[(ke >> 3) % CARA.length]!;
  return [
    { jenis, dari: ke, sampai: ke },
    ...(ke % 8 === 0 ? [{ jenis: tetap, dari: ke, sampai: Infinity }] : []),
  ];
};

/** At each google.script.run call every way of losing it, once and for good. */
export const GANGGUAN_JEMBATAN: PilihGangguan = (ke) =>
  Object.keys(JEMBATAN).flatMap((jenis, i) => [
    { jenis, dari: ke, sampai: ke },
    ...((ke + i) % 3 === 0 ? [{ jenis, dari: ke, sampai: Infinity }] : []),
  ]);

export async function panggungSheets(folder: string, hitung: 'layanan' | 'jembatan'): Promise<Panggung> {
  const { skrip, host, tanda, rupa } = pasanganSheets(folder, bukuKontrak());
  Object.assign(skrip.buku.lembar[0]!.di(4, 2), { latar: '#00ff00', catatan: 'Sudah dicek Bu Kasubag' });
  skrip.buku.lembar[1]!.di(0, 0).catatan = 'Catatan saya';
  let langkah = 0;
  return {
    host,
    langkah: () => langkah,
    pasang: (rencana) => {
      langkah = 0;
      const kena = (): boolean => rencana !== null && langkah >= rencana.dari && langkah <= rencana.sampai;
      const lempar = (sesudah: boolean): void => {
        const g = rencana && LAYANAN[rencana.jenis];
        if (g && kena() && (g.sesudah ?? false) === sesudah) throw new Error(g.pesan);
      };
      skrip.sebelumLayanan = () => {
        if (hitung === 'layanan') langkah++;
        lempar(false);
      };
      skrip.sesudahLayanan = () => lempar(true);
      skrip.gangguanJembatan = () => {
        if (hitung === 'jembatan') langkah++;
        return (rencana && kena() && JEMBATAN[rencana.jenis]) || null;
      };
    },
    isi: () =>
      Object.fromEntries(
        skrip.buku.lembar.map((l) => [
          l.nama,
          [...l.semua()]
            .filter(({ sel }) => sel.nilai !== null || sel.rumus !== '' || sel.format !== 'General')
            .map(({ baris, kolom, sel }) =>
              [
                baris,
                kolom,
                sel.rumus === '' ? JSON.stringify(sel.nilai) : 'rumus',
                sel.rumus,
                sel.format,
              ].join('|'),
            ),
        ]),
      ),
    rupa: () => Promise.all([rupa(RENJA), rupa(NAMA_ANEH)]),
    tanda,
  };
}
