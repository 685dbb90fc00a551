import { formatAngka } from '../angka/tulis';
import { rapikan } from '../lembar/isi-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';

interface BuktiArah extends BuktiBanyak {
  readonly sebelum: string;
  readonly sesudah: string;
}

const PALING = 6;
/** Indicators whose targets are expected to rise or stay ... */
const NAIK =
  /^((s?\d|t)[\d.]*:? *)?(pers?entase|presentase|cakupan|nilai|indeks|skor|tingkat (kepuasan|kematangan|capaian))\b/i;
/** ... unless they count something bad. */
const BURUK =
  /kemiskinan|miskin|pengangguran|stunting|kematian|kasus|pelanggaran|keluhan|pengaduan|kesenjangan|gini|prevalensi|penurunan|menurun|kerusakan|kumuh|risiko|temuan|kehilangan|losses|putus sekolah|buta|balita gizi|kekurangan|sisa|waktu|rawan|korupsi|bencana|inflasi/i;

export const ARAH_TARGET = aturan<BuktiArah>({
  id: 'TGT-006',
  slug: 'arah-target',
  tingkat: 'info',
  judul: 'Target turun dari tahun ke tahun',
  penjelasan:
    'Target persentase, cakupan, nilai, dan indeks lazimnya naik atau tetap. Indikator yang memang harus turun (kemiskinan, kasus, keluhan) tidak diperiksa; jumlah orang atau dokumen juga tidak.',
  dasar: 'Kualitas indikator (PermenPANRB 88/2021): target tidak turun tanpa alasan.',
  caraMemperbaiki: 'Jelaskan alasannya, atau perbaiki target yang salah tulis.',
  contoh: { salah: 'Nilai SAKIP 72 lalu 71,5', benar: '71,5 lalu 72' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target turun dari tahun sebelumnya: ${t.daftarSel}.`
      : `Target turun dari ${t.sebelum} menjadi ${t.sesudah}, padahal indikatornya lazim naik atau tetap.`,

  *periksa(matriks) {
    const [indikator] = matriks.kolomBerjenis('indikator');
    const deret = deretTarget(matriks);
    if (!indikator) return;
    const semua: TemuanMentah<BuktiArah>[] = [];
    for (const baris of matriks.baris) {
      const turun = turunPertama(deret, baris.indeks);
      if (!turun) continue;
      const teks = rapikan(baris.nilai(indikator));
      if (!NAIK.test(teks) || BURUK.test(teks)) continue;
      const [sebelum, kolom] = turun;
      semua.push(
        temuan(baris, kolom, {
          tertulis: baris.nilai(kolom),
          seharusnya: null,
          sebelum: formatAngka(baris.angka(sebelum)),
          sesudah: formatAngka(baris.angka(kolom)),
          banyak: 1,
          daftarSel: '',
        }),
      );
    }
    yield* ringkasSel(semua, PALING);
  },
});

/** Targets of one year after another, earliest first. */
function deretTarget(matriks: Matriks): KolomMatriks[] {
  return matriks.kolom
    .filter((k) => /^target-n/.test(k.id))
    .sort((a, b) => Number(a.id.slice(8)) - Number(b.id.slice(8)));
}

/** First year whose target is lower than the year before, both read on one scale. */
function turunPertama(
  deret: readonly KolomMatriks[],
  baris: number,
): readonly [KolomMatriks, KolomMatriks] | null {
  for (let i = 1; i < deret.length; i++) {
    const [a, b] = [deret[i - 1]!, deret[i]!];
    if (!(b.angka(baris) < a.angka(baris))) continue;
    const [kiri, kanan] = [a.bacaan(baris), b.bacaan(baris)];
    if (kiri.jenis === kanan.jenis && kiri.satuan.toLowerCase() === kanan.satuan.toLowerCase()) return [a, b];
  }
  return null;
}
