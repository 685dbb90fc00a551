import { KUNCI_PENGATURAN } from '../../core/validasi/simpan-pengaturan';
import type { Kabar } from '../../panel/logika/keadaan';
import { pastikanPengaturan, type Sesi } from '../../panel/logika/sesi';
import { hapusTanda, periksaSekarang } from '../../panel/logika/tindakan-periksa';
import { urungkan } from '../../panel/logika/tindakan-tulis';
import { ALASAN_LAMA, PENGATURAN_LAMA, sesiGangguan } from './bahan';
import type { Kerja } from './kerja';
import type { BuatPanggung, Panggung, PilihGangguan, Rencana } from './panggung';

/** Words with which a message tells what to do. */
const SARAN =
  /ulangi|coba|buka|periksa|tekan|tunggu|hapus|simpan|lihat|kurangi|tampilkan|minta|ubah|unduh|pilih/i;
const BOCOR = /undefined|\bnull\b|\[object|NaN|is not a|Cannot read|TypeError|\(\)|: \./;

async function siapkan(buat: BuatPanggung, kerja: Kerja): Promise<{ p: Panggung; sesi: Sesi; awal: Awal }> {
  const p = await buat();
  await p.host.settings.set(KUNCI_PENGATURAN, PENGATURAN_LAMA);
  const awal = { isi: p.isi(), rupa: JSON.stringify(await p.rupa()) };
  const sesi = sesiGangguan(p.host);
  await pastikanPengaturan(sesi);
  await periksaSekarang(sesi, 'buku');
  await kerja.siapkan?.(sesi);
  sesi.umum.ubah({ kabar: null });
  return { p, sesi, awal };
}

interface Awal {
  readonly isi: Record<string, unknown>;
  readonly rupa: string;
}

/** Everything that a work leaves behind, for comparing one that met a fault without a word with one that met none. */
async function keadaan(p: Panggung): Promise<string> {
  const pengaturan = await p.host.settings.get(KUNCI_PENGATURAN);
  return JSON.stringify([p.isi(), [...(await p.tanda())].sort(), pengaturan]);
}

/** Requests that only look, with the service call in them; "periksa" tries each, the other works some of each request. */
const MELIHAT = /^((?:baca|daftar|ambil|pilih)\w*) .*/;

/** Steps worth a fault, counted from 1: of each kind the first, a middle and the last. */
export function pilihLangkah(jenis: readonly string[]): number[] {
  const tempat = new Map<string, number[]>();
  jenis.forEach((j, i) => tempat.set(j, [...(tempat.get(j) ?? []), i + 1]));
  const semua = [...tempat.values()].flatMap((t) => [t[0]!, t[t.length >> 1]!, t.at(-1)!]);
  return [...new Set(semua)].sort((a, b) => a - b);
}

/**
 * Runs one work once in health to learn its steps, then once for each fault at each step (PilihGangguan, pilihLangkah).
 * Gives back the number of faults; throws with the fault's place when anything is lost, hidden or stuck.
 */
export async function ujiSemuaTitik(buat: BuatPanggung, kerja: Kerja, pilih: PilihGangguan): Promise<number> {
  const sehat = await siapkan(buat, kerja);
  sehat.p.pasang(null);
  await kerja.jalankan(sehat.sesi);
  const langkah = sehat.p.langkah();
  const jadi = await keadaan(sehat.p);
  expect(sehat.sesi.umum.nilai.kabar?.jenis).not.toBe('galat');
  let titik = 0;
  const jenisLangkah = kerja.nama === 'periksa' ? langkah : langkah.map((l) => l.replace(MELIHAT, '$1'));
  for (const [nomor, ke] of pilihLangkah(jenisLangkah).entries()) {
    for (const rencana of pilih(ke, nomor)) {
      const tempat = `${kerja.nama}, langkah ${ke} dari ${langkah.length} (${langkah[ke - 1]}), ${rencana.jenis}${rencana.sampai > ke ? ' seterusnya' : ''}`;
      try {
        await ujiTitik(buat, kerja, rencana, jadi);
      } catch (galat) {
        (galat as Error).message = `${tempat}\n${(galat as Error).message}`;
        throw galat;
      }
      titik++;
    }
  }
  return titik;
}

async function ujiTitik(buat: BuatPanggung, kerja: Kerja, rencana: Rencana, jadi: string): Promise<void> {
  const { p, sesi, awal } = await siapkan(buat, kerja);
  p.pasang(rencana);
  await kerja.jalankan(sesi);
  p.pasang(null);
  const { kabar, sibuk } = sesi.umum.nilai;
  expect([sibuk, sesi.periksa.nilai.status]).toEqual([false, 'selesai']);
  if (kabar?.jenis === 'galat') periksaKabar(kabar);
  // Without a complaint everything must be as if nothing had happened.
  else expect(await keadaan(p)).toBe(jadi);
  await pulih(p, sesi, awal);
}

/** Says what happened and what to do, and nothing of the program's own. */
export function periksaKabar({ teks, rincian = [] }: Pick<Kabar, 'teks' | 'rincian'>): void {
  for (const pesan of [teks, ...rincian]) {
    expect(pesan).toMatch(/.{20,}[.]$/s);
    expect(pesan).not.toMatch(BOCOR);
  }
  expect([teks, ...rincian].join(' ')).toMatch(SARAN);
}

/** The host answers again: everything can be taken back, the user's own things are as they were, the panel works. */
async function pulih(p: Panggung, sesi: Sesi, awal: Awal): Promise<void> {
  for (let i = 0; i < 3 && sesi.umum.nilai.riwayat.length > 0; i++) await urungkan(sesi);
  expect(sesi.umum.nilai.riwayat).toEqual([]);
  await hapusTanda(sesi);
  expect(await p.tanda()).toEqual([]);
  const kini = p.isi();
  for (const nama of Object.keys(awal.isi))
    expect({ [nama]: kini[nama] }).toEqual({ [nama]: awal.isi[nama] });
  expect(JSON.stringify(await p.rupa())).toBe(awal.rupa);
  // A report that broke off may stay behind, an endless row of them may not.
  expect(Object.keys(kini).length).toBeLessThanOrEqual(Object.keys(awal.isi).length + 2);

  sesi.umum.ubah({ kabar: null });
  await periksaSekarang(sesi, 'buku');
  expect(sesi.umum.nilai.kabar).toBeNull();
  expect(sesi.periksa.nilai).toMatchObject({ status: 'selesai', basi: false });
  expect(await p.host.settings.get(KUNCI_PENGATURAN)).toContain(ALASAN_LAMA);
}
