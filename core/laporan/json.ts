import type { Perbaikan, Temuan } from '../aturan/temuan';
import { alamat } from '../lembar/alamat';
import type { TabelDikenali } from '../validasi/periksa';
import { nilaiJson, type BerkasDiperiksa } from './berkas';
import { teksPolos } from './teks-polos';

/** The JSON report. Its shape is a contract: see docs/arsitektur.md. */
export function laporanJson(versi: string, daftar: readonly BerkasDiperiksa[]): string {
  return `${teksPolos(JSON.stringify({ renja: versi, files: daftar.map(berkasJson) }, null, 2))}\n`;
}

/** One file of the JSON report. */
export function berkasJson({ berkas, hasil }: BerkasDiperiksa) {
  return {
    file: berkas,
    tables: hasil.tabel.map(tabelJson),
    findings: hasil.temuan.map(temuanJson),
    summary: hasil.ringkasan,
  };
}

function tabelJson(t: TabelDikenali) {
  return {
    sheet: t.lembar,
    formulir: t.formulir,
    range: t.rentang,
    rows: t.baris,
    confidence: t.keyakinan,
  };
}

function temuanJson(t: Temuan) {
  return {
    rule: t.aturan,
    slug: t.slug,
    severity: t.tingkat,
    sheet: t.lembar,
    cell: t.sel,
    kode: t.kode,
    label: t.label,
    message: t.pesan,
    written: nilaiJson(t.tertulis),
    expected: nilaiJson(t.seharusnya),
    cause: t.sebab,
    fix: t.perbaikan[0] ? perbaikanJson(t.perbaikan[0]) : null,
  };
}

function perbaikanJson(p: Perbaikan) {
  return {
    kind: p.jenis,
    description: p.keterangan,
    changes: p.perubahan.map((u) => ({
      sheet: u.lembar,
      cell: alamat(u.baris, u.kolom),
      ...(u.rumus === undefined ? { value: nilaiJson(u.nilai ?? null) } : { formula: `=${u.rumus}` }),
      ...(u.format === undefined ? {} : { format: u.format }),
    })),
  };
}
