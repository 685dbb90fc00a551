import { SKALA } from '../indikator/skala-predikat';
import { rapikan } from '../lembar/isi-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';

/** Words that measure without a number. */
const UKURAN =
  /^(wtp|wdp|tmp|aa|a|bb|b|cc|c|d|ya|ada|tercapai|tepat waktu|opini .*|level .*|predikat .*|peringkat .*|n\/?a|x|v|√|✓)[-+]?$/i;
const PALING = 4;

export const TARGET_TAK_TERUKUR = aturan<BuktiBanyak>({
  id: 'TGT-002',
  slug: 'target-tak-terukur',
  tingkat: 'peringatan',
  judul: 'Target tidak terukur',
  penjelasan:
    'Target harus memuat angka, atau predikat dari skala yang dikenal (WTP, BB, Sangat Baik). Satuan saja atau kalimat tanpa angka tidak dapat dinilai capaiannya.',
  dasar: 'Permendagri 86/2017: target terukur; verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Tulis angka dan satuannya, mis. 55 Orang.',
  contoh: { salah: 'Orang', benar: '55 Orang' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target tidak memuat angka, mis. "${potong(t.tertulis)}": ${t.daftarSel}.`
      : `Target "${potong(t.tertulis)}" tidak memuat angka.`,

  *periksa(matriks) {
    for (const kolom of kolomTarget(matriks)) {
      const semua: TemuanMentah<BuktiBanyak>[] = [];
      for (const baris of matriks.baris) {
        if (baris.jenis === 'total' || !baris.takTerbaca(kolom)) continue;
        const tertulis = rapikan(baris.nilai(kolom));
        // "Perbaikan 1 ruang data" is no number to compute with, but it can be measured.
        if (/\d/.test(tertulis) || UKURAN.test(tertulis) || predikat(tertulis)) continue;
        if (kolom.alasan(baris.indeks) !== 'bukan-angka') continue;
        semua.push(temuan(baris, kolom, { tertulis, seharusnya: null, banyak: 1, daftarSel: '' }));
      }
      yield* ringkasSel(semua, PALING);
    }
  },
});

/** Target columns of the known forms: plans, not actuals and not the state before the plan. */
export function kolomTarget(matriks: Matriks): KolomMatriks[] {
  return matriks.kolom.filter(
    (k) => k.jenis === 'kinerja' && /^target(-|$)/.test(k.id) && matriks.formulir.kolom.includes(k.definisi),
  );
}

function predikat(teks: string): boolean {
  return SKALA.some((skala) => skala.kelas.some((k) => k.label.toLowerCase() === teks.toLowerCase()));
}

function potong(nilai: BuktiBanyak['tertulis']): string {
  return rapikan(nilai).slice(0, 60);
}
