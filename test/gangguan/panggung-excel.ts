import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import { pasanganExcel } from '../bantu/excel-kontrak';
import type { GangguanExcel } from '../bantu/excel-sesi';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';
import type { Panggung, PilihGangguan } from './panggung';

const MILIK_KITA = '="Renja: ';

/** Faults of Excel by name: what office.js rejects with, and when. */
const JENIS: Readonly<Record<string, GangguanExcel>> = {
  'sel sedang diedit': { saat: 'sebelum', kode: 'InvalidOperationInCellEditMode' },
  dilindungi: { saat: 'sebelum', kode: 'AccessDenied' },
  'galat umum': { saat: 'sebelum', kode: 'GeneralException' },
  'lembar hilang': { saat: 'sebelum', kode: 'ItemNotFound' },
  sibuk: { saat: 'sebelum', kode: 'RequestAborted' },
  'layanan hilang': { saat: 'sebelum', kode: 'ServiceNotAvailable' },
  'kiriman terlalu besar': { saat: 'sebelum', kode: 'RequestPayloadSizeLimitExceeded' },
  'jawaban terlalu besar': { saat: 'sebelum', kode: 'ResponsePayloadSizeLimitExceeded' },
  'tanpa kode dan pesan': { saat: 'sebelum', kode: null },
  'putus di tengah': { saat: 'tengah', kode: 'GeneralException' },
  'jawaban hilang': { saat: 'sesudah', kode: 'GeneralException' },
};
const BERGILIR = Object.keys(JENIS).slice(0, 9);

export const GANGGUAN_EXCEL: PilihGangguan = (ke) => {
  const giliran = (i: number): string => BERGILIR[(ke * 2 + i) % BERGILIR.length]!;
  const sekali = [giliran(0), giliran(1), 'putus di tengah', 'jawaban hilang'];
  const seterusnya = [giliran(2), ke % 2 ? 'putus di tengah' : 'jawaban hilang'];
  return [
    ...sekali.map((jenis) => ({ jenis, dari: ke, sampai: ke })),
    ...seterusnya.map((jenis) => ({ jenis, dari: ke, sampai: Infinity })),
  ];
};

export async function panggungExcel(): Promise<Panggung> {
  const { sesi, host, tanda } = pasanganExcel(bukuKontrak());
  sesi.buku.lembar[0]!.gaya.set('C5', { Color: '#FFFF00' });
  let mulai = 0;
  return {
    host,
    // Round trips are few: each is a kind of its own.
    langkah: () => Array.from({ length: sesi.sinkron - mulai }, (_, i) => String(i)),
    pasang: (rencana) => {
      mulai = sesi.sinkron;
      sesi.gangguan = (ke) => {
        if (!rencana || ke - mulai < rencana.dari || ke - mulai > rencana.sampai) return null;
        return JENIS[rencana.jenis]!;
      };
    },
    isi: () =>
      Object.fromEntries(
        sesi.buku.lembar.map(({ isi: l }) => [
          l.nama,
          l.nilai.flatMap((baris, b) =>
            Array.from({ length: Math.max(baris.length, l.rumus[b]?.length ?? 0) }, (_, k) =>
              [nilaiSel(l, b, k) ?? '', rumusSel(l, b, k), formatSel(l, b, k)].join('|'),
            ),
          ),
        ]),
      ),
    rupa: () =>
      sesi.buku.lembar
        .slice(0, 4)
        .map((l) => [[...l.gaya], l.formatBersyarat.filter((f) => !f.rumus.startsWith(MILIK_KITA))]),
    tanda,
  };
}
