import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import type { KamusTerbuka } from '../../core/nomenklatur/kamus';
import { bukaTersusun, kamusTerpasang, pasangKamus, pilihKamus } from '../../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { HostError } from '../host';
import { coba, kabarkan } from './kabar';
import { bukaTersimpan } from './kamus-tersimpan';
import type { Sesi } from './sesi';

const KUNCI = 'renja.kamus';

/** Installs what this machine keeps and picks the version that the workbook asks for. */
export async function muatKamus(sesi: Sesi): Promise<void> {
  const muat = async (): Promise<void> => {
    const { kamus, rusak } = bukaTersimpan(await sesi.gudang.muat());
    for (const satu of kamus) tambahkan(satu);
    if (rusak > 0)
      throw new HostError('gagal', `${rusak} kamus yang tersimpan di sini rusak dan tidak dipakai. Pasang lagi daftarnya di Pengaturan.`); // prettier-ignore
  };
  await coba(sesi, muat, 'Kamus yang terpasang belum lengkap.');
  await coba(sesi, async () => {
    const versi = await sesi.host.settings.get(KUNCI);
    umumkan(sesi, versi);
  });
}

/** Remembers in the workbook which version it follows; null follows the newest. False where that failed, which it tells. */
export async function gantiKamus(sesi: Sesi, versi: string | null): Promise<boolean> {
  const ganti = async (): Promise<boolean> => {
    await sesi.host.settings.set(KUNCI, versi);
    umumkan(sesi, versi);
    return true;
  };
  return (await coba(sesi, ganti, 'Pilihan kamus belum tersimpan di buku kerja ini.')) ?? false;
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

/** Opens a dictionary and puts it beside the others; one of the same version is replaced. */
export function tambahTerpasang(tersusun: KamusTersusun): void {
  tambahkan(bukaTersusun(tersusun));
}

function tambahkan(kamus: KamusTerbuka): void {
  pasangKamus([...tanpaBawaan().filter((k) => k.versi !== kamus.versi), kamus]);
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
