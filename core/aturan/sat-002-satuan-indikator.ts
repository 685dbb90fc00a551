import { rapikan } from '../lembar/isi-sel';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { satuanIndikator, satuanSama } from './satuan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';
import { kolomTarget } from './tgt-002-target-tak-terukur';

interface BuktiSatuan extends BuktiBanyak {
  readonly satuan: string;
  readonly satuanIndikator: string;
}

const PALING = 6;

export const SATUAN_INDIKATOR = aturan<BuktiSatuan>({
  id: 'SAT-002',
  slug: 'satuan-indikator',
  tingkat: 'peringatan',
  judul: 'Satuan target tidak sama dengan satuan indikatornya',
  penjelasan:
    'Satuan yang ditulis bersama target dibandingkan dengan kolom Satuan, atau dengan satuan dalam kurung di belakang indikator. Singkatan, huruf besar, salah eja, dan kata tambahan tidak dihitung. Satuan baku nomenklatur diperiksa SAT-001.',
  dasar: 'Verifikasi Renja oleh Bappeda: satuan target sesuai indikatornya.',
  caraMemperbaiki: 'Samakan satuannya, atau perbaiki target yang tersalin dari indikator lain.',
  contoh: { salah: 'Satuan "Orang", target "4 Dokumen"', benar: 'Satuan "Orang", target "4 Orang"' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target bersatuan lain dari indikatornya: ${t.daftarSel}.`
      : `Target "${t.tertulis}" bersatuan "${t.satuan}", padahal indikatornya bersatuan "${t.satuanIndikator}".`,

  *periksa(matriks) {
    const target = kolomTarget(matriks);
    const semua: TemuanMentah<BuktiSatuan>[] = [];
    for (const baris of matriks.baris) {
      const baku = satuanIndikator(baris);
      if (baku === '') continue;
      for (const kolom of target) {
        const nilai = baris.nilai(kolom);
        const satuan = typeof nilai === 'string' ? kolom.bacaan(baris.indeks).satuan : '';
        if (satuan === '' || satuanSama(satuan, baku)) continue;
        const bukti = { tertulis: rapikan(nilai), seharusnya: null, satuan, satuanIndikator: baku };
        semua.push(temuan(baris, kolom, { ...bukti, banyak: 1, daftarSel: '' }));
        // The years after the first repeat its mistake.
        break;
      }
    }
    yield* ringkasSel(semua, PALING);
  },
});
