import { selKosong } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import { IndeksGabungan } from '../lembar/gabungan';
import { profilBidang } from './bidang';
import type { KolomFormulir } from './formulir';
import { kepalaTertunjuk } from './kepala-tertunjuk';
import { tanpaKode } from './pilih-formulir';
import { judulKolom, ratakan, type JudulKolom } from './ratakan';
import { SEMUA_FORMULIR } from './semua';
import { skalaTabel, skalaUang } from './skala';
import type { KolomTabel, PemetaanTabel, Tabel } from './tabel';
import { tahunDokumen } from './tahun-dokumen';
import { gabungTangga } from './tangga';

/** The table as the user mapped it; null when the mapping does not fit the sheet or names an unknown form. */
export function tabelDariPemetaan(lembar: Lembar, pemetaan: PemetaanTabel): Tabel | null {
  const formulir = SEMUA_FORMULIR.find((f) => f.id === pemetaan.formulir);
  const { barisKepala, barisKepalaAkhir } = pemetaan;
  if (!formulir || !(barisKepala >= 0 && barisKepala <= barisKepalaAkhir)) return null;
  if (barisKepalaAkhir >= lembar.nilai.length - 1) return null;

  const gabungan = new IndeksGabungan(lembar);
  const kepala = kepalaTertunjuk(lembar, barisKepala, barisKepalaAkhir);
  // A mapping may point below the last row that still holds something.
  const akhir = Math.max(kepala.barisAkhir, barisTerisiTerakhir(lembar));
  const bagian = [{ awal: kepala.barisAkhir + 1, akhir }];
  const judul = ratakan(lembar, gabungan, kepala);
  const profil = profilBidang(lembar, { kepala, judul, bagian });
  const bertangga = gabungTangga(judul, profil);
  const lebar = lembar.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
  const skala = skalaTabel(lembar, 0, barisKepala);
  const kolom: KolomTabel[] = [];
  const pasangan = new Map<KolomFormulir, JudulKolom>();
  for (const definisi of formulir.kolom) {
    const dipetakan = Object.keys(pemetaan.kolom)
      .filter((k) => pemetaan.kolom[k] === definisi.id)
      .map(Number)
      .filter((k) => Number.isInteger(k) && k >= 0 && k < lebar)
      .sort((a, b) => a - b);
    if (dipetakan.length === 0) continue;
    const milik = bertangga.find((j) => j.kolom.includes(dipetakan[0]!));
    const teks = milik?.lapis.join(' / ') ?? definisi.judul;
    pasangan.set(definisi, milik ?? judulKolom(dipetakan, [teks]));
    const tangga = definisi.jenis === 'uraian' && milik?.kolom.join() === dipetakan.join();
    kolom.push({
      definisi,
      kolom: dipetakan,
      judul: teks,
      tahunTertulis: pasangan.get(definisi)!.tahun,
      skala: definisi.jenis === 'uang' ? Math.max(skala, skalaUang(teks)) : 1,
      tingkat: tangga ? milik?.tingkat : undefined,
    });
  }
  if (kolom.length === 0) return null;
  const semuaKolom = kolom.flatMap((k) => k.kolom);
  return {
    lembar,
    formulir: tanpaKode({ formulir, pasangan }, profil),
    kolom: kolom.sort((a, b) => a.kolom[0]! - b.kolom[0]!),
    kepala: { baris: barisKepala, barisAkhir: kepala.barisAkhir },
    nomorKolom: kepala.nomor,
    bagian,
    rentang: {
      baris: barisKepala,
      kolom: Math.min(...semuaKolom),
      barisAkhir: akhir,
      kolomAkhir: Math.max(...semuaKolom),
    },
    keyakinan: 1,
    alasan: 'Dipetakan oleh pengguna',
    tahun: tahunDokumen(lembar, formulir, 0, barisKepala, kolom),
  };
}

function barisTerisiTerakhir(lembar: Lembar): number {
  let akhir = lembar.nilai.length - 1;
  while (akhir > 0 && !(lembar.nilai[akhir] ?? []).some((sel) => !selKosong(sel))) akhir--;
  return akhir;
}
