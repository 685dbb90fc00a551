import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { bacaCsv } from '../../core/nomenklatur/baca-csv';
import type { KamusTerbuka } from '../../core/nomenklatur/kamus';
import { GalatDaftar, susunKamusBertahap, type AsalDaftar } from '../../core/nomenklatur/susun-kamus';
import { cariTataLetak, KOLOM_DIHARAPKAN } from '../../core/nomenklatur/tata-letak';
import { bukaTersusun, kamusTerpasang, pasangKamus, pilihKamus } from '../../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { bacaKamusJson } from '../../core/nomenklatur/tulis-kamus';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { formatAngka } from '../../core/angka/tulis';
import { berangsur } from './berangsur';
import { bacaPilihan, kerjakanBerkas, type BerkasPilihan, type Jeda } from './berkas';
import { coba, kabarkan, type Sesi } from './sesi';
import { bacaLembarAktif } from './lembar-aktif';

const KUNCI = 'renja.kamus';
/** Share of the progress bar that reading the file gets. */
const PORSI_BACA = 0.7;

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

/** From a file: official list (.xlsx, .csv) or compiled dictionary (.json). */
export async function pasangBerkas(sesi: Sesi, berkas: BerkasPilihan): Promise<void> {
  await kerjakanBerkas(sesi, async (jeda) => {
    const { name: nama } = berkas;
    if (/\.json$/i.test(nama)) await pasang(sesi, bacaKamusJson(await berkas.text()));
    else if (/\.csv$/i.test(nama)) {
      await pasangDaftar(sesi, bacaCsv(await berkas.text()), { berkas: nama }, jeda);
    } else {
      const buku = await bacaPilihan(sesi, berkas, jeda, PORSI_BACA);
      const daftar = buku.lembar.find((l) => cariTataLetak(l.nilai) !== null);
      if (!daftar) throw new GalatDaftar(`${nama} bukan daftar nomenklatur. ${KOLOM_DIHARAPKAN}`);
      await pasangDaftar(sesi, daftar.nilai, { berkas: nama, tanggal: buku.dibuat }, jeda);
    }
  });
}

/** From the official list that is open in the active sheet. */
export async function pasangDariLembar(sesi: Sesi): Promise<void> {
  await kerjakanBerkas(sesi, async (jeda) => {
    const { lembar } = await bacaLembarAktif(sesi);
    await pasangDaftar(sesi, lembar.nilai, { berkas: lembar.nama }, jeda);
  });
}

export async function hapusKamus(sesi: Sesi, versi: string): Promise<void> {
  await coba(sesi, async () => {
    await sesi.gudang.hapus(versi);
    pasangKamus(tanpaBawaan().filter((k) => k.versi !== versi));
    umumkan(sesi, sesi.umum.nilai.versiKamus === versi ? null : sesi.umum.nilai.versiKamus);
    kabarkan(sesi, { jenis: 'baik', teks: `Kamus ${versi} dihapus dari komputer ini.` });
    sesi.umum.ubah({ kamusBaru: null });
  });
}

/** The dictionary that checks and searches use now. */
export function kamusDipakai(sesi: Sesi): KamusTerbuka {
  return pilihKamus(sesi.umum.nilai.versiKamus) ?? kamusTerpasang()[0]!;
}

async function pasangDaftar(
  sesi: Sesi,
  baris: readonly (readonly NilaiSel[])[],
  asal: AsalDaftar,
  jeda: Jeda,
): Promise<void> {
  const susun = susunKamusBertahap(baris, asal);
  const { kamus, ringkasan } = await berangsur(susun, ({ bagian, pesan }) =>
    jeda({ bagian: PORSI_BACA + bagian * (1 - PORSI_BACA), pesan }),
  );
  await pasang(sesi, kamus);
  sesi.umum.ubah({ kamusBaru: { versi: kamus.keterangan.versi, ringkasan } });
}

async function pasang(sesi: Sesi, tersusun: KamusTersusun): Promise<void> {
  await sesi.gudang.simpan(tersusun);
  tambahTerpasang(tersusun);
  const { versi, jumlah } = tersusun.keterangan;
  await gantiKamus(sesi, versi);
  sesi.umum.ubah({ kamusBaru: null });
  kabarkan(sesi, { jenis: 'baik', teks: `Kamus ${versi} terpasang: ${formatAngka(jumlah)} sub kegiatan.` });
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
