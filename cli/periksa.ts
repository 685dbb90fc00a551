import { writeFileSync } from 'node:fs';
import type { Pemda } from '../core/kode/kode';
import { laporanJson } from '../core/laporan/json';
import { laporanSarif } from '../core/laporan/sarif';
import { laporanTeks } from '../core/laporan/teks';
import type { BukuKerja } from '../core/lembar/lembar';
import type { Kamus } from '../core/nomenklatur/kamus';
import { pilihKamus } from '../core/nomenklatur/terpasang';
import { periksaBertahap } from '../core/validasi/periksa';
import { bukaBuku, daftarBerkas, jalankan, pesanGalat } from './berkas';
import type { Keluaran } from './hitung';
import { Kemajuan } from './kemajuan';
import { pasangKamusBerkas } from './kamus-berkas';
import { bacaOpsi, bacaPemda, formatKeluaran } from './opsi';
import { cocokkanSidik, laporanVerifikasi, type Diperiksa } from './verifikasi';
import { versi } from './versi';

const OPSI = {
  lembar: { type: 'string', multiple: true },
  kamus: { type: 'string', multiple: true },
  versi: { type: 'string' },
  pemda: { type: 'string' },
  pembanding: { type: 'string', multiple: true },
  format: { type: 'string' },
  verifikasi: { type: 'boolean' },
  sidik: { type: 'string' },
  keluar: { type: 'string' },
} as const;

interface Pilihan {
  readonly berkas: readonly string[];
  readonly lembar: readonly string[];
  readonly kamus: Kamus;
  readonly pemda: Pemda | null;
  readonly pembanding: readonly string[];
  readonly format: string;
  readonly verifikasi: boolean;
  readonly sidik: string | null;
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
  const coba = <T>(nama: string, isi: () => readonly T[]): readonly T[] => {
    try {
      return isi();
    } catch (e) {
      gagal.push(`${nama}: ${pesanGalat(e)}`);
      return [];
    } finally {
      kemajuan.selesai();
    }
  };
  const pembanding = pilihan.pembanding.flatMap((nama) => coba(nama, () => [bukaBuku(nama, kemajuan).buku]));
  const diperiksa = pilihan.berkas
    .flatMap((nama) => coba(nama, () => daftarBerkas(nama)))
    .flatMap((nama) => coba(nama, () => [periksaBerkas(nama, pilihan, pembanding, kemajuan)]));
  const { laporan, kode } = susunLaporan(pilihan, diperiksa, coba);
  const { keluar } = pilihan;
  if (keluar !== null) coba(keluar, () => laporan.map((isi) => writeFileSync(keluar, isi)));
  return {
    keluar: keluar === null ? laporan.join('') : '',
    galat: gagal.map((g) => `${g}\n`).join(''),
    kode: gagal.length > 0 ? 2 : kode,
  };
}

function bacaPilihan(argumen: readonly string[]): Pilihan {
  const { values: opsi, positionals } = bacaOpsi(argumen, OPSI);
  if (positionals.length === 0) throw new Error('Sebutkan berkas .xlsx yang akan diperiksa.');
  if (opsi.verifikasi && opsi.format !== undefined) {
    throw new Error(
      '--verifikasi tidak memakai --format; bentuknya mengikuti nama --keluar (.html, .xlsx, .txt).',
    );
  }
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
    verifikasi: opsi.verifikasi ?? false,
    sidik: opsi.sidik ?? null,
    keluar: opsi.keluar ?? null,
  };
}

/** What the workbook remembers holds, but for what the command line says itself. */
function periksaBerkas(
  nama: string,
  { lembar, kamus, pemda }: Pilihan,
  pembanding: readonly BukuKerja[],
  kemajuan: Kemajuan,
): Diperiksa {
  const asal = bukaBuku(nama, kemajuan);
  const dipilih =
    lembar.length === 0 ? asal.buku.lembar : asal.buku.lembar.filter((l) => lembar.includes(l.nama));
  const hilang = lembar.filter((l) => !asal.buku.lembar.some((b) => b.nama === l));
  if (hilang.length > 0) {
    const ada = asal.buku.lembar.map((l) => l.nama).join(', ');
    throw new Error(`Lembar ${hilang.join(', ')} tidak ada. Yang ada: ${ada}.`);
  }
  const buku = { ...asal.buku, lembar: dipilih };
  const pengaturan = { ...asal.pengaturan, pemda: pemda ?? asal.pengaturan.pemda };
  const hasil = jalankan(periksaBertahap(buku, { pengaturan, kamus, pembanding }), (langkah) =>
    kemajuan.lapor(langkah.bagian, langkah.pesan),
  );
  return { berkas: nama, hasil, buku, pengaturan, asal };
}

function susunLaporan(
  { format, verifikasi, sidik, kamus, pembanding, keluar }: Pilihan,
  daftar: readonly Diperiksa[],
  coba: <T>(nama: string, isi: () => readonly T[]) => readonly T[],
): { laporan: readonly (string | Uint8Array)[]; kode: number } {
  if (sidik !== null) {
    const cocokan = daftar.map((satu) => cocokkanSidik(satu, sidik));
    const laporan = cocokan.map(({ pesan }) => `${pesan}\n`).join('');
    return { laporan: [laporan], kode: cocokan.every(({ cocok }) => cocok) ? 0 : 1 };
  }
  const kode = daftar.some(({ hasil }) => hasil.ringkasan.galat > 0) ? 1 : 0;
  if (verifikasi) {
    return {
      laporan: coba('--verifikasi', () => [
        laporanVerifikasi(daftar, { versiKamus: kamus.versi, pembanding }, keluar),
      ]),
      kode,
    };
  }
  if (format === 'json') return { laporan: [laporanJson(versi(), daftar)], kode };
  return { laporan: [format === 'sarif' ? laporanSarif(versi(), daftar) : laporanTeks(daftar)], kode };
}
