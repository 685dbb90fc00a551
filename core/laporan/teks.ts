import { terberat, type Temuan } from '../aturan/temuan';
import { formatPersen } from '../angka/tulis';
import type { HasilPeriksa } from '../validasi/periksa';
import type { BerkasDiperiksa } from './berkas';
import { barisPolos } from './teks-polos';

/** The report for a terminal: plain Indonesian, one line per finding, explained findings under their cause. */
export function laporanTeks(daftar: readonly BerkasDiperiksa[]): string {
  return daftar.map(satuBerkas).join('\n');
}

function satuBerkas({ berkas, hasil }: BerkasDiperiksa): string {
  const baris = [berkas, ...tabel(hasil), ''];
  for (const lembar of new Set(hasil.temuan.map((t) => t.lembar))) {
    const temuan = hasil.temuan.filter((t) => t.lembar === lembar);
    baris.push(`Lembar ${lembar}`, ...daftarTemuan(temuan), '');
  }
  baris.push(ringkasan(hasil));
  return `${baris.map(barisPolos).join('\n')}\n`;
}

function tabel({ tabel, takDikenal }: HasilPeriksa): string[] {
  if (tabel.length === 0 && takDikenal.length === 0) return ['  Tidak ada tabel: semua lembar kosong.'];
  return tabel.map(
    (t) =>
      `  ${t.lembar} ${t.rentang}: ${t.judul}, ${t.baris} baris, keyakinan ${formatPersen(t.keyakinan * 100, 0)}`,
  );
}

function daftarTemuan(temuan: readonly Temuan[]): string[] {
  const akibat = new Map<string, Temuan[]>();
  for (const t of temuan) if (t.sebab !== null) akibat.set(t.sebab, [...(akibat.get(t.sebab) ?? []), t]);
  const baris: string[] = [];
  const tulis = (t: Temuan, dalam: number, sebab: Temuan | null): void => {
    const takuk = '  '.repeat(dalam);
    const seringan = sebab !== null && terberat(sebab.tingkat, t.tingkat) === sebab.tingkat;
    const kepala = `${sebab ? 'akibatnya ' : ''}${t.sel}${seringan ? '' : ` ${t.tingkat}`}`;
    baris.push(`${takuk}${kepala} ${t.aturan}${t.kode === null ? '' : ` ${t.kode}`}: ${t.pesan}`);
    for (const b of akibat.get(`${t.aturan}@${t.sel}`) ?? []) tulis(b, dalam + 1, t);
  };
  for (const t of temuan) if (t.sebab === null) tulis(t, 1, null);
  return baris;
}

function ringkasan({ ringkasan: r, diabaikan }: HasilPeriksa): string {
  const abai = diabaikan.length > 0 ? `, ${diabaikan.length} diabaikan` : '';
  if (r.galat + r.peringatan + r.info === 0) return `Tidak ada temuan${abai}.`;
  return `${r.galat} galat, ${r.peringatan} peringatan, ${r.info} info${abai}.`;
}
