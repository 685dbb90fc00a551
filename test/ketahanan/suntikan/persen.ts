import { pilih, type Acak, type Draf } from '../draf';
import { hitungPredikat, PREDIKAT_NAIK } from '../predikat-bersih';
import { bacaBaris, harapan, type LetakTabel, type Naskah, type Suntikan } from './suntikan';

function tempat(
  naskah: Naskah,
  acak: Acak,
): { draf: Draf; c: NonNullable<LetakTabel['capaian']>; baris: number } | null {
  // prettier-ignore
  const letak = naskah.tabel.find((t) => t.capaian);
  if (!letak) return null;
  const draf = naskah.lembar[letak.lembar]!;
  return { draf, c: letak.capaian!, baris: pilih(bacaBaris(draf, letak).filter((b) => b.segmen === 6), acak).baris }; // prettier-ignore
}

/** A percentage that is wrong by 0.5 to 40 points. */
function persenSalah(nama: string, kolom: 'persen' | 'serapan'): Suntikan {
  return {
    nama: `${nama} salah`,
    aturan: 'CAP-001',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak);
      if (!t) return null;
      const sel = t.draf.nilai[t.baris]!;
      const beda = (acak(2) === 0 ? 1 : -1) * (0.5 + acak(3950) / 100);
      const baru = Math.max(0.01, Math.round((Number(sel[t.c[kolom]]) + beda) * 100) / 100);
      sel[t.c[kolom]] = baru;
      if (kolom === 'persen') sel[t.c.predikat] = hitungPredikat(baru);
      return [harapan('CAP-001', t.draf, t.baris, t.c[kolom])];
    },
  };
}

/** Percentages and their grades. */
export const SUNTIKAN_PERSEN: readonly Suntikan[] = [
  persenSalah('capaian', 'persen'),
  persenSalah('serapan', 'serapan'),
  {
    nama: 'predikat salah',
    aturan: 'CAP-002',
    pasang(naskah, acak) {
      const t = tempat(naskah, acak);
      if (!t) return null;
      const sel = t.draf.nilai[t.baris]!;
      const benar = PREDIKAT_NAIK.findIndex((p) => p === sel[t.c.predikat]);
      sel[t.c.predikat] = PREDIKAT_NAIK[(benar + 2 + acak(2)) % 5]!;
      return [harapan('CAP-002', t.draf, t.baris, t.c.predikat)];
    },
  },
];
