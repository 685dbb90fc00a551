import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { apakahGalat, type NilaiSel } from '../core/angka/nilai-sel';
import type { PerubahanSel } from '../core/aturan/temuan';
import type { Lembar } from '../core/lembar/lembar';
import type { HasilTulis, SelDitolak } from '../panel/host';
import { terkunci, type Dokumen } from './dokumen';
import { tungguHitung } from './kisi/hitung';
import type { Kisi } from './kisi/kisi';
import { alasanTerlindungi } from './kisi/perlindungan';
import { tulisSel } from './kisi/tulis';

const sama = (a: NilaiSel, b: NilaiSel): boolean =>
  apakahGalat(a) && apakahGalat(b) ? a.galat === b.galat : a === b;

/** Writes what may be written, sheet by sheet; every other change comes back with the reason. */
export async function tulisPerubahan(
  perubahan: readonly PerubahanSel[],
  kisi: Kisi,
  buku: FWorkbook,
  dokumen: Dokumen,
  baca: (lembar: string) => Promise<Lembar>,
): Promise<HasilTulis> {
  const ditolak: SelDitolak[] = [];
  const perLembar = new Map<string, PerubahanSel[]>();
  for (const p of perubahan) perLembar.set(p.lembar, [...(perLembar.get(p.lembar) ?? []), p]);
  let ditulis = 0;
  for (const [nama, semua] of perLembar) {
    const lembar = buku.getSheetByName(nama);
    const potret = lembar ? await baca(nama) : null;
    const boleh = semua.filter((p) => {
      const alasan = alasanTolak(p, buku, dokumen, potret);
      if (alasan) ditolak.push({ perubahan: p, alasan });
      return !alasan;
    });
    if (!lembar || boleh.length === 0) continue;
    if (await tulisSel(kisi, buku, lembar, boleh)) ditulis += boleh.length;
    // A grid that says no may have come half the way.
    else for (const p of boleh) ditolak.push({ perubahan: p, alasan: MENOLAK, belumPasti: true });
  }
  if (ditulis > 0) await tungguHitung(kisi);
  return { ditulis, ditolak };
}

const MENOLAK = 'Lembar ini menolak isian. Lihat isi selnya, lalu ulangi.';

function alasanTolak(
  p: PerubahanSel,
  buku: FWorkbook,
  dokumen: Dokumen,
  potret: Lembar | null,
): string | null {
  if (!potret) return `Lembar "${p.lembar}" tidak ada lagi di buku kerja.`;
  if (buku.isCellEditing()) return 'Sebuah sel sedang diedit. Tekan Enter dulu, lalu ulangi.';
  const nomor = dokumen.buku.lembar.findIndex((l) => l.nama === p.lembar);
  const { baris, kolom } = p;
  if (terkunci(dokumen, nomor, { baris, kolom, barisAkhir: baris, kolomAkhir: kolom }))
    return alasanTerlindungi(p.lembar);
  const rumus = potret.rumus[baris]?.[kolom] ?? '';
  const nilai = potret.nilai[baris]?.[kolom] ?? null;
  // A formula's value moves on by itself; the formula text is what was agreed.
  const tetap = rumus === p.sebelum.rumus && (rumus !== '' || sama(nilai, p.sebelum.nilai));
  return tetap ? null : 'Isi sel sudah berubah sejak diperiksa. Periksa ulang dulu.';
}
