import { bernilaiTerdekat, type TingkatBaris } from './baris';
import { jumlahPas } from './jumlah-pas';
import type { Matriks } from './matriks';
import { tingkatDariKata } from './tingkat-kata';

const ORGANISASI =
  /^(?:(?:nama )?(?:skpd|opd|perangkat daerah|unit kerja|unit organisasi) *:|(?:dinas|badan|inspektorat|sekretariat|satuan polisi|rumah sakit|rsud|kecamatan|kelurahan|kantor|pemerintah(?:an)? (?:kota|kab|prov|daerah)|kota|kab(?:upaten|\.)|provinsi)\s)/i;

/** What a row without code names that stands above coded rows: "DINAS SOSIAL", "URUSAN WAJIB"; null for anything else. */
export function tingkatKepala(label: string): TingkatBaris | null {
  if (ORGANISASI.test(label)) return 'skpd';
  const tingkat = tingkatDariKata(label);
  return tingkat === 'urusan' || tingkat === 'bidang urusan' ? tingkat : null;
}

/** Rows without code and level at the top of a table become the parents of what follows them, where sums prove it. */
export function gantungkanPadaKepala(matriks: Matriks): void {
  const { akar, kolomDijumlah } = matriks;
  if (matriks.formulir.baris.tingkat !== 'kode') return;
  const sampai = matriks.total[0]?.indeks ?? Infinity;
  let banyak = akar.findIndex((b) => b.tingkat !== null || b.bacaanKode !== null);
  while (banyak-- > 0) {
    const kepala = akar[banyak]!;
    const bawah = akar.slice(banyak + 1).filter((b) => b.indeks < sampai);
    const terbukti = kolomDijumlah.some((kolom) => {
      if (!kepala.bernilai(kolom) || kepala.angka(kolom) === 0) return false;
      return jumlahPas(matriks.jumlah(bernilaiTerdekat(bawah, kolom), kolom), kepala.angka(kolom));
    });
    if (!terbukti) continue;
    akar.splice(banyak + 1, bawah.length);
    for (const b of bawah) b.induk = kepala;
    kepala.anak.push(...bawah);
  }
}
