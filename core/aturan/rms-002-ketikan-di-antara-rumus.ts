import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { adaRumus } from '../lembar/lembar';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { polaSebaris, rumusDariPola } from './pola-rumus';
import { rumusJumlah } from './rumus-jumlah';
import { sebutSel, type BuktiBanyak } from './sebut-sel';
import { ubahRumus } from './ubah-sel';

interface BuktiKetikan extends BuktiBanyak {
  readonly pola: string;
  readonly berumus: number;
}

const SEDIKITNYA = 5;
/** From this share of copies of one formula on, the column is a formula column; above the second a typed cell stands out. */
const SEBAGIAN_BESAR = 0.8;
const HAMPIR_SEMUA = 0.95;

export const KETIKAN_DI_ANTARA_RUMUS = aturan<BuktiKetikan>({
  id: 'RMS-002',
  slug: 'ketikan-di-antara-rumus',
  tingkat: 'peringatan',
  judul: 'Angka ketikan di kolom rumus',
  penjelasan:
    'Bila paling sedikit empat dari lima sel sebuah kolom memakai rumus yang sama, sel yang berisi angka ketikan tidak ikut berubah saat datanya diperbaiki. Begitu pula jumlah ketikan di antara induk yang memakai rumus jumlah. Satu temuan per kolom; bila sel ketikannya lebih dari satu dari dua puluh, hanya info.',
  dasar: 'Cara kerja Excel dan Google Sheets.',
  caraMemperbaiki: 'Salin rumus dari baris lain ke sel itu, atau catat mengapa angkanya diketik.',
  contoh: { salah: 'kolom Persentase: =Q15/J15*100, =Q16/J16*100, 53,79', benar: '=Q17/J17*100' },
  pesan: (t) =>
    `${t.banyak === 1 ? 'Sel ini berisi angka ketikan' : `${t.banyak} sel berisi angka ketikan (${t.daftarSel})`}, ` +
    `padahal ${t.berumus} sel lain di kolom ini memakai rumus seperti =${t.pola}.`,

  *periksa(matriks) {
    if (!adaRumus(matriks.lembar)) return;
    for (const kolom of matriks.kolom) {
      if (kolom.jenis !== 'uang' && kolom.jenis !== 'persen' && kolom.jenis !== 'kinerja') continue;
      const hasil = periksaKolom(matriks, kolom) ?? jumlahKetikan(matriks, kolom);
      if (hasil) yield hasil;
    }
  },
});

function periksaKolom(matriks: Matriks, kolom: KolomMatriks): TemuanMentah<BuktiKetikan> | null {
  const perPola = new Map<string, number>();
  const ketikan: Baris[] = [];
  const contoh = new Map<string, string>();
  let rumusLain = 0;
  for (const baris of matriks.baris) {
    const rumus = baris.rumus(kolom);
    if (rumus !== '') {
      const pola = polaSebaris(rumus, baris.barisLembar + 1);
      if (pola === null) rumusLain++;
      else perPola.set(pola, (perPola.get(pola) ?? 0) + 1);
      if (pola !== null && !contoh.has(pola)) contoh.set(pola, rumus);
    } else if (typeof baris.nilai(kolom) === 'number') ketikan.push(baris);
  }
  const [pertama] = ketikan;
  if (!pertama) return null;
  let pola = '';
  for (const [p, banyak] of perPola) if (banyak > (perPola.get(pola) ?? 0)) pola = p;
  const berumus = perPola.get(pola) ?? 0;
  let semuaRumus = rumusLain;
  for (const banyak of perPola.values()) semuaRumus += banyak;
  if (berumus < SEDIKITNYA || berumus < (semuaRumus + ketikan.length) * SEBAGIAN_BESAR) return null;
  const perubahan = ketikan.map((b) =>
    ubahRumus(matriks.lembar, b.barisLembar, kolom.indeks, rumusDariPola(pola, b.barisLembar + 1)),
  );
  const bukti = {
    tertulis: pertama.nilai(kolom),
    seharusnya: null,
    banyak: ketikan.length,
    daftarSel: sebutSel(ketikan.map((b) => b.sel(kolom))),
    pola: contoh.get(pola)!,
    berumus,
  };
  const keterangan =
    ketikan.length === 1 ? 'Tulis rumus kolom ini' : `Tulis rumus kolom ini di ${ketikan.length} sel`;
  const jarang = berumus >= (semuaRumus + ketikan.length) * HAMPIR_SEMUA;
  const tingkat = jarang ? undefined : 'info';
  const mentah = temuan(pertama, kolom, bukti, {
    tingkat,
    perbaikan: [{ jenis: 'pilih', keterangan, perubahan }],
  });
  return ketikan.length === 1 ? mentah : { ...mentah, kode: null, label: kolom.judul };
}

/** Adds up other cells: "SUM(I43:I45)", "SUBTOTAL(9,I9:I15)", "I9+I14", "SUMIF(...)", "JUMLAHKODE(...)". */
const RUMUS_JUMLAH = /SUM|SUBTOTAL|AGGREGATE|JUMLAHKODE|\d\s*\+\s*\$?[A-Z]/i;

/** A typed amount of a parent where the other parents of the column add up their children by formula. */
function jumlahKetikan(matriks: Matriks, kolom: KolomMatriks): TemuanMentah<BuktiKetikan> | null {
  if (!kolom.definisi.dijumlah) return null;
  const ketikan: Baris[] = [];
  let contoh = '';
  let berumus = 0;
  for (const baris of matriks.baris) {
    if (baris.anak.length === 0 || baris.bagianDari) continue;
    const rumus = baris.rumus(kolom);
    if (RUMUS_JUMLAH.test(rumus)) {
      berumus++;
      contoh ||= rumus;
    } else if (rumus === '' && typeof baris.nilai(kolom) === 'number') ketikan.push(baris);
  }
  const induk = ketikan.filter((b) => b.anakBernilai(kolom).length > 0);
  const [pertama] = induk;
  const semua = berumus + induk.length;
  if (!pertama || berumus < SEDIKITNYA || berumus < semua * SEBAGIAN_BESAR) return null;
  const bukti = {
    tertulis: pertama.nilai(kolom),
    seharusnya: null,
    banyak: induk.length,
    daftarSel: sebutSel(induk.map((b) => b.sel(kolom))),
    pola: contoh.slice(0, 60),
    berumus,
  };
  const perubahan = induk.flatMap((b) =>
    rumusJumlah(b, b.anakBernilai(kolom), kolom).flatMap((p) => p.perubahan),
  );
  const keterangan =
    induk.length === 1 ? 'Tulis rumus jumlah anaknya' : `Tulis rumus jumlah di ${perubahan.length} sel`;
  const mentah = temuan(pertama, kolom, bukti, {
    tingkat: berumus >= semua * HAMPIR_SEMUA ? undefined : 'info',
    perbaikan: perubahan.length === 0 ? [] : [{ jenis: 'pilih', keterangan, perubahan }],
  });
  const makna = `${kolom.id}|jumlah`;
  return induk.length === 1 ? { ...mentah, makna } : { ...mentah, makna, kode: null, label: kolom.judul };
}
