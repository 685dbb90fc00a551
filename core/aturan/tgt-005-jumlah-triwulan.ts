import { formatAngka } from '../angka/tulis';
import { jumlahkan } from '../angka/bulat';
import { kolom } from '../formulir/formulir';
import { IndeksGabungan } from '../lembar/gabungan';
import { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { selJudul } from './judul-bertahun';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';

interface BuktiTriwulan extends BuktiBanyak {
  readonly jumlah: string;
  readonly setahun: string;
}

const PALING = 12;
const TRIWULAN = /\b(?:tw|triwulan|tribulan)[ -.]*(iv|i{1,3}|[1-4])\b/i;
const NOMOR: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

export const JUMLAH_TRIWULAN = aturan<BuktiTriwulan>({
  id: 'TGT-005',
  slug: 'jumlah-triwulan',
  tingkat: 'peringatan',
  judul: 'Target triwulan tidak sampai pada target tahunan',
  penjelasan:
    'Target empat triwulan harus berjumlah target tahunan (akumulatif), atau triwulan terakhirnya sama dengan target tahunan (progres dan repetitif). Persentase dan indeks hanya diperiksa dengan cara kedua atau pertama, mana yang cocok.',
  dasar: 'Rencana aksi dan evaluasi triwulanan (e-Monev daerah; PermenPANRB 88/2021).',
  caraMemperbaiki: 'Samakan target triwulan dengan target tahunan.',
  contoh: { salah: 'tahunan 12, triwulan 3 + 3 + 3 + 2', benar: '3 + 3 + 3 + 3' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target tahunan tidak sama dengan jumlah maupun triwulan terakhirnya: ${t.daftarSel}.`
      : `Target ${t.label || t.kode} setahun ${t.setahun}, padahal target triwulannya berjumlah ${t.jumlah} dan triwulan terakhirnya juga berbeda.`,

  *periksa(matriks) {
    const triwulan = kolomTriwulan(matriks);
    const setahun = triwulan && targetSetahun(matriks, triwulan);
    if (!triwulan || !setahun) return;
    const semua: TemuanMentah<BuktiTriwulan>[] = [];
    for (const baris of matriks.baris) {
      if (baris.jenis === 'total' || !baris.bernilai(setahun)) continue;
      const terisi = triwulan.filter((k) => baris.bernilai(k));
      if (terisi.length < 2 || triwulan.some((k) => baris.takTerbaca(k))) continue;
      const nilai = terisi.map((k) => baris.angka(k));
      const target = baris.angka(setahun);
      const jumlah = jumlahkan(nilai);
      const wajar = [jumlah, nilai[nilai.length - 1]!, Math.max(...nilai)];
      if (wajar.some((n) => Math.abs(n - target) <= 1e-4 * Math.max(1, Math.abs(target)))) continue;
      const bukti = {
        tertulis: target,
        seharusnya: jumlah,
        jumlah: formatAngka(jumlah),
        setahun: formatAngka(target),
      };
      semua.push(temuan(baris, setahun, { ...bukti, banyak: 1, daftarSel: '' }));
    }
    yield* ringkasSel(semua, PALING);
  },
});

/** The four target columns of a year in order; null where the table plans no quarters. Few forms name them: the header does. */
function kolomTriwulan(matriks: Matriks): KolomMatriks[] | null {
  const { rentang } = matriks.tabel;
  const gabungan = new IndeksGabungan(matriks.lembar);
  const barisLembar = Int32Array.from(matriks.baris, (b) => b.barisLembar);
  const hasil: KolomMatriks[] = [];
  for (let indeks = rentang.kolom; indeks <= rentang.kolomAkhir; indeks++) {
    const lapis = selJudul(matriks, gabungan, indeks).map((s) => s.teks);
    const judul = lapis.reverse().join(' ');
    const cocok = TRIWULAN.exec(judul);
    if (!cocok || !/target/i.test(judul) || /reali[sz]asi|relisasi|capaian|pagu|\brp\b|anggaran/i.test(judul))
      continue;
    const kata = cocok[1]!.toLowerCase();
    const letak = (NOMOR[kata] ?? Number(kata)) - 1;
    hasil[letak] ??= new KolomMatriks(matriks.lembar, barisLembar, {
      definisi: kolom.target(judul),
      kolom: [indeks],
      judul,
      tahunTertulis: null,
      skala: 1,
    });
  }
  return [0, 1, 2, 3].every((i) => hasil[i] !== undefined) ? hasil : null;
}

/** The target of the whole year: the nearest target column to the left of the quarters, else to the right. */
function targetSetahun(matriks: Matriks, triwulan: readonly KolomMatriks[]): KolomMatriks | null {
  const calon = matriks
    .kolomBerjenis('kinerja')
    .filter(
      (k) => !TRIWULAN.test(k.judul) && /target/i.test(k.judul) && !/renstra|akhir|rpjmd/i.test(k.judul),
    );
  const kiri = calon.filter((k) => k.indeks < triwulan[0]!.indeks);
  return kiri[kiri.length - 1] ?? calon[0] ?? null;
}
