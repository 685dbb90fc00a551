import type { Notasi } from '../angka/notasi';
import type { Tabel } from '../formulir/tabel';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import type { Rentang } from '../lembar/lembar';
import { PembacaBaris } from './baca-baris';
import { Baris, type JenisBaris } from './baris';
import { gantungkanPadaKepala } from './kepala-tanpa-kode';
import { KolomMatriks, type SekitarKolom } from './kolom';
import { Matriks } from './matriks';
import { susunPohon } from './pohon';
import { lepaskanUnit } from './unit-saudara';

/** Builds columns and tree of a recognised table. */
export function susunMatriks(tabel: Tabel): Matriks {
  const matriks = new Matriks(tabel);
  const pembaca = new PembacaBaris(tabel);
  const nomor: number[] = [];
  let sambungan: Sambungan | null = null;
  const penutup: { readonly baris: number; readonly jenis: JenisBaris; readonly label: string }[] = [];
  for (const { awal, akhir } of tabel.bagian) {
    for (let baris = awal; baris <= akhir; baris++) {
      const { jenis, tingkat, kode, label } = pembaca.baca(baris);
      if (jenis === 'lain') {
        if (baris === sambungan?.baris) sambungan = sambungNama(sambungan, label);
        continue;
      }
      if (jenis === 'rata-rata' || jenis === 'predikat') {
        penutup.push({ baris, jenis, label });
        continue;
      }
      const dalam = jenis === 'data' ? pembaca.tingkat.kedalaman(baris) : null;
      const baru = new Baris(matriks, nomor.length, baris, jenis, tingkat, kode, label, dalam);
      sambungan = baru.kode ? { pokok: baru, baris: baris + 1 } : null;
      matriks.baris.push(baru);
      nomor.push(baris);
    }
  }
  for (const { baris, jenis, label } of penutup) {
    matriks.penutup.push(new Baris(matriks, nomor.length, baris, jenis, null, null, label));
    nomor.push(baris);
  }
  const barisLembar = Int32Array.from(nomor);
  const sekitar = sekitarKolom(matriks);
  for (const k of tabel.kolom) matriks.kolom.push(new KolomMatriks(tabel.lembar, barisLembar, k, sekitar));
  matriks.tingkatTersirat = pembaca.tingkat.tersirat.size > 0;
  susunPohon(matriks);
  lepaskanUnit(matriks);
  gantungkanPadaKepala(matriks);
  return matriks;
}

function sekitarKolom(matriks: Matriks): SekitarKolom {
  let notasi: Notasi | null | undefined;
  return {
    notasi: () => {
      if (notasi === undefined) {
        const semua = new Set(matriks.kolomBerjenis('uang').flatMap((k) => k.notasi ?? []));
        notasi = semua.size === 1 ? [...semua][0]! : null;
      }
      return notasi;
    },
    satuan: (baris) => {
      const satuan = matriks.kolomBerjenis('satuan')[0];
      return satuan ? rapikan(nilaiSel(matriks.lembar, baris, satuan.indeks)) : '';
    },
  };
}

/** A coded row whose name may go on in the row of the sheet below. */
interface Sambungan {
  readonly pokok: Baris;
  readonly baris: number;
}

/** A row with nothing but text in the name column goes on with the name above; any other row ends it. */
function sambungNama({ pokok, baris }: Sambungan, teks: string): Sambungan | null {
  if (teks === '') return null;
  pokok.sambungan = pokok.sambungan === '' ? teks : `${pokok.sambungan} ${teks}`;
  return { pokok, baris: baris + 1 };
}

/** Header and rows of the table, without the notes and signatures below it. */
export function rentangTabel(matriks: Matriks): Rentang {
  const { rentang, kepala } = matriks.tabel;
  const terakhir = [matriks.baris, matriks.penutup].map((b) => b[b.length - 1]?.barisLembar ?? 0);
  return { ...rentang, barisAkhir: Math.max(kepala.barisAkhir, ...terakhir) };
}
