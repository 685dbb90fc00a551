import { pilih, type Acak, type Draf } from '../draf';
import { tambahkan, bacaBaris, harapan, samakanSerapan, type BarisKode, type LetakTabel, type Naskah, type Suntikan } from './suntikan'; // prettier-ignore

/** How people get an amount wrong: a digit, two digits changed over, a zero too many, a little off. */
const SALAH: readonly ((n: number, acak: Acak) => number)[] = [
  (n, acak) => n + (acak(9) + 1) * 10 ** acak(String(Math.round(n)).length),
  (n, acak) => n + acak(1_000_000) + 2,
  (n) => n * 10,
  (n, acak) => n + (acak(9) + 1) * 1_000_000,
];

export function angkaSalah(n: number, acak: Acak): number {
  return pilih(SALAH, acak)(n, acak);
}

interface Tempat {
  readonly draf: Draf;
  readonly letak: LetakTabel;
  readonly kolom: number;
  readonly baris: BarisKode;
}

/** A random row that fits and holds an amount. */
function cariTempat(naskah: Naskah, acak: Acak, cocok: (b: BarisKode) => boolean): Tempat | null {
  if (naskah.tabel.length === 0) return null;
  const letak = pilih(naskah.tabel, acak);
  const draf = naskah.lembar[letak.lembar]!;
  const kolom = pilih(letak.uang, acak);
  const calon = bacaBaris(draf, letak).filter(
    (b) => cocok(b) && typeof draf.nilai[b.baris]![kolom] === 'number',
  );
  return calon.length === 0 ? null : { draf, letak, kolom, baris: pilih(calon, acak) };
}

/** Changes an amount. Budgets grow and spending shrinks, so that only the sum is wrong. */
function ganti({ draf, letak, kolom, baris }: Tempat, acak: Acak): void {
  const sel = draf.nilai[baris.baris]!;
  const lama = Number(sel[kolom]);
  sel[kolom] = kolom === letak.capaian?.realisasiUang ? Math.floor(lama / 2) - acak(900) - 2 : angkaSalah(lama, acak); // prettier-ignore
  samakanSerapan(draf, letak, baris.baris);
}

function indukSalah(nama: string, segmen: number): Suntikan {
  return {
    nama: `jumlah ${nama} salah`,
    aturan: 'PGU-001',
    pasang(naskah, acak) {
      const tempat = cariTempat(naskah, acak, (b) => b.segmen === segmen && b.anak.length > 0);
      if (!tempat) return null;
      ganti(tempat, acak);
      return [harapan('PGU-001', tempat.draf, tempat.baris.baris, tempat.kolom)];
    },
  };
}

/** Wrong amounts and sums. */
export const SUNTIKAN_JUMLAH: readonly Suntikan[] = [
  indukSalah('bidang', 2),
  indukSalah('program', 3),
  indukSalah('kegiatan', 5),
  {
    nama: 'pagu sub kegiatan salah ketik',
    aturan: 'PGU-001',
    pasang(naskah, acak) {
      const tempat = cariTempat(naskah, acak, (b) => b.segmen === 6 && b.induk !== null);
      if (!tempat) return null;
      ganti(tempat, acak);
      return [harapan('PGU-001', tempat.draf, tempat.baris.induk!.baris, tempat.kolom)];
    },
  },
  {
    nama: 'baris JUMLAH salah',
    aturan: 'PGU-002',
    pasang(naskah, acak) {
      const letak = naskah.tabel.filter((t) => t.total);
      if (letak.length === 0) return null;
      const satu = pilih(letak, acak);
      const draf = naskah.lembar[satu.lembar]!;
      const baris = draf.nilai.findIndex((sel) => sel[0] === 'JUMLAH');
      const kolom = pilih(satu.uang, acak);
      const sel = draf.nilai[baris]!;
      const lama = Number(sel[kolom]);
      sel[kolom] = kolom === satu.capaian?.realisasiUang ? Math.floor(lama / 2) : angkaSalah(lama, acak);
      return [harapan('PGU-002', draf, baris, kolom)];
    },
  },
  {
    nama: 'realisasi di atas pagu',
    aturan: 'PGU-003',
    pasang(naskah, acak) {
      const letak = naskah.tabel.find((t) => t.capaian);
      if (!letak) return null;
      const draf = naskah.lembar[letak.lembar]!;
      const { pagu, realisasiUang } = letak.capaian!;
      const baris = pilih(bacaBaris(draf, letak).filter((b) => b.segmen === 6), acak); // prettier-ignore
      const sel = draf.nilai[baris.baris]!;
      sel[realisasiUang] = Number(sel[pagu]) + acak(50_000_000) + 2;
      samakanSerapan(draf, letak, baris.baris);
      return [harapan('PGU-003', draf, baris.baris, realisasiUang)];
    },
  },
  {
    nama: 'realisasi di atas pagu, ikut terjumlah',
    aturan: 'PGU-003',
    pasang(naskah, acak) {
      const letak = naskah.tabel.find((t) => t.capaian);
      if (!letak) return null;
      const draf = naskah.lembar[letak.lembar]!;
      const { pagu, realisasiUang } = letak.capaian!;
      const baris = pilih(bacaBaris(draf, letak).filter((b) => b.segmen === 6), acak); // prettier-ignore
      const tambah = Number(draf.nilai[baris.baris]![pagu]) + acak(50_000_000) + 2 - Number(draf.nilai[baris.baris]![realisasiUang]); // prettier-ignore
      for (let b: BarisKode | null = baris; b; b = b.induk) {
        tambahkan(draf.nilai[b.baris]!, realisasiUang, tambah);
        samakanSerapan(draf, letak, b.baris);
      }
      const total = draf.nilai.find((sel) => sel[0] === 'JUMLAH')!;
      tambahkan(total, realisasiUang, tambah);
      return [harapan('PGU-003', draf, baris.baris, realisasiUang)];
    },
  },
];
