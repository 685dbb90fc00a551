import { IndeksGabungan } from '../lembar/gabungan';
import { alamat } from '../lembar/alamat';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, type Bukti, type TemuanMentah } from './aturan';
import { targetBedaTahun, tahunKeluarDeret } from './deret-tahun';
import { jarakTahun, selJudul, tahunBuku, tahunJudul, type SelJudul } from './judul-bertahun';
import { judulSalah, selTahun } from './judul-salah';
import { pasanganTahun } from './pasangan-tahun';
import { apakahDeretTahun, tahunTabel } from './tahun-tabel';
import { ubahNilai } from './ubah-sel';

interface BuktiTahun extends Bukti {
  readonly tahunTertulis: number | null;
  readonly tahunBenar: number;
  /** Null where the neighbouring years tell, not the document. */
  readonly tahunDokumen: number | null;
}

export const TAHUN_JUDUL = aturan<BuktiTahun>({
  id: 'THN-001',
  slug: 'tahun-judul',
  tingkat: 'peringatan',
  judul: 'Tahun di judul kolom tidak sesuai tahun dokumen',
  penjelasan:
    'Renja tahun n memuat realisasi tahun n-2, prakiraan tahun n-1, rencana tahun n, dan prakiraan maju tahun n+1; kolom tahun Renstra berurutan; E.81 menyebut tahun yang dievaluasi dan tahun sebelumnya; T-C.29 dan T-C.30 mengikuti tahun Renjanya (judul "s/d Tahun" T-C.29 adalah tahun n-1); target dan realisasi satu evaluasi menyebut tahun yang sama. Judul lama sering tertinggal saat tabel tahun lalu disalin; bila semuanya tertinggal, tahun dokumen dari judul tabel, nama lembar, atau pengaturan yang menentukan.',
  dasar: 'Permendagri 86/2017 (T-C.33); verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Perbaiki tahun di judul kolom; pastikan isinya memang tahun itu.',
  contoh: {
    salah: 'Renja 2026: "Realisasi Capaian Renja OPD Tahun 2022"',
    benar: '"Realisasi Capaian Renja OPD Tahun 2024"',
  },
  pesan: (t) => {
    const menurut = t.tahunDokumen === null ? 'menurut deretnya' : `untuk dokumen ${t.tahunDokumen}`;
    return t.tahunTertulis === null
      ? `Judul "${t.tertulis}" belum menyebut tahunnya; ${menurut} seharusnya ${t.tahunBenar}.`
      : `Judul "${t.tertulis}" menyebut tahun ${t.tahunTertulis}; ${menurut} seharusnya ${t.tahunBenar}.`;
  },

  *periksa(matriks, { tahunDipilih = null, semua }) {
    const bertahun = matriks.kolom.filter((k) => jarakTahun(k) !== null);
    yield* pasanganBerbeda(matriks);
    if (bertahun.length === 0) return;
    const gabungan = new IndeksGabungan(matriks.lembar);
    const berletak = bertahun.map((kolom) => {
      const sel = selTahun(selJudul(matriks, gabungan, kolom.indeks), kolom.tabel.tahunTertulis);
      return { kolom, letak: sel ? `${sel.baris}|${sel.kolom}` : kolom.id };
    });
    const n = tahunTabel(matriks, berletak, tahunDipilih, tahunBuku(semua));
    if (n === null) return;
    // Copied from another year as a whole: the first heading speaks for the others.
    const semuaBasi = bertahun.every((k) => k.tabel.tahunTertulis !== n + jarakTahun(k)!);
    let kepala: string | null = null;
    const sudah = new Set<string>();
    for (const kolom of bertahun) {
      const benar = n + jarakTahun(kolom)!;
      if (apakahDeretTahun(bertahun) && !kolom.definisi.bertahun) continue;
      for (const { sel, tertulis, kelompok } of judulSalah(matriks, gabungan, bertahun, kolom, benar)) {
        const kunci = `${sel.baris}|${sel.kolom}`;
        if (sudah.has(kunci)) continue;
        sudah.add(kunci);
        const mentah = temuanJudul(matriks, kolom, sel, { tertulis, benar, n });
        const makna = kelompok ? `${mentah.makna}-kelompok` : mentah.makna;
        yield { ...mentah, makna, sebab: semuaBasi ? kepala : null };
        kepala ??= `THN-001@${mentah.sel}`;
      }
    }
  },
});

/**
 * "Target 2023 | Realisasi 2024" under a title that names one of the two years; a year that stands twice in a series.
 */
function* pasanganBerbeda(matriks: Matriks): Iterable<TemuanMentah<BuktiTahun>> {
  const n = tahunJudul(matriks);
  const berbeda = [
    ...pasanganTahun(matriks, n).map((kolom) => ({ kolom, benar: n!, n })),
    ...targetBedaTahun(matriks, n).map((k) => ({ ...k, n })),
    ...tahunKeluarDeret(matriks).map((k) => ({ ...k, n: null })),
  ];
  if (berbeda.length === 0) return;
  const gabungan = new IndeksGabungan(matriks.lembar);
  const sudah = new Set<string>();
  for (const { kolom, benar, n: dokumen } of berbeda) {
    const tertulis = kolom.tabel.tahunTertulis;
    const sel = selTahun(selJudul(matriks, gabungan, kolom.indeks), tertulis);
    if (!sel || sudah.has(`${sel.baris}|${sel.kolom}`)) continue;
    sudah.add(`${sel.baris}|${sel.kolom}`);
    yield temuanJudul(matriks, kolom, sel, { tertulis, benar, n: dokumen });
  }
}

function temuanJudul(
  { lembar }: Matriks,
  kolom: KolomMatriks,
  { baris, kolom: k, teks }: SelJudul,
  { tertulis, benar, n }: { tertulis: number | null; benar: number; n: number | null },
): TemuanMentah<BuktiTahun> {
  const asli = lembar.nilai[baris]?.[k] ?? null;
  const judul = tertulis === null ? `${teks} ${benar}` : teks.replace(String(tertulis), String(benar));
  const nilai = typeof asli === 'number' ? benar : judul;
  const rumus = lembar.rumus[baris]?.[k] ?? '';
  const perubahan = [ubahNilai(lembar, baris, k, nilai)];
  return {
    lembar: lembar.nama,
    baris,
    kolom: k,
    sel: alamat(baris, k),
    kode: null,
    label: kolom.judul,
    makna: kolom.id,
    tingkat: tertulis === null ? 'info' : undefined,
    bukti: { tertulis: asli, seharusnya: nilai, tahunTertulis: tertulis, tahunBenar: benar, tahunDokumen: n },
    perbaikan: rumus === '' ? [{ jenis: 'pilih', keterangan: `Tulis "${judul}"`, perubahan }] : [],
  };
}
