import { rapikan } from '../lembar/isi-sel';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { satuanSama, satuanTarget } from './satuan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';

interface BuktiSatuan extends BuktiBanyak {
  readonly satuan: string;
  readonly satuanMaju: string;
}

const PALING = 12;

export const SATUAN_TARGET = aturan<BuktiSatuan>({
  id: 'TGT-003',
  slug: 'satuan-target',
  tingkat: 'peringatan',
  judul: 'Satuan target berbeda antara tahun n dan n+1',
  penjelasan:
    'Satu indikator punya satu satuan. Singkatan (dok, org), huruf besar, dan salah eja tidak dihitung; kata tambahan juga tidak ("unit" dan "unit kendaraan").',
  dasar: 'Verifikasi Renja oleh Bappeda: satuan sama antara target n dan prakiraan maju.',
  caraMemperbaiki: 'Samakan satuan kedua target, atau perbaiki target yang tersalin dari indikator lain.',
  contoh: {
    salah: 'target 2026 "18 Lembaga", prakiraan maju "30 orang"',
    benar: '"18 Lembaga" dan "20 Lembaga"',
  },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target prakiraan maju bersatuan lain dari target tahun ini: ${t.daftarSel}.`
      : `Target ${t.label || t.kode} bersatuan "${t.satuan}", prakiraan majunya "${t.satuanMaju}".`,

  *periksa(matriks) {
    const kini = matriks.kolomBerid('target-n');
    const maju = matriks.kolomBerid('target-n+1');
    if (!kini || !maju || kini.definisi.bertahun) return;
    const semua: TemuanMentah<BuktiSatuan>[] = [];
    for (const baris of matriks.baris) {
      const satuan = satuanTarget(baris, kini);
      const satuanMaju = satuan === '' ? '' : satuanTarget(baris, maju);
      if (satuanMaju === '' || satuanSama(satuan, satuanMaju)) continue;
      const bukti = {
        tertulis: rapikan(baris.nilai(maju)),
        seharusnya: null,
        satuan,
        satuanMaju,
        banyak: 1,
        daftarSel: '',
      };
      semua.push(temuan(baris, maju, bukti));
    }
    yield* ringkasSel(semua, PALING);
  },
});
