import { rapikan } from '../lembar/isi-sel';
import { hanyaSalahEja } from '../nomenklatur/salah-eja';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';

interface BuktiSatuan extends BuktiBanyak {
  readonly satuan: string;
  readonly satuanMaju: string;
}

const PALING = 12;
/** Abbreviations and words that count the same things. */
const SAMA: Readonly<Record<string, string>> = {
  org: 'orang',
  jiwa: 'orang',
  dok: 'dokumen',
  lap: 'laporan',
  keg: 'kegiatan',
  bln: 'bulan',
  kk: 'keluarga',
  kpm: 'keluarga',
  persen: '%',
};

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
      const a = baris.nilai(kini);
      const b = baris.nilai(maju);
      if (typeof a !== 'string' || typeof b !== 'string' || a === b) continue;
      const satuan = kini.bacaan(baris.indeks).satuan;
      const satuanMaju = maju.bacaan(baris.indeks).satuan;
      if (satuan === '' || satuanMaju === '' || sama(satuan, satuanMaju)) continue;
      const bukti = { tertulis: rapikan(b), seharusnya: null, satuan, satuanMaju, banyak: 1, daftarSel: '' };
      semua.push(temuan(baris, maju, bukti));
    }
    yield* ringkasSel(semua, PALING);
  },
});

function sama(a: string, b: string): boolean {
  const kiri = kata(a);
  const kanan = kata(b);
  if (kiri.some((k) => kanan.includes(k))) return true;
  return hanyaSalahEja(kiri.join(' '), kanan.join(' '));
}

function kata(satuan: string): string[] {
  const daftar = satuan.toLowerCase().match(/%|[a-z]+/g) ?? [];
  return daftar.map((k) => SAMA[k] ?? k);
}
