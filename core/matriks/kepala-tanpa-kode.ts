import type { TingkatBaris } from './baris';
import { tingkatDariKata } from './tingkat-kata';

const ORGANISASI =
  /^(?:dinas|badan|inspektorat|sekretariat|satuan polisi|rumah sakit|rsud|kecamatan|kelurahan|kantor|pemerintah(?:an)? (?:kota|kab|prov|daerah)|kota|kab(?:upaten|\.)|provinsi)\s/i;

/** What a row without code names that stands above coded rows: "DINAS SOSIAL", "URUSAN WAJIB"; null for anything else. */
export function tingkatKepala(label: string): TingkatBaris | null {
  if (ORGANISASI.test(label)) return 'skpd';
  const tingkat = tingkatDariKata(label);
  return tingkat === 'urusan' || tingkat === 'bidang urusan' ? tingkat : null;
}
