import { barisPolos } from '../core/laporan/teks-polos';
import { cariNama, type HasilCari } from '../core/nomenklatur/cari-nama';
import { DI_LUAR_BAWAAN } from '../core/nomenklatur/bawaan/bawaan';
import { indeksNama } from '../core/nomenklatur/indeks-nama';
import { pilihKamus } from '../core/nomenklatur/terpasang';
import type { Keluaran } from './hitung';
import { pasangKamusBerkas } from './kamus-berkas';
import { bacaBulat, bacaOpsi, barisStdin, bacaPemda, formatKeluaran, jalankan } from './opsi';

export const OPSI_CARI = {
  kamus: { type: 'string', multiple: true },
  versi: { type: 'string' },
  jumlah: { type: 'string' },
  awalan: { type: 'string' },
  pemda: { type: 'string' },
  format: { type: 'string' },
} as const;

/**
 * `renja cari [TEKS...]`: codes by name. Words make one question; quoted texts (with a blank inside) one each; without
 * TEKS one question per line of stdin.
 */
export function perintahCari(argumen: readonly string[], stdin: () => string): Promise<Keluaran> {
  return jalankan(() => {
    const { values: opsi, positionals } = bacaOpsi(argumen, OPSI_CARI);
    const format = formatKeluaran(opsi.format, ['teks', 'json']);
    const jumlah = bacaBulat('jumlah', opsi.jumlah ?? '5');
    const pemda = bacaPemda(opsi.pemda);
    pasangKamusBerkas(opsi.kamus);
    const kamus = pilihKamus(opsi.versi);
    if (!kamus) throw new Error(`Kamus versi ${opsi.versi ?? ''} tidak terpasang.`);

    const indeks = indeksNama(kamus);
    const jawaban = pertanyaan(positionals, stdin).map((teks) => ({
      teks,
      ...cariNama(indeks, teks, { jumlah, awalan: opsi.awalan, pemda }),
    }));
    if (format === 'json') return `${JSON.stringify(jawaban.map(bentukJson), null, 2)}\n`;
    const catatan = kamus.lengkap ? '' : `(kamus bawaan, sebagian saja; lainnya ${DI_LUAR_BAWAAN})\n`;
    return jawaban.map(({ teks, hasil }) => bentukTeks(teks, hasil)).join('\n') + catatan;
  });
}

function pertanyaan(positionals: readonly string[], stdin: () => string): string[] {
  if (positionals.length === 0) return barisStdin(stdin);
  return positionals.some((teks) => /\s/.test(teks)) ? [...positionals] : [positionals.join(' ')];
}

/** A fixed shape; who wants to know more about a code asks `renja kode`. */
function bentukJson({ teks, hasil }: HasilCari & { teks: string }) {
  return {
    query: teks,
    results: hasil.map(({ kode, nama, skor, tingkat }) => ({ kode, nama, skor, tingkat })),
  };
}

function bentukTeks(teks: string, hasil: HasilCari['hasil']): string {
  if (hasil.length === 0) return `${barisPolos(teks)}\n  tidak ada nama yang mirip\n`;
  const baris = hasil.map(
    (h) => `  ${h.skor.toFixed(2)}  ${h.kode.padEnd(18)} ${barisPolos(h.nama)} (${h.tingkat}, ${h.pemda})`,
  );
  return `${barisPolos(teks)}\n${baris.join('\n')}\n`;
}
