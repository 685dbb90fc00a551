import { alamat } from '../../../core/lembar/alamat';
import { pilih } from '../draf';
import { angkaSalah } from './jumlah';
import { tambahkan, bacaBaris, harapan, type BarisKode, type Suntikan } from './suntikan';

/** Cells that hold no usable number, typed-over formulas, and amounts that differ from the leading document. */
export const SUNTIKAN_SEL: readonly Suntikan[] = [
  {
    nama: 'nilai galat di kolom uang',
    aturan: 'RMS-001',
    pasang(naskah, acak) {
      if (naskah.tabel.length === 0) return null;
      const letak = pilih(naskah.tabel, acak);
      const draf = naskah.lembar[letak.lembar]!;
      const baris = pilih(bacaBaris(draf, letak), acak).baris;
      const kolom = pilih(letak.uang, acak);
      draf.nilai[baris]![kolom] = { galat: pilih(['#REF!', '#VALUE!', '#DIV/0!', '#N/A'], acak) };
      return [harapan('RMS-001', draf, baris, kolom)];
    },
  },
  {
    nama: 'angka rusak di kolom uang',
    aturan: 'STR-001',
    pasang(naskah, acak) {
      if (naskah.tabel.length === 0) return null;
      const letak = pilih(naskah.tabel, acak);
      const draf = naskah.lembar[letak.lembar]!;
      const baris = pilih(bacaBaris(draf, letak), acak).baris;
      const kolom = pilih(letak.uang, acak);
      draf.nilai[baris]![kolom] = pilih(['25.00.000', '1.2345.000', '12.000.00O'], acak);
      return [harapan('STR-001', draf, baris, kolom)];
    },
  },
  {
    nama: 'rumus tertimpa ketikan',
    aturan: 'RMS-002',
    pasang(naskah, acak) {
      const letak = naskah.tabel.find((t) => t.capaian);
      if (!letak) return null;
      const draf = naskah.lembar[letak.lembar]!;
      const { pagu, realisasiUang, serapan } = letak.capaian!;
      const isi = draf.nilai.flatMap((sel, baris) => (typeof sel[serapan] === 'number' ? [baris] : []));
      draf.rumus = draf.nilai.map(() => []);
      for (const baris of isi) {
        const rumus = Array<string>(serapan + 1).fill('');
        rumus[serapan] = `ROUND(${alamat(baris, realisasiUang)}/${alamat(baris, pagu)}*100,2)`;
        draf.rumus[baris] = rumus;
      }
      const satu = pilih(isi, acak);
      draf.rumus[satu]![serapan] = '';
      return [harapan('RMS-002', draf, satu, serapan)];
    },
  },
  {
    nama: 'pagu Renja berbeda dengan Renstra',
    aturan: 'KSN-001',
    pasang(naskah, acak) {
      if (naskah.tabel.length < 2) return null;
      const letak = naskah.tabel[0]!;
      const draf = naskah.lembar[letak.lembar]!;
      const kolom = letak.uang[0]!;
      const baris = pilih(bacaBaris(draf, letak).filter((b) => b.segmen === 6), acak); // prettier-ignore
      const lama = Number(draf.nilai[baris.baris]![kolom]);
      const tambah = angkaSalah(lama, acak) - lama;
      for (let b: BarisKode | null = baris; b; b = b.induk) {
        tambahkan(draf.nilai[b.baris]!, kolom, tambah);
      }
      const total = draf.nilai.find((sel) => sel[0] === 'JUMLAH')!;
      tambahkan(total, kolom, tambah);
      return [harapan('KSN-001', draf, baris.baris, kolom)];
    },
  },
];
