import { formatRupiah } from '../angka/tulis';
import { bacaAlamat } from '../lembar/alamat';
import { adaRumus } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { aturan, temuan, type Bukti } from './aturan';
import { bandingkan } from './jumlah';
import { rumusJumlah } from './rumus-jumlah';
import { sebutSel } from './sebut-sel';

interface BuktiRentang extends Bukti {
  readonly rumus: string;
  readonly terlewat: string;
  readonly ganda: string;
  readonly luar: string;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

/** "SUM(J13:J72)", "SUM(I9,I14:I15)", "I9+I14". */
const JUMLAH_SAJA = /^(?:SUM\(([A-Z0-9$:, ]+)\)|([A-Z]{1,3}\$?\d+(?:\+[A-Z]{1,3}\$?\d+)+))$/i;
/** Rows that all formulas of a column may cover together, as a multiple of the table: every level once, and some more. */
const KALI_TABEL = 30;

export const RENTANG_JUMLAH = aturan<BuktiRentang>({
  id: 'RMS-003',
  slug: 'rentang-jumlah',
  tingkat: 'galat',
  judul: 'Rumus jumlah melewatkan atau menggandakan baris',
  penjelasan:
    'Rumus jumlah induk harus memuat setiap anaknya satu kali: tidak melewatkan baris, tidak menjumlahkan anak beserta induknya, dan tidak memuat baris milik induk lain. Hanya dilaporkan bila hasilnya memang berbeda.',
  dasar: 'Permendagri 86/2017: jumlah induk sama dengan jumlah anaknya.',
  caraMemperbaiki: 'Ganti rentang rumusnya, atau pakai =JUMLAHKODE(kode; kolom_kode; kolom_nilai).',
  contoh: { salah: '=SUM(J13:J70) dengan anak sampai baris 72', benar: '=SUM(J13:J72)' },
  pesan: (t) =>
    `Rumus =${t.rumus} ` +
    [
      t.terlewat === '' ? '' : `melewatkan ${t.terlewat}`,
      t.ganda === '' ? '' : `menghitung dua kali ${t.ganda}`,
      t.luar === '' ? '' : `memuat baris induk lain ${t.luar}`,
    ]
      .filter((bagian) => bagian !== '')
      .join(' dan ') +
    `; hasilnya ${formatRupiah(Number(t.tertulis) * t.skala)}, seharusnya ${formatRupiah(Number(t.seharusnya) * t.skala)}.`,

  *periksa(matriks, { toleransi }) {
    if (!adaRumus(matriks.lembar)) return;
    const letak = new Map(matriks.baris.map((b) => [b.barisLembar, b]));
    for (const kolom of matriks.kolomDijumlah) {
      let sisa = matriks.baris.length * KALI_TABEL;
      for (const induk of matriks.baris) {
        const rumus = induk.rumus(kolom);
        if (rumus === '' || sisa <= 0) continue;
        const hasil = bandingkan(induk, kolom, toleransi);
        if (hasil === null || typeof hasil === 'string') continue;
        const dijumlah = barisDijumlah(rumus, kolom, letak, sisa);
        if (!dijumlah) continue;
        sisa -= dijumlah.length;
        const beda = bandingkanCakupan(induk, dijumlah, kolom);
        if (!beda) continue;
        const bukti = {
          tertulis: hasil.tertulis,
          seharusnya: hasil.jumlah,
          rumus: rumus.slice(0, 80),
          ...beda,
          skala: kolom.tabel.skala,
        };
        yield temuan(induk, kolom, bukti, { perbaikan: rumusJumlah(induk, hasil.anak, kolom) });
      }
    }
  },
});

/** Rows of the table that the formula adds up, repeated where it repeats them; null for any other formula. */
function barisDijumlah(
  rumus: string,
  kolom: KolomMatriks,
  letak: ReadonlyMap<number, Baris>,
  sisa: number,
): Baris[] | null {
  const cocok = JUMLAH_SAJA.exec(rumus.replace(/\s+/g, ''));
  if (!cocok) return null;
  const hasil: Baris[] = [];
  for (const bagian of (cocok[1] ?? cocok[2]!).split(/[,+]/)) {
    const r = bacaAlamat(bagian);
    if (!r || r.kolom !== kolom.indeks || r.kolomAkhir !== kolom.indeks || r.barisAkhir - r.baris > sisa)
      return null;
    for (let i = r.baris; i <= r.barisAkhir; i++) {
      const baris = letak.get(i);
      if (baris && baris.bernilai(kolom) && baris.angka(kolom) !== 0) hasil.push(baris);
    }
  }
  return hasil;
}

function bandingkanCakupan(
  induk: Baris,
  dijumlah: readonly Baris[],
  kolom: KolomMatriks,
): Pick<BuktiRentang, 'terlewat' | 'ganda' | 'luar'> | null {
  const termuat = new Set(dijumlah);
  const ganda = new Set<Baris>();
  const luar: Baris[] = [];
  const pernah = new Set<Baris>();
  for (const baris of dijumlah) {
    if (pernah.has(baris)) ganda.add(baris);
    pernah.add(baris);
    let atas = baris.induk;
    while (atas && atas !== induk) {
      if (termuat.has(atas)) ganda.add(baris);
      atas = atas.induk;
    }
    if (!atas) luar.push(baris);
  }
  const terlewat = [...barisTerlewat(induk, kolom, termuat)];
  if (terlewat.length + ganda.size + luar.length === 0) return null;
  const sebut = (daftar: Iterable<Baris>): string => sebutSel([...daftar].map((b) => b.sel(kolom)));
  return { terlewat: sebut(terlewat), ganda: sebut(ganda), luar: sebut(luar) };
}

/** The nearest rows below that hold an amount and are added up neither themselves nor through what stands below them. */
function* barisTerlewat(induk: Baris, kolom: KolomMatriks, termuat: ReadonlySet<Baris>): Iterable<Baris> {
  for (const anak of induk.anakBernilai(kolom)) {
    if (anak.angka(kolom) === 0 || termuat.has(anak)) continue;
    if (bawahTermuat(anak, termuat)) yield* barisTerlewat(anak, kolom, termuat);
    else yield anak;
  }
}

function bawahTermuat(baris: Baris, termuat: ReadonlySet<Baris>): boolean {
  return baris.anak.some((b) => termuat.has(b) || bawahTermuat(b, termuat));
}
