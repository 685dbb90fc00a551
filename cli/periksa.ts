import { resolve } from 'node:path';
import { teksPolos } from '../core/laporan/teks-polos';
import { galatDi, pesanGalat } from './berkas';
import { bentukLaporan } from './bentuk-laporan';
import { daftarBerkas, type BerkasDiminta } from './daftar-berkas';
import type { Keluaran } from './hitung';
import { Kemajuan } from './kemajuan';
import { bacaPilihan, type Pilihan } from './pilihan';
import type { RingkasBerkas } from './ringkas-berkas';
import { susunRingkasan, type Gagal } from './ringkasan';
import { ringkasanTeks } from './ringkasan-teks';
import { semuaJawaban, type Permintaan } from './semua-jawaban';
import { tujuanBerkas, tujuanKeluaran, type Tujuan } from './tujuan';
import { LAPORAN_BERKAS } from './verifikasi';
import { tulisLaporanBerkas } from './verifikasi-berkas';

/** What the command finds around it when it runs as a program. */
export interface Lingkungan {
  /** Starts workers; without it all files are checked in this process. */
  readonly program: string;
  tulis(teks: string): Promise<void>;
  /** Nobody reads on: `renja periksa ... | head`. */
  terputus(): boolean;
}

/** `renja periksa FILE...`: exit code 0 without galat, 1 with galat, 2 when a file could not be checked. */
export async function perintahPeriksa(
  argumen: readonly string[],
  lingkungan: Lingkungan | null = null,
): Promise<Keluaran> {
  const pesan: string[] = [];
  const keluar: string[] = [];
  let hasil = { kode: 0, ringkasan: '' };
  try {
    const pilihan = bacaPilihan(argumen);
    const berkas = daftarBerkas(pilihan.berkas);
    tolakMenimpa(pilihan, berkas);
    if (pilihan.verifikasi && LAPORAN_BERKAS.test(pilihan.keluar ?? '')) {
      hasil.kode = tulisLaporanBerkas(pilihan, berkas, pesan);
    } else {
      const tujuan = bukaTujuan(pilihan.keluar, lingkungan, keluar);
      const permintaan = { argumen, pilihan, berkas, program: lingkungan?.program ?? null };
      hasil = await tulisLaporan(permintaan, tujuan, () => lingkungan?.terputus() ?? false, pesan);
    }
  } catch (e) {
    pesan.push(pesanGalat(e));
  }
  return {
    keluar: keluar.join(''),
    galat: [...pesan.map((p) => `${p}\n`), hasil.ringkasan].join(''),
    kode: pesan.length > 0 ? 2 : hasil.kode,
  };
}

function bukaTujuan(keluar: string | null, lingkungan: Lingkungan | null, simpan: string[]): Tujuan {
  if (keluar === null) {
    return tujuanKeluaran((teks) => (lingkungan ? lingkungan.tulis(teks) : void simpan.push(teks)));
  }
  try {
    return tujuanBerkas(keluar);
  } catch (e) {
    throw galatDi(keluar, e);
  }
}

/**
 * Writes the report while files are being checked. `kode` is 1 when something is wrong in them, else 0; `ringkasan` is the
 * summary where the report does not hold it.
 */
async function tulisLaporan(
  permintaan: Permintaan,
  tujuan: Tujuan,
  terputus: () => boolean,
  pesan: string[],
): Promise<{ kode: number; ringkasan: string }> {
  const { pilihan, berkas } = permintaan;
  const bentuk = bentukLaporan(pilihan, berkas.map((b) => b.berkas)); // prettier-ignore
  const kemajuan = new Kemajuan();
  const pembandingGagal = new Set<string>();
  const ringkas: RingkasBerkas[] = [];
  const gagal: Gagal[] = [];
  let banyak = 0;
  let kode = 0;
  let urutan = 0;
  let ringkasan = '';
  const tulis = (teks: string) => tujuan.tulis(teksPolos(teks));
  try {
    await tulis(bentuk.awal);
    for await (const jawaban of semuaJawaban(permintaan, pembandingGagal, kemajuan)) {
      const { berkas: nama } = berkas[urutan++]!;
      kemajuan.lapor(urutan / berkas.length, `${urutan} dari ${berkas.length} berkas${gagal.length > 0 ? `, ${gagal.length} tidak dapat diperiksa` : ''}`); // prettier-ignore
      if (terputus()) break;
      if ('alasan' in jawaban) {
        gagal.push({ berkas: nama, alasan: jawaban.alasan });
        continue;
      }
      const { potongan } = jawaban;
      if (potongan !== '') await tulis(banyak++ > 0 ? bentuk.antara + potongan : potongan);
      ringkas.push(jawaban.ringkas);
      if (pilihan.sidik === null ? jawaban.ringkas.galat > 0 : jawaban.berubah) kode = 1;
    }
    await tulis(bentuk.akhir(banyak));
    if (berkas.length > 1 && bentuk.ringkasan !== 'tanpa' && !terputus()) {
      ringkasan = ringkasanTeks(susunRingkasan(ringkas, gagal));
    }
    if (bentuk.ringkasan === 'laporan' && ringkasan !== '') {
      await tulis(banyak > 0 ? `\n${ringkasan}` : ringkasan);
      ringkasan = '';
    }
    tujuan.selesai();
  } catch (e) {
    tujuan.batal();
    throw galatDi(pilihan.keluar ?? 'Laporan', e);
  } finally {
    kemajuan.selesai();
  }
  pesan.push(...pembandingGagal, ...gagal.map((g) => `${g.berkas}: ${g.alasan}`));
  return { kode, ringkasan };
}

function tolakMenimpa({ keluar, pembanding }: Pilihan, berkas: readonly BerkasDiminta[]): void {
  if (keluar === null) return;
  const dibaca = [...berkas.map((b) => b.berkas), ...pembanding].map((nama) => resolve(nama));
  if (!dibaca.includes(resolve(keluar))) return;
  throw new Error('Tulis laporan ke berkas lain; berkas yang diperiksa tidak ditimpa.');
}
