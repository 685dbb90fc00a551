import { selKosong } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import { tahunDalam } from './judul';
import { IndeksGabungan } from '../lembar/gabungan';
import { bacaNomorKolom } from './nomor-kolom';
import { ratakan } from './ratakan';
import { SEMUA_FORMULIR } from './semua';
import { skalaUang } from './skala';
import type { KolomTabel, PemetaanTabel, Tabel } from './tabel';
import { tahunDokumen } from './tahun-dokumen';

/** The table as the user mapped it; null when the mapping does not fit the sheet or names an unknown form. */
export function tabelDariPemetaan(lembar: Lembar, pemetaan: PemetaanTabel): Tabel | null {
  const formulir = SEMUA_FORMULIR.find((f) => f.id === pemetaan.formulir);
  const { barisKepala, barisKepalaAkhir } = pemetaan;
  if (!formulir || !(barisKepala >= 0 && barisKepala <= barisKepalaAkhir)) return null;
  if (barisKepalaAkhir >= lembar.nilai.length - 1) return null;

  const barisJudul = Array.from({ length: barisKepalaAkhir - barisKepala + 1 }, (_, i) => barisKepala + i);
  const nomor = bacaNomorKolom(lembar.nilai[barisKepalaAkhir] ?? []) ?? new Map<number, string>();
  const judul = ratakan(lembar, new IndeksGabungan(lembar), {
    baris: barisKepala,
    barisAkhir: barisKepalaAkhir,
    barisJudul: nomor.size > 0 && barisJudul.length > 1 ? barisJudul.slice(0, -1) : barisJudul,
    nomor,
  });
  const lebar = lembar.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
  const kolom: KolomTabel[] = [];
  for (const definisi of formulir.kolom) {
    const dipetakan = Object.keys(pemetaan.kolom)
      .filter((k) => pemetaan.kolom[k] === definisi.id)
      .map(Number)
      .filter((k) => Number.isInteger(k) && k >= 0 && k < lebar)
      .sort((a, b) => a - b);
    if (dipetakan.length === 0) continue;
    const teks = judul.find((j) => j.kolom.includes(dipetakan[0]!))?.lapis.join(' / ') ?? definisi.judul;
    kolom.push({
      definisi,
      kolom: dipetakan,
      judul: teks,
      tahunTertulis: tahunDalam(teks)[0] ?? null,
      skala: definisi.jenis === 'uang' ? skalaUang(teks) : 1,
    });
  }
  if (kolom.length === 0) return null;
  const semuaKolom = kolom.flatMap((k) => k.kolom);
  // A mapping may point below the last row that still holds something.
  const akhir = Math.max(barisKepalaAkhir, barisTerisiTerakhir(lembar));
  return {
    lembar,
    formulir,
    kolom: kolom.sort((a, b) => a.kolom[0]! - b.kolom[0]!),
    kepala: { baris: barisKepala, barisAkhir: barisKepalaAkhir },
    nomorKolom: nomor,
    bagian: [{ awal: barisKepalaAkhir + 1, akhir }],
    rentang: {
      baris: barisKepala,
      kolom: Math.min(...semuaKolom),
      barisAkhir: akhir,
      kolomAkhir: Math.max(...semuaKolom),
    },
    keyakinan: 1,
    alasan: 'Dipetakan oleh pengguna',
    tahun: tahunDokumen(lembar, 0, barisKepala, kolom),
  };
}

function barisTerisiTerakhir(lembar: Lembar): number {
  let akhir = lembar.nilai.length - 1;
  while (akhir > 0 && !(lembar.nilai[akhir] ?? []).some((sel) => !selKosong(sel))) akhir--;
  return akhir;
}
