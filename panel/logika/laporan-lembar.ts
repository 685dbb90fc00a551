import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Temuan } from '../../core/aturan/temuan';
import type { LembarBaru, SelBaru } from '../../core/lembar/lembar-baru';
import type { HasilPeriksa } from '../../core/validasi/periksa';
import { infoAturan } from './info-aturan';
import { putusan } from './putusan';

const KEPALA = ['Tingkat', 'Lembar', 'Sel', 'Kode', 'Nama', 'Temuan', 'Tertulis', 'Seharusnya', 'Aturan'];

/** The check as a sheet: verdict, tables, findings with links to their cells, ignores with their reasons. */
export function lembarVerifikasi(hasil: HasilPeriksa): LembarBaru {
  const { judul, keterangan } = putusan(hasil);
  const baris: (SelBaru | null)[][] = [
    [{ nilai: 'Lembar Verifikasi Renja', gaya: 'judul' }],
    [{ nilai: judul, gaya: 'tebal' }],
    [{ nilai: keterangan }],
    [],
    ...hasil.tabel.map((t) => [
      { nilai: `Diperiksa: ${t.judul}, ${t.lembar} ${t.rentang}, ${t.baris} baris.` },
    ]),
    ...hasil.takDikenal.map((t) => [{ nilai: `Tidak diperiksa: ${t.lembar}. ${t.pesan}` }]),
    [],
    KEPALA.map((nilai): SelBaru => ({ nilai, gaya: 'kepala', garis: true })),
    ...hasil.temuan.map((t) => barisTemuan(t, t.pesan)),
  ];
  if (hasil.diabaikan.length > 0) {
    baris.push([], [{ nilai: 'Diabaikan dengan alasan', gaya: 'tebal' }]);
    for (const { temuan, alasan } of hasil.diabaikan) {
      baris.push(barisTemuan(temuan, `${temuan.pesan} Alasan: ${alasan}`));
    }
  }
  return { nama: 'Lembar Verifikasi', baris, lebar: [13, 16, 8, 22, 34, 56, 21, 21, 28] };
}

function barisTemuan(t: Temuan, pesan: string): SelBaru[] {
  const sel = (nilai: NilaiSel): SelBaru =>
    typeof nilai === 'number' ? { nilai, garis: true, format: '#,##0.##' } : { nilai, garis: true };
  return [
    { nilai: t.tingkat, gaya: t.tingkat, garis: true },
    sel(t.lembar),
    { nilai: t.sel, garis: true, tautan: { lembar: t.lembar, sel: t.sel } },
    { nilai: t.kode, format: '@', garis: true },
    sel(t.label),
    sel(pesan),
    sel(t.tertulis),
    sel(t.seharusnya),
    sel(`${t.aturan} ${infoAturan(t.aturan).judul}`),
  ];
}
