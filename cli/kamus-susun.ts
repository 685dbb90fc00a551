import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NilaiSel } from '../core/angka/nilai-sel';
import { bacaCsv } from '../core/nomenklatur/baca-csv';
import { GalatDaftar, susunKamus, type HasilSusun } from '../core/nomenklatur/susun-kamus';
import { cariTataLetak, KOLOM_DIHARAPKAN } from '../core/nomenklatur/tata-letak';
import { teksDefinisiJson, teksKamusJs, teksKamusJson } from '../core/nomenklatur/tulis-kamus';
import { tanggalBerkas } from '../xlsx/baca-berkas';
import { bacaXlsx } from '../xlsx/baca-xlsx';
import { galatDi } from './berkas';
import type { Keluaran } from './hitung';
import { bacaOpsi, jalankan } from './opsi';
import { tulisUtuh } from './tujuan';

export const OPSI_SUSUN = { ke: { type: 'string' }, versi: { type: 'string' } } as const;
const PEMAKAIAN = 'Pemakaian: renja kamus susun FILE.xlsx|FILE.csv [--ke FOLDER] [--versi NAMA]';
const BANYAK_ANEH = 20;
/** The version becomes part of file names. */
const NAMA_VERSI = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]*$/u;

/** `renja kamus susun FILE [--ke FOLDER]`: official list to compiled dictionary. Takes what follows "kamus". */
export function perintahKamusSusun(argumen: readonly string[]): Promise<Keluaran> {
  return jalankan(() => {
    const { values: opsi, positionals } = bacaOpsi(argumen, OPSI_SUSUN);
    const berkas = positionals.filter((p) => p !== 'kamus' && p !== 'susun');
    if (berkas.length !== 1) throw new Error(PEMAKAIAN);
    const folder = opsi.ke ?? 'kamus';
    const hasil = susunBerkas(berkas[0]!, opsi.versi);
    const { versi } = hasil.kamus.keterangan;
    if (!NAMA_VERSI.test(versi))
      throw new Error(`--versi "${versi}" tidak dapat menjadi nama berkas. Tulis mis. 2027.`);
    const isi: Record<string, string> = {
      [`kamus-${versi}.json`]: teksKamusJson(hasil.kamus),
      [`kamus-${versi}.js`]: teksKamusJs(hasil.kamus),
      [join('definisi', `${versi}.json`)]: teksDefinisiJson(hasil),
    };
    buatFolder(join(folder, 'definisi'));
    for (const nama of Object.keys(isi)) tulisUtuh(join(folder, nama), isi[nama]!);
    return laporan(hasil) + Object.keys(isi).map((nama) => `ditulis ${join(folder, nama)}\n`).join(''); // prettier-ignore
  });
}

function buatFolder(jalur: string): void {
  try {
    mkdirSync(jalur, { recursive: true });
  } catch (e) {
    throw galatDi(jalur, e);
  }
}

/** Compiles a list from disk. Throws with an Indonesian message. */
export function susunBerkas(jalur: string, versi?: string): HasilSusun {
  const nama = basename(jalur);
  if (!existsSync(jalur)) throw new Error(`Berkas tidak ditemukan: ${jalur}`);
  const isi = bacaBerkas(jalur);
  const asal = { berkas: nama, ...(versi === undefined ? {} : { versi }) };
  if (/\.csv$/i.test(nama)) return susunKamus(bacaCsv(isi.toString('utf8')), asal);
  const baris = lembarDaftar(isi, nama);
  return susunKamus(baris, { ...asal, tanggal: tanggalBerkas(isi) });
}

function bacaBerkas(jalur: string): Buffer {
  try {
    return readFileSync(jalur);
  } catch (e) {
    throw galatDi(jalur, e);
  }
}

/** The first sheet that looks like an official list. */
function lembarDaftar(isi: Uint8Array, nama: string): readonly (readonly NilaiSel[])[] {
  const { lembar } = bacaXlsx(isi, nama);
  const ada = lembar.find((l) => cariTataLetak(l.nilai) !== null);
  if (ada) return ada.nilai;
  throw new GalatDaftar(`${nama} bukan daftar nomenklatur. ${KOLOM_DIHARAPKAN}`);
}

function laporan({ kamus: { keterangan: k }, ringkasan: r }: HasilSusun): string {
  const baris = [
    `Kamus ${k.versi} dari ${k.sumber}${k.tanggal ? `, ${k.tanggal}` : ''}, sidik ${k.sidik}`,
    `  sub kegiatan   ${r.subKegiatan} (kab/kota ${r.kabkot}, provinsi ${r.prov}), ${r.bidang} bidang urusan`,
    `  penunjang      ${r.penunjang} kode X.XX`,
    `  kode kembar    ${r.kembar} ada untuk provinsi dan kab/kota, ${r.kembarBedaNama} berbeda nama`,
    `  kode lama      ${r.pendahulu} padanan resmi, ${r.dicabut} dicabut`,
    `  dirapikan      ${r.namaBerbaris} nama berbaris ganda, ${r.satuanBerspasi} satuan berspasi; satuan ${r.satuanMentah} -> ${r.satuanRapi} ejaan`,
  ];
  if (r.tanpaIndikator > 0) baris.push(`  tanpa indikator atau satuan: ${r.tanpaIndikator}`);
  if (r.aneh.length > 0) baris.push(`  perlu diperiksa: ${r.aneh.length}`);
  for (const aneh of r.aneh.slice(0, BANYAK_ANEH)) baris.push(`    ${aneh}`);
  if (r.aneh.length > BANYAK_ANEH) baris.push(`    ... dan ${r.aneh.length - BANYAK_ANEH} lagi`);
  return `${baris.join('\n')}\n`;
}
