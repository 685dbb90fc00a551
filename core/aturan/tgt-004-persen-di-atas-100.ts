import { formatAngka } from '../angka/tulis';
import { rapikan } from '../lembar/isi-sel';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';
import { kolomTarget } from './tgt-002-target-tak-terukur';

interface BuktiPersen extends BuktiBanyak {
  readonly nilai: number;
}

const PALING = 6;
/** Shares of a whole ... */
const BAGIAN = /\b(pers?entase|presentase|prosentase|cakupan|persen)\b/i;
/** ... unless they compare with something else than the whole. */
const BOLEH_LEBIH =
  /pertumbuhan|kenaikan|peningkatan|laju|rasio|capaian|realisasi|terhadap target|pertambahan|penurunan/i;

export const PERSEN_DI_ATAS_100 = aturan<BuktiPersen>({
  id: 'TGT-004',
  slug: 'persen-di-atas-100',
  tingkat: 'peringatan',
  judul: 'Target persentase di atas 100',
  penjelasan:
    'Persentase atau cakupan adalah bagian dari keseluruhan, jadi paling banyak 100 %. Indikator pertumbuhan, kenaikan, rasio, dan capaian tidak diperiksa.',
  dasar: 'Kualitas indikator (PermenPANRB 88/2021).',
  caraMemperbaiki: 'Perbaiki target, atau perbaiki satuannya bila yang dimaksud jumlah.',
  contoh: { salah: 'Persentase PPKS yang tertangani: 406 %', benar: '97,7 %' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target persentase lebih dari 100: ${t.daftarSel}.`
      : `Target ${formatAngka(t.nilai)} untuk persentase atau cakupan; paling banyak 100.`,

  *periksa(matriks) {
    const [indikator] = matriks.kolomBerjenis('indikator');
    if (!indikator) return;
    const satuanSendiri = matriks.kolomBerjenis('satuan')[0] ?? null;
    const target = kolomTarget(matriks);
    const semua: TemuanMentah<BuktiPersen>[] = [];
    for (const baris of matriks.baris) {
      // One finding per indicator: the years after the first repeat its mistake.
      const kolom = target.find((k) => k.angka(baris.indeks) > 100);
      if (!kolom) continue;
      const teks = rapikan(baris.nilai(indikator));
      if (!BAGIAN.test(teks) || BOLEH_LEBIH.test(teks)) continue;
      const dalamKurung = /\(([^()]*)\)$/.exec(teks)?.[1] ?? '';
      const satuan =
        kolom.bacaan(baris.indeks).satuan ||
        (satuanSendiri ? rapikan(baris.nilai(satuanSendiri)) : dalamKurung);
      if (satuan !== '' && !/^(%|persen)/i.test(satuan)) continue;
      const nilai = kolom.angka(baris.indeks);
      semua.push(
        temuan(baris, kolom, {
          tertulis: baris.nilai(kolom),
          seharusnya: null,
          nilai,
          banyak: 1,
          daftarSel: '',
        }),
      );
    }
    yield* ringkasSel(semua, PALING);
  },
});
