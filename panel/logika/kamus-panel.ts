import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import type { KamusTerbuka } from '../../core/nomenklatur/kamus';
import { bukaTersusun, kamusTerpasang, pasangKamus, pilihKamus } from '../../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { coba, kabarkan } from './kabar';
import type { Sesi } from './sesi';

const KUNCI = 'renja.kamus';

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
