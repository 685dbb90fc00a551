import type { Lembar } from '../lembar/lembar';
import type { Bidang } from './bidang';
import type { KolomFormulir } from './formulir';
import type { Pilihan } from './pilih-formulir';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';
import { skalaTabel, skalaUang } from './skala';
import type { KolomTabel, Tabel } from './tabel';
import { tahunDokumen } from './tahun-dokumen';

/** The recognised table with its sheet columns, rows, units, and document year. */
export function jadikanTabel(
  lembar: Lembar,
  bidang: Bidang,
  barisJudulAwal: number,
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
  pilihan: Pilihan,
): Tabel {
  const { kepala, bagian } = bidang;
  const skala = skalaTabel(lembar, barisJudulAwal, kepala.baris);
  const kolom: KolomTabel[] = [...pilihan.pasangan]
    .map(([definisi, j]) => {
      const judulnya = j.lapis.join(' / ');
      return {
        definisi,
        kolom: j.tingkat ? j.kolom : lebarkan(definisi, j, bidang.judul, profil),
        judul: judulnya,
        tahunTertulis: j.tahun,
        skala: definisi.jenis === 'uang' ? Math.max(skala, skalaUang(judulnya)) : 1,
        tingkat: j.tingkat,
      };
    })
    .sort((a, b) => a.kolom[0]! - b.kolom[0]!);
  const semuaKolom = [...kolom.flatMap((k) => k.kolom), ...judul.flatMap((j) => j.kolom)];
  return {
    lembar,
    formulir: pilihan.formulir,
    kolom,
    kepala: { baris: kepala.baris, barisAkhir: kepala.barisAkhir },
    nomorKolom: kepala.nomor,
    bagian,
    rentang: {
      baris: kepala.baris,
      kolom: Math.min(...semuaKolom),
      barisAkhir: bagian[bagian.length - 1]!.akhir,
      kolomAkhir: Math.max(...semuaKolom),
    },
    keyakinan: pilihan.keyakinan,
    alasan: pilihan.alasan,
    tahun: tahunDokumen(lembar, pilihan.formulir, barisJudulAwal, kepala.baris, kolom),
  };
}

/** A code or name may run on into columns without heading: "KODE" over the first of five. */
function lebarkan(
  definisi: KolomFormulir,
  judul: JudulKolom,
  semua: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): number[] {
  const kolom = [...judul.kolom];
  if (definisi.id !== 'kode' && definisi.jenis !== 'uraian') return kolom.slice(0, 1);
  const berjudul = new Set(semua.flatMap((j) => j.kolom));
  const batas = Math.max(...berjudul);
  for (let k = kolom[kolom.length - 1]! + 1; k < batas && !berjudul.has(k) && profil(k).terisi > 0; k++)
    kolom.push(k);
  return kolom.filter((k, i) => i === 0 || profil(k).terisi > 0);
}
