import { bulat } from '../tabel-bersih';
import { E81, TC24 } from '../tabel-lain';
import { pilih } from '../draf';
import { bacaBaris, harapan, type Suntikan } from './suntikan';

const KOLOM_KODE_E81 = { lembar: 0, kode: E81.kode, uang: [] };

/** Errors that need a table of their own: the evaluation form, growth over years, a complete dictionary. */
export const SUNTIKAN_TABEL_LAIN: readonly Suntikan[] = [
  {
    nama: 'realisasi E.81 bukan jumlah triwulan',
    aturan: 'RMS-005',
    pasang(naskah, acak) {
      const draf = naskah.lembar[0]!;
      if (draf.nama !== 'E.81') return null;
      // The top row has no parent; what follows from the amount stays right, so that this cell alone breaks its rule.
      const { baris } = bacaBaris(draf, KOLOM_KODE_E81)[0]!;
      const sel = draf.nilai[baris]!;
      const beda = (acak(5_000_000) + 2) * (acak(2) === 0 ? 1 : -1);
      for (const kolom of [E81.realisasiRp, E81.renstraRp]) sel[kolom] = Number(sel[kolom]) + beda;
      sel[E81.persenRp] = bulat((Number(sel[E81.renstraRp]) / Number(sel[E81.targetRenstraRp])) * 100);
      // Both sums of the children are wrong as well: PGU-001 is right.
      return [
        harapan('RMS-005', draf, baris, E81.realisasiRp),
        harapan('PGU-001', draf, baris, E81.realisasiRp),
        harapan('PGU-001', draf, baris, E81.renstraRp),
      ];
    },
  },
  {
    nama: 'rata-rata pertumbuhan salah',
    aturan: 'CAP-003',
    pasang(naskah, acak) {
      const draf = naskah.lembar[0]!;
      if (draf.nama !== 'T-C.24') return null;
      const baris = TC24.baris + acak(draf.nilai.length - TC24.baris);
      const kolom = pilih([TC24.tumbuhPagu, TC24.tumbuhRealisasi], acak);
      const beda = (acak(2) === 0 ? 1 : -1) * (0.1 + acak(2000) / 100);
      draf.nilai[baris]![kolom] = bulat(Number(draf.nilai[baris]![kolom]) + beda);
      return [harapan('CAP-003', draf, baris, kolom)];
    },
  },
  {
    nama: 'kode sub kegiatan yang tidak ada dalam daftar',
    aturan: 'KOD-002',
    pasang(naskah, acak) {
      if (!naskah.kamus) return null;
      const letak = pilih(naskah.tabel, acak);
      const draf = naskah.lembar[letak.lembar]!;
      const { baris, kode } = pilih(bacaBaris(draf, letak).filter((b) => b.segmen === 6), acak); // prettier-ignore
      draf.nilai[baris]![letak.kode] = kode.replace(/\d{4}$/, String(9000 + acak(900)));
      return [harapan('KOD-002', draf, baris, letak.kode)];
    },
  },
];
