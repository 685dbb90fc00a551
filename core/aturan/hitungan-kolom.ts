import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { efisiensiKolom } from './efisiensi-kolom';
import { empatTriwulan } from './empat-triwulan';
import { jumlahBagian } from './jumlah-bagian';
import { bacaRumusNomor, kolomPerNomor, type RumusNomor } from './rumus-nomor-kolom';
import { sisaAnggaran } from './sisa-anggaran';

/** A stated column with the columns it is computed from. */
export interface HitunganKolom {
  readonly kolom: KolomMatriks;
  readonly asal: readonly KolomMatriks[];
  readonly rumus: Pick<RumusNomor, 'suku' | 'bagi'>;
  /** "12 = 8+9+10+11" */
  readonly sebutan: string;
  /** Few rows prove it, or offices compute it in several ways. */
  readonly lemah?: boolean;
}

/** What a table says about its columns: in the column-number row, else in the headings of quarters and remainders. */
export function hitunganKolom(matriks: Matriks): HitunganKolom[] {
  const menurutNomor = [...hitunganTabel(matriks)];
  const menurutJudul = [
    ...hitunganTriwulan(matriks),
    ...hitunganSisa(matriks),
    ...hitunganBagian(matriks),
    ...hitunganEfisiensi(matriks),
  ];
  const hasil = [...menurutNomor];
  for (const h of menurutJudul) if (hasil.every((m) => m.kolom !== h.kolom)) hasil.push(h);
  return hasil;
}

/** Column by column: K from K, Rp from Rp. Percentages that the form itself computes belong to CAP-001. */
function* hitunganTabel(matriks: Matriks): Iterable<HitunganKolom> {
  const perNomor = kolomPerNomor(matriks.tabel);
  const perIndeks = new Map(matriks.kolom.map((k) => [k.indeks, k]));
  for (const teks of new Set(matriks.tabel.nomorKolom.values())) {
    const rumus = bacaRumusNomor(teks);
    if (!rumus) continue;
    const tujuan = perNomor.get(rumus.nomor)!;
    for (const [letak, indeks] of tujuan.entries()) {
      const kolom = perIndeks.get(indeks);
      const asal = rumus.suku.flatMap(({ nomor }) => {
        const milik = perNomor.get(nomor);
        return milik?.length === tujuan.length ? (perIndeks.get(milik[letak]!) ?? []) : [];
      });
      if (!kolom || kolom.definisi.hitungan || asal.length !== rumus.suku.length) continue;
      if (rumus.bagi ? kolom.jenis !== 'uang' : asal.every((k) => k.jenis === kolom.jenis))
        yield { kolom, asal, rumus, sebutan: `${rumus.nomor} = ${rumus.teks}` };
    }
  }
}

/** "Jumlah Realisasi" beside the four quarters. */
function hitunganTriwulan(matriks: Matriks): HitunganKolom[] {
  return empatTriwulan(matriks).map(({ jumlah, triwulan }) => ({
    kolom: jumlah,
    asal: triwulan,
    rumus: { suku: triwulan.map((_, i) => ({ nomor: i, tanda: 1 })), bagi: false },
    sebutan: `${jumlah.judul} = triwulan I + II + III + IV`,
  }));
}

/** "Sisa Anggaran" beside budget and actual. */
function hitunganSisa(matriks: Matriks): HitunganKolom[] {
  const tanda = [1, -1] as const;
  return sisaAnggaran(matriks).map(({ sisa, pagu, realisasi }) => ({
    kolom: sisa,
    asal: [pagu, realisasi],
    rumus: { suku: tanda.map((t, i) => ({ nomor: i, tanda: t })), bagi: false },
    sebutan: `${sisa.judul} = ${pagu.judul} - ${realisasi.judul}`,
  }));
}

/** "Jumlah" beside its parts. */
function hitunganBagian(matriks: Matriks): HitunganKolom[] {
  return jumlahBagian(matriks).map(({ jumlah, bagian, lemah }) => {
    const nama = bagian.map((k) => k.judul);
    const sebut = nama.length > 4 ? [nama[0], '...', nama[nama.length - 1]] : nama;
    return {
      kolom: jumlah,
      asal: bagian,
      rumus: { suku: bagian.map((_, i) => ({ nomor: i, tanda: 1 })), bagi: false },
      sebutan: `${jumlah.judul} = ${sebut.join(' + ')}`,
      lemah,
    };
  });
}

/** "Tingkat Efisiensi" beside capaian and serapan. */
function hitunganEfisiensi(matriks: Matriks): HitunganKolom[] {
  const hasil = efisiensiKolom(matriks);
  if (!hasil) return [];
  const { efisiensi, asal, bagi } = hasil;
  const tanda = [1, bagi ? 1 : -1] as const;
  return [
    {
      kolom: efisiensi,
      asal,
      rumus: { suku: tanda.map((t, i) => ({ nomor: i, tanda: t })), bagi },
      sebutan: `${efisiensi.judul} = ${asal.map((k) => k.judul).join(bagi ? ' : ' : ' - ')}`,
      lemah: true,
    },
  ];
}
