import { barisPolos } from '../core/laporan/teks-polos';
import type { Putusan } from '../core/laporan/putusan';
import type { Hitungan, RingkasBerkas } from './ringkas-berkas';
import type { RingkasOpd, Ringkasan } from './ringkasan';

const PUTUSAN: Readonly<Record<Putusan['jenis'], string>> = {
  galat: 'belum siap',
  peringatan: 'tanpa galat',
  bersih: 'bersih',
  'tanpa-tabel': 'tak ada tabel dikenali',
};
const LEBAR_NAMA = 48;
const angka = (n: number): string => String(n).padStart(7);

/** The summary at the end of a report over many files, in columns for a terminal. */
export function ringkasanTeks(r: Ringkasan): string {
  const { galat, peringatan, bersih, 'tanpa-tabel': tanpa } = r.putusan;
  const baris = [
    `RINGKASAN ${r.banyak} berkas${r.pangkal === '' ? '' : ` di ${r.pangkal}`}`,
    `  ${galat} belum siap (ada galat), ${peringatan} tanpa galat dengan peringatan, ${bersih} bersih`,
  ];
  if (tanpa > 0) baris.push(`  ${tanpa} tanpa tabel yang dikenali: isinya belum diperiksa`);
  if (r.gagal.length > 0) baris.push(`  ${r.gagal.length} tidak dapat diperiksa`);
  if (r.opd.length > 0)
    baris.push('', kepala('Perangkat daerah / berkas'), ...r.opd.flatMap((o) => barisOpd(o, r.pangkal)));
  if (r.aturan.length > 0) {
    baris.push('', `${kepala('Aturan')}  berkas`);
    baris.push(...r.aturan.map((a) => `${kolom(`  ${a.id} ${a.judul}`, a)} ${angka(a.berkas)}`));
  }
  if (r.gagal.length > 0) baris.push('', 'Tidak dapat diperiksa');
  for (const { berkas, alasan } of r.gagal) baris.push(`  ${berkas}: ${alasan}`);
  return `${baris.map(barisPolos).join('\n')}\n`;
}

function kepala(judul: string): string {
  return `${judul.padEnd(LEBAR_NAMA)}   galat  pering.    info`;
}

/** An office with one file is one line, else its files stand below it. */
function barisOpd(o: RingkasOpd, pangkal: string): string[] {
  const nama = (b: RingkasBerkas): string => b.berkas.slice(pangkal.length);
  const [satu] = o.berkas;
  if (satu && o.berkas.length === 1) return [`${kolom(`  ${o.opd}`, o)}  ${keterangan(satu)}  ${nama(satu)}`];
  const berkas = o.berkas.map((b) => `${kolom(`    ${nama(b)}`, b, true)}  ${keterangan(b)}`);
  return [`${kolom(`  ${o.opd}`, o)}  ${o.berkas.length} berkas`, ...berkas];
}

function kolom(nama: string, h: Hitungan, ujung = false): string {
  return `${pendekkan(nama, ujung).padEnd(LEBAR_NAMA)} ${angka(h.galat)} ${angka(h.peringatan)} ${angka(h.info)}`;
}

/** A path keeps its end, a name its beginning. */
function pendekkan(nama: string, ujung: boolean): string {
  if (nama.length <= LEBAR_NAMA) return nama;
  return ujung ? `    ...${nama.slice(nama.length - LEBAR_NAMA + 7)}` : `${nama.slice(0, LEBAR_NAMA - 3)}...`;
}

function keterangan(b: RingkasBerkas): string {
  const bagian = [PUTUSAN[b.putusan]];
  if (b.diabaikan > 0) bagian.push(`${b.diabaikan} diabaikan`);
  if (b.takDikenal > 0 && b.putusan !== 'tanpa-tabel') bagian.push(`${b.takDikenal} lembar tak dikenali`);
  return bagian.join(', ');
}
