import type { PerubahanSel } from '../../core/aturan/temuan';
import type { Lembar } from '../../core/lembar/lembar';
import { coba, kabarkan } from './kabar';
import type { Rencana } from './keadaan';
import type { BarisPratinjau } from './perbaikan';
import { bekukan } from './rumus/bekukan';
import { tukarRumus } from './rumus/tukar';
import type { Sesi } from './sesi';

/** Commands over the formulas of the whole workbook. */
export type JenisRencana = 'bekukan' | 'tukar';

interface Perintah {
  readonly judul: string;
  /** What to say when there is nothing to do. */
  readonly kosong: string;
  readonly kerja: (
    l: Lembar,
    awalan: string,
  ) => { perubahan: readonly PerubahanSel[]; dilewati: readonly string[] };
}

const PERINTAH: Readonly<Record<JenisRencana, Perintah>> = {
  bekukan: {
    judul: 'Bekukan jadi nilai',
    kosong: 'Tidak ada rumus Renja di buku kerja ini.',
    kerja: (l) => bekukan(l),
  },
  tukar: {
    judul: 'Tukar rumus',
    kosong: 'Semua rumus Renja sudah benar.',
    kerja: (l, awalan) => ({ perubahan: tukarRumus(l, awalan), dilewati: [] }),
  },
};

/** Button or menu item: shows in the tab Rumus what the command would do; nothing is written. */
export async function rencanakan(sesi: Sesi, jenis: JenisRencana): Promise<void> {
  sesi.umum.ubah({ tab: 'rumus', rencana: null });
  const rencana = await coba(sesi, () => susunRencana(sesi, PERINTAH[jenis]));
  if (!rencana) return;
  if (rencana.baris.length + rencana.dilewati.length > 0) sesi.umum.ubah({ rencana });
  else kabarkan(sesi, { jenis: 'baik', teks: PERINTAH[jenis].kosong });
}

async function susunRencana(sesi: Sesi, { judul, kerja }: Perintah): Promise<Rencana> {
  const baris: BarisPratinjau[] = [];
  const dilewati: string[] = [];
  const lembar: Lembar[] = [];
  for (const info of await sesi.host.sheets()) {
    const l = await sesi.host.read(info.nama);
    const hasil = kerja(l, sesi.awalanFungsi);
    lembar.push(l);
    baris.push(...hasil.perubahan.map((perubahan) => ({ perubahan, keterangan: '' })));
    dilewati.push(...hasil.dilewati);
    await sesi.lingkungan.jeda();
  }
  return { judul, baris, dilewati, buku: { nama: '', lembar } };
}
