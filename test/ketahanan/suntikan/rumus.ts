import { alamat } from '../../../core/lembar/alamat';
import { pilih } from '../draf';
import { bacaBaris, harapan, tambahkan, type BarisKode, type Suntikan } from './suntikan';

/** Subtotals by formula whose range stops a row short: what Excel shows is wrong too, up to the total. */
export const SUNTIKAN_RUMUS: readonly Suntikan[] = [
  {
    nama: 'rentang jumlah kurang satu baris',
    aturan: 'RMS-003',
    pasang(naskah, acak) {
      const letak = naskah.tabel[0];
      if (!letak) return null;
      const draf = naskah.lembar[letak.lembar]!;
      const kolom = letak.uang[0]!;
      const calon = bacaBaris(draf, letak).filter((b) => b.segmen === 5 && b.anak.length > 1 && rapat(b));
      if (calon.length === 0) return null;
      const induk = pilih(calon, acak);
      const akhir = induk.anak[induk.anak.length - 1]!.baris;
      const terlewat = draf.nilai[akhir]![kolom];
      if (typeof terlewat !== 'number' || terlewat === 0) return null;
      draf.rumus = draf.nilai.map((_, i) => draf.rumus[i] ?? []);
      const rumus = Array.from({ length: kolom + 1 }, (_, k) => draf.rumus[induk.baris]![k] ?? '');
      rumus[kolom] = `SUM(${alamat(induk.anak[0]!.baris, kolom)}:${alamat(akhir - 1, kolom)})`;
      draf.rumus[induk.baris] = rumus;
      for (let b: BarisKode | null = induk; b; b = b.induk) tambahkan(draf.nilai[b.baris]!, kolom, -terlewat);
      const total = draf.nilai.find((sel) => sel[0] === 'JUMLAH');
      if (total) tambahkan(total, kolom, -terlewat);
      // The sum is wrong as well: both rules are right.
      return ['RMS-003', 'PGU-001'].map((aturan) => harapan(aturan, draf, induk.baris, kolom));
    },
  },
];

/** Children in consecutive rows, so that one range holds them. */
function rapat({ anak }: BarisKode): boolean {
  return anak.every((a, i) => i === 0 || a.baris === anak[i - 1]!.baris + 1);
}
