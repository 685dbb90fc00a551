import { POIN_MULAI } from '../indikator/skala-persen';
import { skalaPredikat } from '../indikator/predikat';
import { SKALA, type Skala } from '../indikator/skala-predikat';
import { Gagal } from './gagal';
import { bacaUkuran } from './jenis-angka';
import { teksSel } from './jenis-parameter';
import { parameter, type KonteksBaca, type Parameter, type Rentang } from './parameter';

/** A scale by name, or a range of two columns: lower bounds and labels, in any order. */
export function skala(nama: string, id: string, en: string): Parameter<Skala> {
  return parameter<Skala>({
    nama,
    keterangan: { id, en },
    jenis: 'skala',
    angkaLangsung: false,
    utuh: { bila: (rentang) => rentang[0]!.length === 2, baca: skalaSendiri },
    baca: (nilai) => {
      const isi = teksSel(nilai);
      if (isi instanceof Gagal) return isi;
      return (
        skalaPredikat(isi.toLowerCase()) ??
        new Gagal('nilai', `Skala "${isi}" tidak dikenal. Pilihan: ${NAMA}.`)
      );
    },
  });
}

const NAMA = SKALA.map((s) => s.id).join(', ');

function skalaSendiri(rentang: Rentang, konteks: KonteksBaca): Skala | Gagal {
  const kelas: { label: string; batas: number }[] = [];
  for (const [kiri, kanan] of rentang) {
    const satu = bacaUkuran(kiri, konteks);
    const dua = bacaUkuran(kanan, konteks);
    if (!(satu instanceof Gagal)) tambah(satu, kanan);
    else if (!(dua instanceof Gagal)) tambah(dua, kiri);
    // A row without a number is a heading or blank.
  }
  function tambah(batas: ReturnType<typeof bacaUkuran>, isi: unknown): void {
    const angka = typeof batas === 'number' ? batas : batas instanceof Gagal ? null : batas.nilai;
    const label = teksSel(isi as never);
    if (angka !== null && typeof label === 'string') kelas.push({ label, batas: angka });
  }
  if (kelas.length === 0)
    return new Gagal('nilai', 'Rentang skala perlu dua kolom: batas bawah dan predikat.');
  kelas.sort((a, b) => b.batas - a.batas);
  return {
    id: 'sendiri',
    judul: 'Skala sendiri',
    sumber: '',
    kelas: kelas.map(({ label, batas }) => ({ label, mulai: batas, diAtas: batas })),
    desimal: Math.max(...kelas.map(({ batas }) => (String(batas).split('.')[1] ?? '').length)),
    persen: kelas[0]!.batas >= POIN_MULAI,
  };
}
