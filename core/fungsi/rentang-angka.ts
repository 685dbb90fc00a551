import { rapikan } from '../angka/bulat';
import { Gagal, gagalKarena, KOSONG } from './gagal';
import { bacaUkuran } from './jenis-angka';
import { parameter, type KonteksBaca, type Parameter, type Rentang } from './parameter';

/** A whole range of numbers; null is a blank cell. */
export type RentangAngka = readonly (readonly (number | null)[])[];

/**
 * A range that is taken whole, every cell read. Percent texts become fractions, as a sheet stores them; beside plain
 * numbers above 2 they would be on another scale and are refused. One bad cell fails the call and is named.
 */
export function rentangAngka(nama: string, id: string, en: string): Parameter<RentangAngka> {
  return parameter<RentangAngka>({
    nama,
    keterangan: { id, en },
    jenis: 'rentang',
    angkaLangsung: false,
    utuh: { bila: () => true, baca: bacaRentang },
    baca: () => KOSONG,
  });
}

function bacaRentang(rentang: Rentang, konteks: KonteksBaca): RentangAngka | Gagal {
  const hasil: (number | null)[][] = [];
  let adaPersen = false;
  let terbesar = 0;
  for (const [i, baris] of rentang.entries()) {
    const isi: (number | null)[] = [];
    for (const [j, nilai] of baris.entries()) {
      const baca = bacaUkuran(nilai, konteks);
      if (baca === KOSONG) isi.push(null);
      else if (baca instanceof Gagal)
        return new Gagal(baca.galat, `Baris ${i + 1} kolom ${j + 1} rentang: ${baca.pesan}`);
      else if (typeof baca === 'number') isi.push(baca);
      else if (baca.nilai === null) return gagalKarena('beberapa');
      else {
        const persen = baca.jenis === 'persen';
        adaPersen ||= persen;
        isi.push(persen ? rapikan(baca.nilai / 100) : baca.nilai);
        if (persen) continue;
      }
      terbesar = Math.max(terbesar, Math.abs(isi[j] ?? 0));
    }
    hasil.push(isi);
  }
  return adaPersen && terbesar > 2 ? gagalKarena('skala-ambigu') : hasil;
}
