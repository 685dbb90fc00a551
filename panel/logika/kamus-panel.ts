import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { bacaCsv } from '../../core/nomenklatur/baca-csv';
import type { KamusTerbuka } from '../../core/nomenklatur/kamus';
import { GalatDaftar, susunKamusBertahap } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun, kamusTerpasang, pasangKamus, pilihKamus } from '../../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { bacaKamusJson } from '../../core/nomenklatur/tulis-kamus';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { coba, kabarkan, type Sesi } from './sesi';
import { bacaLembarAktif } from './lembar-aktif';

const KUNCI = 'renja.kamus';
const IRISAN_MS = 30;

/** Installs what this machine keeps and picks the version that the workbook asks for. */
export async function muatKamus(sesi: Sesi): Promise<void> {
  await coba(sesi, async () => {
    for (const tersusun of await sesi.gudang.muat()) tambahTerpasang(tersusun);
    const versi = await sesi.host.settings.get(KUNCI);
    umumkan(sesi, versi);
  });
}

/** Remembers in the workbook which version it follows; null follows the newest. */
export async function gantiKamus(sesi: Sesi, versi: string | null): Promise<void> {
  await coba(sesi, async () => {
    await sesi.host.settings.set(KUNCI, versi);
    umumkan(sesi, versi);
  });
}

/** From a file: compiled dictionary (.json) or official list (.csv). */
export async function pasangBerkas(sesi: Sesi, nama: string, isi: string): Promise<void> {
  await coba(sesi, async () => {
    if (/\.json$/i.test(nama)) await pasang(sesi, bacaKamusJson(isi));
    else if (/\.csv$/i.test(nama)) await pasang(sesi, await susun(sesi, bacaCsv(isi), nama));
    else throw new GalatDaftar(`${nama} tidak bisa dibaca di sini. Pilih berkas .json atau .csv, atau buka daftarnya di buku kerja lalu pasang dari lembar itu.`); // prettier-ignore
  });
}

/** From the official list that is open in the active sheet. */
export async function pasangDariLembar(sesi: Sesi): Promise<void> {
  await coba(sesi, async () => {
    const { lembar } = await bacaLembarAktif(sesi);
    await pasang(sesi, await susun(sesi, lembar.nilai, lembar.nama));
  });
}

export async function hapusKamus(sesi: Sesi, versi: string): Promise<void> {
  await coba(sesi, async () => {
    await sesi.gudang.hapus(versi);
    pasangKamus(tanpaBawaan().filter((k) => k.versi !== versi));
    umumkan(sesi, sesi.umum.nilai.versiKamus === versi ? null : sesi.umum.nilai.versiKamus);
    kabarkan(sesi, { jenis: 'baik', teks: `Kamus ${versi} dihapus dari komputer ini.` });
  });
}

/** The dictionary that checks and searches use now. */
export function kamusDipakai(sesi: Sesi): KamusTerbuka {
  return pilihKamus(sesi.umum.nilai.versiKamus) ?? kamusTerpasang()[0]!;
}

async function susun(
  sesi: Sesi,
  baris: readonly (readonly NilaiSel[])[],
  berkas: string,
): Promise<KamusTersusun> {
  // prettier-ignore
  const langkah = susunKamusBertahap(baris, { berkas });
  let akhir = sesi.lingkungan.jam() + IRISAN_MS;
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value.kamus;
    if (sesi.lingkungan.jam() < akhir) continue;
    await sesi.lingkungan.jeda();
    akhir = sesi.lingkungan.jam() + IRISAN_MS;
  }
}

async function pasang(sesi: Sesi, tersusun: KamusTersusun): Promise<void> {
  await sesi.gudang.simpan(tersusun);
  tambahTerpasang(tersusun);
  await gantiKamus(sesi, tersusun.keterangan.versi);
  const { versi, jumlah } = tersusun.keterangan;
  kabarkan(sesi, { jenis: 'baik', teks: `Kamus ${versi} terpasang: ${jumlah} sub kegiatan.` });
}

function tambahTerpasang(tersusun: KamusTersusun): void {
  const lain = tanpaBawaan().filter((k) => k.versi !== tersusun.keterangan.versi);
  pasangKamus([...lain, bukaTersusun(tersusun)]);
}

const tanpaBawaan = (): KamusTerbuka[] => kamusTerpasang().filter((k) => k !== KAMUS_BAWAAN);

/** A version that is not on this machine is not used silently: the newest is, and the choice stays in the workbook. */
function umumkan(sesi: Sesi, versi: string | null): void {
  const ada = versi !== null && kamusTerpasang().some((k) => k.versi === versi);
  sesi.umum.ubah({
    versiKamus: ada ? versi : null,
    daftarKamus: kamusTerpasang().map((k) => k.keterangan),
  });
  if (versi !== null && !ada) {
    kabarkan(sesi, {
      jenis: 'galat',
      teks: `Buku kerja ini memakai kamus ${versi} yang belum terpasang di komputer ini. Pasang dulu di Pengaturan.`,
    });
  }
}
