import type { NilaiSel } from '../../core/angka/nilai-sel';
import { formatAngka } from '../../core/angka/tulis';
import type { Lembar } from '../../core/lembar/lembar';
import { bacaCsv } from '../../core/nomenklatur/baca-csv';
import { GalatDaftar, susunKamusBertahap, type AsalDaftar } from '../../core/nomenklatur/susun-kamus';
import { cariTataLetak, KOLOM_DIHARAPKAN } from '../../core/nomenklatur/tata-letak';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { bacaKamusJson } from '../../core/nomenklatur/tulis-kamus';
import { berangsur } from './berangsur';
import { bacaPilihan, isiBerkas, kerjakanBerkas, type BerkasPilihan, type Jeda } from './berkas';
import { gantiKamus, tambahTerpasang } from './kamus-panel';
import { bacaLembarAktif } from './lembar-aktif';
import { kabarkan } from './kabar';
import type { Sesi } from './sesi';

/** Share of the progress bar that reading the file gets. */
const PORSI_BACA = 0.7;

/** From a file: official list (.xlsx, .csv) or compiled dictionary (.json). */
export async function pasangBerkas(sesi: Sesi, berkas: BerkasPilihan): Promise<void> {
  await kerjakanBerkas(sesi, async (jeda) => {
    const { name: nama } = berkas;
    if (/\.json$/i.test(nama))
      await pasang(sesi, bacaKamusJson(await isiBerkas(berkas, () => berkas.text())));
    else if (/\.csv$/i.test(nama)) {
      await pasangDaftar(sesi, bacaCsv(await isiBerkas(berkas, () => berkas.text())), { berkas: nama }, jeda);
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
    await pasangDaftar(sesi, lembar.nilai, asalLembar(lembar), jeda);
  });
}

/** A sheet has no file name: its title says which list it is, then the name of the sheet. */
function asalLembar({ nama, nilai }: Lembar): AsalDaftar {
  const judul = nilai
    .slice(0, cariTataLetak(nilai)?.barisJudul ?? 0)
    .flat()
    .filter((sel): sel is string => typeof sel === 'string' && sel.trim() !== '')
    .join(' ');
  const tahun = [judul, nama].flatMap((teks) => (teks.match(/\b20[1-5]\d\b/g) ?? []).slice(-1))[0];
  const berkas = judul === '' ? nama : judul;
  return tahun === undefined ? { berkas, versi: nama } : { berkas, versi: tahun };
}

async function pasangDaftar(
  sesi: Sesi,
  baris: readonly (readonly NilaiSel[])[],
  asal: AsalDaftar,
  jeda: Jeda,
): Promise<void> {
  const susun = susunKamusBertahap(baris, asal);
  const { kamus, definisi, ringkasan } = await berangsur(susun, ({ bagian, pesan }) =>
    jeda({ bagian: PORSI_BACA + bagian * (1 - PORSI_BACA), pesan }),
  );
  await sesi.gudang.simpanDefinisi?.({ versi: kamus.keterangan.versi, kelompok: definisi });
  await pasang(sesi, kamus);
  sesi.umum.ubah({ kamusBaru: { versi: kamus.keterangan.versi, ringkasan } });
}

async function pasang(sesi: Sesi, tersusun: KamusTersusun): Promise<void> {
  await sesi.gudang.simpan(tersusun);
  tambahTerpasang(tersusun);
  const { versi, jumlah } = tersusun.keterangan;
  sesi.umum.ubah({ kamusBaru: null });
  if (!(await gantiKamus(sesi, versi))) return;
  kabarkan(sesi, { jenis: 'baik', teks: `Kamus ${versi} terpasang: ${formatAngka(jumlah)} sub kegiatan.` });
}
