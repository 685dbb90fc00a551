import type { BukuKerja } from '../../core/lembar/lembar';
import { bacaPilihan, kerjakanBerkas, type BerkasPilihan, type Jeda } from './berkas';
import { muatMesin } from './mesin';
import { kabarkan } from './kabar';
import type { Pembanding } from './keadaan';
import type { Sesi } from './sesi';
import { periksaUlang } from './tindakan-periksa';

/** Share of the progress bar that reading the file gets. */
const PORSI_BACA = 0.7;

/** Adds a document to compare with (a Renstra beside a Renja ...); one of the same name is replaced. */
export async function tambahPembanding(sesi: Sesi, berkas: BerkasPilihan): Promise<void> {
  let ditambah: Pembanding | null = null;
  await kerjakanBerkas(sesi, async (jeda) => {
    const buku = await bacaPilihan(sesi, berkas, jeda, PORSI_BACA);
    ditambah = { buku, tabel: await hitungTabel(buku, jeda) };
    const lain = sesi.periksa.nilai.pembanding.filter((p) => p.buku.nama !== buku.nama);
    sesi.periksa.ubah({ pembanding: [...lain, ditambah] });
    if (ditambah.tabel === 0) {
      kabarkan(sesi, { jenis: 'galat', teks: `Tidak ada tabel Renja, Renstra, atau sejenisnya yang dikenali di ${buku.nama}, jadi tidak ada yang bisa dibandingkan.` }); // prettier-ignore
    }
  });
  if (ditambah) await ulangi(sesi);
}

export async function hapusPembanding(sesi: Sesi, nama: string): Promise<void> {
  sesi.periksa.ubah({ pembanding: sesi.periksa.nilai.pembanding.filter((p) => p.buku.nama !== nama) });
  await ulangi(sesi);
}

async function ulangi(sesi: Sesi): Promise<void> {
  if (sesi.periksa.nilai.hasil) await periksaUlang(sesi);
}

async function hitungTabel(buku: BukuKerja, jeda: Jeda): Promise<number> {
  const { kenaliLembar } = await muatMesin();
  let tabel = 0;
  for (const [i, lembar] of buku.lembar.entries()) {
    tabel += kenaliLembar(lembar, []).tabel.length;
    const bagian = PORSI_BACA + ((1 - PORSI_BACA) * (i + 1)) / buku.lembar.length;
    await jeda({ bagian, pesan: `Mengenali tabel di ${buku.nama}` });
  }
  return tabel;
}
