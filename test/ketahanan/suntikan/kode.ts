import { pilih, type Acak, type Draf } from '../draf';
import { bacaBaris, harapan, type BarisKode, type LetakTabel, type Naskah, type Suntikan } from './suntikan';

interface Tempat {
  readonly draf: Draf;
  readonly letak: LetakTabel;
  readonly baris: BarisKode;
}

function tempat(naskah: Naskah, acak: Acak, cocok: (b: BarisKode) => boolean): Tempat | null {
  if (naskah.tabel.length === 0) return null;
  const letak = pilih(naskah.tabel, acak);
  const draf = naskah.lembar[letak.lembar]!;
  const calon = bacaBaris(draf, letak).filter(cocok);
  return calon.length === 0 ? null : { draf, letak, baris: pilih(calon, acak) };
}

const saudara = (b: BarisKode): BarisKode[] => b.induk?.anak.filter((a) => a !== b && a.segmen === b.segmen) ?? []; // prettier-ignore

const RUSAK: readonly ((kode: string) => string)[] = [
  (k) => k.replace(/0(?=\d*$)/, 'O'),
  (k) => `${k.slice(0, -4)}`.replace(/\.$/, '.0'),
  (k) => `${k}.${k.slice(-4)}.12`,
  (k) => k.replace(/^(\d)\.(\d\d)/, '$1.$2$2'),
  (k) => k.replace(/\.2\./, '.2.2.2.'),
];

/** Codes that are malformed, doubled, exchanged, or turned into something else by Excel. */
export const SUNTIKAN_KODE: readonly Suntikan[] = [
  {
    nama: 'kode sub kegiatan rusak',
    aturan: 'KOD-001',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak, (b) => b.segmen === 6 && /^\d/.test(b.kode));
      if (!t) return null;
      t.draf.nilai[t.baris.baris]![t.letak.kode] = pilih(RUSAK, acak)(t.baris.kode);
      return [harapan('KOD-001', t.draf, t.baris.baris, t.letak.kode)];
    },
  },
  {
    nama: 'kode sub kegiatan kehilangan nol',
    aturan: 'KOD-001',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak, (b) => b.segmen === 6 && /^\d/.test(b.kode));
      if (!t) return null;
      t.draf.nilai[t.baris.baris]![t.letak.kode] = t.baris.kode.replace(/\.0/, '.');
      return [harapan('KOD-001', t.draf, t.baris.baris, t.letak.kode)];
    },
  },
  {
    nama: 'kode sama dengan saudaranya',
    aturan: 'KOD-005',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak, (b) => b.segmen === 6 && saudara(b).length > 0);
      if (!t) return null;
      const lain = pilih(saudara(t.baris), acak);
      t.draf.nilai[t.baris.baris]![t.letak.kode] = lain.kode;
      return [harapan('KOD-005', t.draf, Math.max(lain.baris, t.baris.baris), t.letak.kode)];
    },
  },
  {
    nama: 'dua kode tertukar',
    aturan: 'NAM-001',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak, (b) => b.segmen === 6 && b.kode.startsWith('1.06.0') && saudara(b).length > 0); // prettier-ignore
      if (!t || naskah.tabel.every((tabel) => !tabel.capaian)) return null;
      const lain = pilih(saudara(t.baris), acak);
      t.draf.nilai[t.baris.baris]![t.letak.kode] = lain.kode;
      t.draf.nilai[lain.baris]![t.letak.kode] = t.baris.kode;
      return [t.baris, lain].map((b) => harapan('NAM-001', t.draf, b.baris, t.letak.kode + 1));
    },
  },
  {
    nama: 'kode bidang jadi angka',
    aturan: 'KOD-004',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak, (b) => b.segmen === 2 && /^\d/.test(b.kode));
      if (!t) return null;
      t.draf.nilai[t.baris.baris]![t.letak.kode] = Number(t.baris.kode);
      return [harapan('KOD-004', t.draf, t.baris.baris, t.letak.kode)];
    },
  },
  {
    nama: 'kode program jadi tanggal',
    aturan: 'KOD-004',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak, (b) => b.segmen === 3 && /^\d/.test(b.kode));
      if (!t) return null;
      const [hari, bulan, tahun] = t.baris.kode.split('.').map(Number) as [number, number, number];
      if (bulan > 12) return null;
      const { draf, letak } = t;
      draf.nilai[t.baris.baris]![letak.kode] = Date.UTC(2000 + tahun, bulan - 1, hari) / 86_400_000 + 25_569;
      draf.daftarFormat.push('dd/mm/yyyy');
      while (draf.format.length <= t.baris.baris) draf.format.push([]);
      const format = draf.format[t.baris.baris]!;
      while (format.length < letak.kode) format.push(0);
      format[letak.kode] = draf.daftarFormat.length - 1;
      return [harapan('KOD-004', draf, t.baris.baris, letak.kode)];
    },
  },
];
