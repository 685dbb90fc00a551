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

/** At each service call one fault that passes; at every fourth one that stays. */
export const GANGGUAN_LAYANAN: PilihGangguan = (ke, nomor) => {
  const jenis = CARA[nomor % CARA.length]!;
  const tetap = CARA[(nomor >> 2) % CARA.length]!;
  return [
    { jenis, dari: ke, sampai: ke },
    ...(nomor % 4 === 0 ? [{ jenis: tetap, dari: ke, sampai: Infinity }] : []),
  ];
};

/** At each google.script.run call every way of losing it, once and for good. */
export const GANGGUAN_JEMBATAN: PilihGangguan = (ke, nomor) =>
  Object.keys(JEMBATAN).flatMap((jenis, i) => [
    { jenis, dari: ke, sampai: ke },
    ...((nomor + i) % 3 === 0 ? [{ jenis, dari: ke, sampai: Infinity }] : []),
  ]);

/** Counts service calls, requests by kind, or every single request ("halaman"). */
export async function panggungSheets(
  folder: string,
  hitung: 'layanan' | 'jembatan' | 'halaman',
  buku = bukuKontrak(),
): Promise<Panggung> {
  const { skrip, host, tanda, rupa } = pasanganSheets(folder, buku);
  Object.assign(skrip.buku.lembar[0]!.di(4, 2), { latar: '#00ff00', catatan: 'Sudah dicek Bu Kasubag' });
  skrip.buku.lembar[1]!.di(0, 0).catatan = 'Catatan saya';
  let langkah: string[] = [];
  let permintaan = '';
  const halaman = new Map<string, number>();
  return {
    host,
    langkah: () => langkah,
    pasang: (rencana) => {
      langkah = [];
      halaman.clear();
      const kena = (): boolean =>
        rencana !== null && langkah.length >= rencana.dari && langkah.length <= rencana.sampai;
      const lempar = (sesudah: boolean): void => {
        const g = rencana && LAYANAN[rencana.jenis];
        if (g && kena() && (g.sesudah ?? false) === sesudah) throw new Error(g.pesan);
      };
      skrip.sebelumLayanan = (cara) => {
        if (hitung === 'layanan') langkah.push(`${permintaan} ${cara}`);
        lempar(false);
      };
      skrip.sesudahLayanan = () => lempar(true);
      skrip.gangguanJembatan = (nama) => {
        halaman.set(nama, (halaman.get(nama) ?? 0) + 1);
        permintaan = hitung === 'halaman' ? `${nama} ${halaman.get(nama)}` : nama;
        if (hitung !== 'layanan') langkah.push(permintaan);
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
