import type { HasilPeriksa } from '../validasi/periksa';

export interface Putusan {
  readonly jenis: 'galat' | 'peringatan' | 'bersih' | 'tanpa-tabel';
  readonly judul: string;
  readonly keterangan: string;
}

/** The sentence at the top of a check: may this go out, and what was looked at. */
export function putusan(hasil: HasilPeriksa): Putusan {
  const { galat, peringatan } = hasil.ringkasan;
  const keterangan = cakupan(hasil);
  if (hasil.tabel.length === 0 && galat + peringatan === 0) {
    return {
      jenis: 'tanpa-tabel',
      judul: 'Belum ada tabel yang dikenali',
      keterangan:
        'Jadi belum ada yang diperiksa. Di bawah ini alasannya per lembar; arti kolom bisa ditunjukkan di Pengaturan.',
    };
  }
  if (galat > 0) return { jenis: 'galat', judul: `Belum siap: ${galat} galat`, keterangan };
  if (peringatan > 0) {
    return { jenis: 'peringatan', judul: `Tanpa galat, ${peringatan} peringatan`, keterangan }; // prettier-ignore
  }
  return { jenis: 'bersih', judul: 'Tidak ditemukan kesalahan', keterangan };
}

function cakupan(hasil: HasilPeriksa): string {
  const baris = hasil.tabel.reduce((jumlah, t) => jumlah + t.baris, 0);
  const bagian = [`${hasil.tabel.length} tabel, ${baris} baris diperiksa`];
  if (hasil.takDikenal.length > 0) bagian.push(`${hasil.takDikenal.length} lembar tidak dikenali tabelnya`);
  if (hasil.diabaikan.length > 0) bagian.push(`${hasil.diabaikan.length} temuan diabaikan`);
  return `${bagian.join('; ')}.`;
}
