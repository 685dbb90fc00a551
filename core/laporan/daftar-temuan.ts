import type { NilaiSel } from '../angka/nilai-sel';
import { SEMUA_ATURAN } from '../aturan/semua';
import type { Temuan } from '../aturan/temuan';
import type { SelBaru } from '../lembar/lembar-baru';
import type { HasilPeriksa } from '../validasi/periksa';
import { isian, kepala, type BarisLaporan } from './sel-laporan';

/** The findings with links to their cells. */
export function daftarTemuan({ temuan }: HasilPeriksa): BarisLaporan[] {
  const judul: BarisLaporan = [{ nilai: 'Temuan', gaya: 'tebal' }];
  if (temuan.length === 0) return [judul, [isian('Tidak ada temuan.')]];
  return [
    judul,
    kepala('Tingkat', 'Lembar', 'Sel', 'Kode', 'Nama', 'Temuan', 'Tertulis', 'Seharusnya', 'Aturan'),
    ...temuan.map((t) => barisTemuan(t, t.sebab === null ? t.pesan : `${t.pesan} Akibat dari ${t.sebab}.`)),
  ];
}

/** What the user set aside, with the reasons; nothing where there is none. */
export function daftarPengabaian({ diabaikan }: HasilPeriksa): BarisLaporan[] {
  if (diabaikan.length === 0) return [];
  return [
    [],
    [{ nilai: 'Diabaikan dengan alasan', gaya: 'tebal' }],
    ...diabaikan.map(({ temuan, alasan }) => barisTemuan(temuan, `${temuan.pesan} Alasan: ${alasan}`)),
  ];
}

function barisTemuan(t: Temuan, pesan: string): BarisLaporan {
  const aturan = SEMUA_ATURAN.find((a) => a.id === t.aturan);
  const sel = (nilai: NilaiSel): SelBaru => isian(nilai, { garis: true });
  return [
    { nilai: t.tingkat, gaya: t.tingkat, garis: true },
    isian(t.lembar, { garis: true, format: '@' }),
    { nilai: t.sel, garis: true, tautan: { lembar: t.lembar, sel: t.sel } },
    isian(t.kode, { garis: true, format: '@' }),
    sel(t.label),
    sel(pesan),
    sel(t.tertulis),
    sel(t.seharusnya),
    sel(`${t.aturan} ${aturan?.judul ?? ''}`.trim()),
  ];
}
