import { rapikan } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import type { Matriks } from '../matriks/matriks';

const LABEL =
  /^(?:nama\s+)?(?:opd|skpd|perangkat daerah|organisasi|satuan kerja|unit (?:kerja|organisasi))\b[^:]{0,20}(?::\s*(.*))?$/i;
const NAMA =
  /\b(?:dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|satuan polisi|rumah sakit|rsud|kantor)\b.*?(?=\s+tahun\b|\s+\d{4}|$)/i;
/** Code of an organisation before its name. */
const KODE = /^[\d.]{5,}\s*[-–]?\s*/;
const BARIS_JUDUL = 25;

/** The offices of a workbook; a name that is part of a longer one is the same office. */
export function daftarOpd(semua: readonly Matriks[]): string[] {
  const nama = [...new Set(semua.flatMap((m) => namaOpd(m) ?? []))];
  const kecil = nama.map((n) => n.toLowerCase());
  return nama.filter(
    (_, i) => !kecil.some((lain, j) => j !== i && lain.includes(kecil[i]!) && (lain !== kecil[i] || j < i)),
  );
}

/** The office a table is about: from the rows above its header, else its first organisation row; null when not stated. */
function namaOpd(matriks: Matriks): string | null {
  const { lembar, tabel } = matriks;
  let nama: string | null = null;
  for (let b = Math.max(0, tabel.kepala.baris - BARIS_JUDUL); b < tabel.kepala.baris; b++) {
    const lebar = lembar.nilai[b]?.length ?? 0;
    const teks = Array.from({ length: lebar }, (_, k) => rapikan(nilaiSel(lembar, b, k))).filter(
      (t) => t !== '',
    );
    const berlabel = dariLabel(teks);
    if (berlabel) return berlabel;
    for (const t of teks) nama ??= NAMA.exec(t)?.[0].trim() ?? null;
  }
  return nama ?? (matriks.baris.find((b) => b.tingkat === 'skpd')?.label || null);
}

/** "Perangkat Daerah : Dinas Sosial" in one cell, or label, colon and name in cells of their own. */
function dariLabel(teks: readonly string[]): string | null {
  const letak = teks.findIndex((t) => LABEL.test(t));
  if (letak < 0) return null;
  const sendiri = LABEL.exec(teks[letak]!)![1];
  const isi = sendiri ? sendiri : teks.slice(letak + 1).find((t) => !/^:?$/.test(t));
  return isi?.replace(/^:\s*/, '').replace(KODE, '').trim() || null;
}
