import { readFileSync, writeFileSync } from 'node:fs';
import type { Pemda } from '../core/kode/kode';
import type { BerkasDiperiksa } from '../core/laporan/berkas';
import { laporanJson } from '../core/laporan/json';
import { laporanSarif } from '../core/laporan/sarif';
import { laporanTeks } from '../core/laporan/teks';
import type { BukuKerja } from '../core/lembar/lembar';
import type { Kamus } from '../core/nomenklatur/kamus';
import { pilihKamus } from '../core/nomenklatur/terpasang';
import { periksaBertahap, type HasilPeriksa, type OpsiPeriksa } from '../core/validasi/periksa';
import { bacaXlsxBertahap } from '../xlsx/baca-xlsx';
import type { Keluaran } from './hitung';
import { Kemajuan } from './kemajuan';
import { pasangKamusBerkas } from './kamus-berkas';
import { bacaOpsi, bacaPemda, formatKeluaran } from './opsi';
import { versi } from './versi';

const OPSI = {
  lembar: { type: 'string', multiple: true },
  kamus: { type: 'string', multiple: true },
  versi: { type: 'string' },
  pemda: { type: 'string' },
  pembanding: { type: 'string', multiple: true },
  format: { type: 'string' },
  keluar: { type: 'string' },
} as const;

interface Pilihan {
  readonly berkas: readonly string[];
  readonly lembar: readonly string[];
  readonly kamus: Kamus;
  readonly pemda: Pemda | null;
  readonly pembanding: readonly string[];
  readonly format: string;
  readonly keluar: string | null;
}

/** `renja periksa FILE...`: exit code 0 without galat, 1 with galat, 2 when a file could not be checked. */
export function perintahPeriksa(argumen: readonly string[]): Keluaran {
  let pilihan: Pilihan;
  try {
    pilihan = bacaPilihan(argumen);
  } catch (e) {
    return { keluar: '', galat: `${pesanGalat(e)}\n`, kode: 2 };
  }
  const kemajuan = new Kemajuan();
  const gagal: string[] = [];
  const coba = <T>(nama: string, isi: () => T): T[] => {
    try {
      return [isi()];
    } catch (e) {
      gagal.push(`${nama}: ${pesanGalat(e)}`);
      return [];
    } finally {
      kemajuan.selesai();
    }
  };
  const pembanding = pilihan.pembanding.flatMap((nama) => coba(nama, () => bukaBuku(nama, kemajuan)));
  const diperiksa = pilihan.berkas.flatMap((nama) =>
    coba(nama, () => ({ berkas: nama, hasil: periksaBerkas(nama, pilihan, pembanding, kemajuan) })),
  );
  const laporan = tulisLaporan(pilihan.format, diperiksa);
  if (pilihan.keluar !== null) coba(pilihan.keluar, () => writeFileSync(pilihan.keluar!, laporan));

  const adaGalat = diperiksa.some(({ hasil }) => hasil.ringkasan.galat > 0);
  return {
    keluar: pilihan.keluar === null ? laporan : '',
    galat: gagal.map((g) => `${g}\n`).join(''),
    kode: gagal.length > 0 ? 2 : adaGalat ? 1 : 0,
  };
}

function bacaPilihan(argumen: readonly string[]): Pilihan {
  const { values: opsi, positionals } = bacaOpsi(argumen, OPSI);
  if (positionals.length === 0) throw new Error('Sebutkan berkas .xlsx yang akan diperiksa.');
  pasangKamusBerkas(opsi.kamus);
  const kamus = pilihKamus(opsi.versi);
  if (!kamus) throw new Error(`Kamus versi ${opsi.versi ?? ''} tidak terpasang.`);
  return {
    berkas: positionals,
    lembar: opsi.lembar ?? [],
    kamus,
    pemda: bacaPemda(opsi.pemda),
    pembanding: opsi.pembanding ?? [],
    format: formatKeluaran(opsi.format, ['teks', 'json', 'sarif']),
    keluar: opsi.keluar ?? null,
  };
}

function bukaBuku(nama: string, kemajuan: Kemajuan): BukuKerja {
  return jalankan(bacaXlsxBertahap(readFileSync(nama), nama), (bagian) =>
    kemajuan.lapor(bagian, `Membaca ${nama}`),
  );
}

function periksaBerkas(
  nama: string,
  { lembar, kamus, pemda }: Pilihan,
  pembanding: readonly BukuKerja[],
  kemajuan: Kemajuan,
): HasilPeriksa {
  const buku = bukaBuku(nama, kemajuan);
  const dipilih = lembar.length === 0 ? buku.lembar : buku.lembar.filter((l) => lembar.includes(l.nama));
  const hilang = lembar.filter((l) => !buku.lembar.some((b) => b.nama === l));
  if (hilang.length > 0) {
    const ada = buku.lembar.map((l) => l.nama).join(', ');
    throw new Error(`Lembar ${hilang.join(', ')} tidak ada. Yang ada: ${ada}.`);
  }
  const opsi: OpsiPeriksa = { pengaturan: { pemda }, kamus, pembanding };
  return jalankan(periksaBertahap({ ...buku, lembar: dipilih }, opsi), (langkah) =>
    kemajuan.lapor(langkah.bagian, langkah.pesan),
  );
}

function jalankan<L, H>(pekerjaan: Generator<L, H>, lapor: (langkah: L) => void): H {
  for (;;) {
    const { done, value } = pekerjaan.next();
    if (done) return value;
    lapor(value);
  }
}

function tulisLaporan(format: string, daftar: readonly BerkasDiperiksa[]): string {
  if (format === 'json') return laporanJson(versi(), daftar);
  return format === 'sarif' ? laporanSarif(versi(), daftar) : laporanTeks(daftar);
}

function pesanGalat(e: unknown): string {
  const kode = (e as NodeJS.ErrnoException).code;
  if (kode === 'ENOENT') return 'Berkas tidak ada.';
  if (kode === 'EISDIR') return 'Ini folder, bukan berkas.';
  if (kode === 'EACCES' || kode === 'EPERM') return 'Berkas tidak boleh dibaca.';
  return (e as Error).message;
}
