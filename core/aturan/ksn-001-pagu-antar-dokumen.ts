import { formatRupiah } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { kolomTampil, pasanganDokumen, type PasanganDokumen } from './banding-dokumen';
import { tanpaGema, type BuktiAntar } from './banding-gema';
import { asalBeda, atasBerbeda, kepalaGeser, type Beda } from './banding-selisih';
import type { KolomAnggaran } from './kolom-tahunan';
import type { TingkatTemuan } from './temuan';

interface BuktiDokumen extends BuktiAntar {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly tahun: number;
  readonly acuan: string;
  /** What the difference is made of, where that is known. */
  readonly keterangan: string;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

export const PAGU_ANTAR_DOKUMEN = aturan<BuktiDokumen>({
  id: 'KSN-001',
  slug: 'pagu-antar-dokumen',
  tingkat: 'peringatan',
  judul: 'Pagu berbeda dengan dokumen acuannya',
  penjelasan:
    'Pagu tahun yang sama dibandingkan kode demi kode (tanpa kode: menurut nama) dengan dokumen acuannya: Renja dengan Renstra, KUA-PPAS dengan Renja, RKA/DPA dengan KUA-PPAS, laporan dengan ketiganya; di buku kerja yang sama atau dengan berkas pembanding. Dokumennya dibaca dari judul tabel, nama lembar, lalu bentuknya. Info saja: prakiraan maju, dokumen sebelum terhadap sesudah perubahan, dan laporan yang lebih dari separuh pagunya lain. Pergeseran yang jumlahnya tetap disebut satu kali.',
  dasar: 'Verifikasi Renja oleh Bappeda: pagu Renja terhadap Renstra, penunjang dan urusan tidak tertukar.',
  caraMemperbaiki: 'Samakan dengan dokumen acuan, atau jelaskan perubahannya di catatan verifikasi.',
  contoh: {
    salah: 'Program 1.06.01 di Renja 2026 Rp3.724.698.495, di Renstra untuk 2026 Rp3.784.698.495.',
    benar: 'Kedua dokumen menulis pagu yang sama.',
  },
  pesan: (t) =>
    `${t.label || t.kode}: pagu ${t.tahun} tertulis ${formatRupiah(t.tertulis * t.skala)}, di ${t.acuan} ` +
    `${formatRupiah(t.seharusnya * t.skala)} (selisih ${formatRupiah(Math.abs(t.tertulis - t.seharusnya) * t.skala)}).${t.keterangan}`,

  *periksaBuku(konteks) {
    const { toleransi } = konteks;
    const semua = pasanganDokumen(konteks).flatMap((pasangan) =>
      pasangan.kolom.flatMap(([ini, acuan]) => [...bandingkanKolom(pasangan, ini, acuan, toleransi)]),
    );
    yield* tanpaGema(
      semua,
      (ini, acuan) => Math.abs(ini.tertulis * ini.skala - acuan.seharusnya * acuan.skala) <= toleransi,
    );
  },
});

function* bandingkanKolom(
  pasangan: PasanganDokumen,
  ini: KolomAnggaran,
  { kolom: kolomAcuan, perubahan, maju }: KolomAnggaran,
  toleransi: number,
): Iterable<TemuanMentah<BuktiDokumen>> {
  const { kolom, tahun } = ini;
  const { skala } = kolom.tabel;
  const skalaAcuan = kolomAcuan.tabel.skala;
  // Amounts in thousands or millions are rounded: half a unit of the coarser table is no difference.
  const pembulatan = skala === skalaAcuan ? 0 : Math.max(skala, skalaAcuan) / 2;
  const batas = (toleransi + pembulatan) / skala;
  const beda = new Map<Baris, Beda>();
  let sama = 0;
  for (const [baris, lain] of pasangan.sama) {
    if (!baris.bernilai(kolom) || !lain.bernilai(kolomAcuan)) continue;
    const tertulis = baris.angka(kolom);
    const acuan = (lain.angka(kolomAcuan) * skalaAcuan) / skala;
    if (Math.abs(tertulis - acuan) > batas) beda.set(baris, { baris, lain, tertulis, acuan });
    else sama++;
  }
  // Before and after a change of the budget amounts differ rightly; so may those of reports, unless most of them agree.
  const sepaham = ini.perubahan === perubahan && (pasangan.setahap || sama >= beda.size);
  const tingkat: TingkatTemuan | undefined = ini.maju || maju || !sepaham ? 'info' : undefined;
  const kepala = kepalaGeser(beda, batas);
  const asal = asalBeda(beda, kepala, batas);
  const dikenal = new Set(pasangan.sama.flat());
  for (const b of beda.values()) {
    const geser = kepala.get(b.baris);
    const berbeda = asal.has(b.baris)
      ? asal.get(b.baris)
      : (atasBerbeda(b.baris, beda) ?? (geser && geser[0] !== b ? geser[0]!.baris : null));
    const selisih = b.tertulis - b.acuan;
    const baru = berbeda ? [] : penyusun(b.baris, kolom, selisih, dikenal, batas);
    const kurang = berbeda
      ? []
      : penyusun(b.lain, kolomAcuan, (-selisih * skala) / skalaAcuan, dikenal, batas);
    const sebab = berbeda ? `KSN-001@${berbeda.sel(kolom)}` : selTanpaAcuan(baru);
    const bukti = {
      tertulis: b.tertulis,
      seharusnya: b.acuan,
      tahun,
      acuan: pasangan.namaAcuan,
      keterangan:
        geser?.[0] === b ? sebutGeser(geser, skala) : sebutBaris(kurang, 'sini') + sebutBaris(baru, 'sana'),
      skala,
      selAcuan: pasangan.luar ? null : `${pasangan.acuan.lembar.nama}!${b.lain.sel(kolomAcuan)}`,
    };
    yield {
      ...temuan(b.baris, kolom, bukti, { tingkat }),
      sebab,
    };
  }
}

/** Rows below that only one of the documents has, where the difference is just their sum. */
function penyusun(
  atas: Baris,
  kolom: KolomMatriks,
  selisih: number,
  dikenal: ReadonlySet<Baris>,
  toleransi: number,
): Baris[] {
  const bawah = atas.anakBernilai(kolom).filter((b) => !dikenal.has(b));
  const jumlah = atas.matriks.jumlah(bawah, kolom);
  return selisih > 0 && Math.abs(selisih - jumlah) <= toleransi * 2 ? bawah : [];
}

/** The finding about the first row that the other document does not have. */
function selTanpaAcuan([pertama]: readonly Baris[]): string | null {
  const kolom = pertama && kolomTampil(pertama.matriks);
  return kolom ? `KSN-002@${pertama.sel(kolom)}` : null;
}

function sebutBaris([pertama, ...lain]: readonly Baris[], tempat: 'sini' | 'sana'): string {
  if (!pertama) return '';
  const sisa = lain.length > 0 ? ` dan ${lain.length} lagi` : '';
  return ` Selisihnya sebesar "${pertama.label}"${sisa}, yang tidak ada di ${tempat}.`;
}

function sebutGeser(daftar: readonly Beda[], skala: number): string {
  const lain = daftar.slice(1, 4).map((b) => {
    const selisih = (b.tertulis - b.acuan) * skala;
    return `${b.baris.teksKode ?? b.baris.label} ${selisih > 0 ? 'lebih' : 'kurang'} ${formatRupiah(Math.abs(selisih))}`;
  });
  const sisa = daftar.length > 4 ? `, dan ${daftar.length - 4} lagi` : '';
  const penunjang = daftar.some((b) => b.baris.tingkat === 'program' && b.baris.kode?.segmen[2] === '01');
  return (
    ` ${lain.join(', ')}${sisa}, sehingga jumlahnya tetap: anggaran bergeser` +
    `${penunjang ? ' antara penunjang dan urusan' : ''} atau tertukar.`
  );
}
