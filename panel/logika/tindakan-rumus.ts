import type { Fungsi } from '../../core/fungsi/fungsi';
import { apakahGalatFungsi } from '../../core/fungsi/nilai';
import type { PerubahanSel } from '../../core/aturan/temuan';
import { ubahNilai, ubahRumus } from '../../core/aturan/ubah-sel';
import { alamat, hurufKolom } from '../../core/lembar/alamat';
import { formatSel, nilaiSel, type Lembar } from '../../core/lembar/lembar';
import { selKosong } from '../../core/lembar/isi-sel';
import { tabelDi } from './isi-baris';
import { bacaLembarAktif } from './lembar-aktif';
import { muatMesin } from './mesin';
import type { BarisPratinjau } from './perbaikan';
import { hitungPanggilan } from './rumus/hitung-panggilan';
import { susunPolos } from './rumus/polos';
import { susunRumus, type Isian } from './rumus/susun';
import { coba, kabarkan } from './kabar';
import type { Sesi } from './sesi';
import { terapkan } from './tindakan-tulis';

/** Of a fraction in a cell that has no format of its own. */
const FORMAT_PECAHAN = '0.00%';

/** How a result gets into the sheet: our function, plain Excel, or the bare value. */
export type CaraTulis = 'renja' | 'polos' | 'nilai';

export interface Permintaan {
  readonly fungsi: Fungsi;
  readonly isian: readonly Isian[];
  readonly cara: CaraTulis;
}

/** Formula text for one row; null where only the value can be written. */
export function teksRumus(sesi: Sesi, { fungsi, isian, cara }: Permintaan, baris: number): string | null {
  if (cara === 'renja') return susunRumus(fungsi, isian, baris, sesi.awalanFungsi);
  return cara === 'polos' ? susunPolos(fungsi, isian, baris) : null;
}

/** Into the active cell. */
export async function tulisDiSelAktif(sesi: Sesi, minta: Permintaan): Promise<void> {
  const aktif = await coba(sesi, () => bacaLembarAktif(sesi));
  if (!aktif) return;
  const perubahan = ubahSatu(sesi, aktif.lembar, aktif.baris, aktif.kolom, minta);
  if (typeof perubahan === 'string') return kabarkan(sesi, { jenis: 'galat', teks: perubahan });
  await terapkan(sesi, `${minta.fungsi.nama} di ${alamat(aktif.baris, aktif.kolom)}`, [satu(perubahan)]);
}

/** Into the active column, for every row of the table whose inputs are filled. Filled cells stay as they are. */
export async function tulisSekolom(sesi: Sesi, minta: Permintaan): Promise<void> {
  const aktif = await coba(sesi, () => bacaLembarAktif(sesi));
  if (!aktif) return;
  const { lembar, baris, kolom } = aktif;
  const { pemetaan } = sesi.umum.nilai.pengaturan;
  if (!(await coba(sesi, muatMesin))) return;
  const tabel = await tabelDi(lembar, baris, pemetaan);
  if (!tabel) {
    return kabarkan(sesi, {
      jenis: 'galat',
      teks: 'Pilih dulu sel di baris data sebuah tabel. Bila tabelnya tidak dikenali Renja, betulkan di Pengaturan.',
    });
  }
  const masukan = minta.isian.flatMap((i) => (i.jenis === 'kolom' ? [i.kolom] : []));
  const isi: BarisPratinjau[] = [];
  for (const { awal, akhir } of tabel.bagian) {
    for (let b = awal; b <= akhir; b++) {
      const lengkap = masukan.every((k) => !selKosong(nilaiSel(lembar, b, k)));
      const bebas = selKosong(nilaiSel(lembar, b, kolom));
      if (masukan.length === 0 || !lengkap || !bebas) continue;
      const perubahan = ubahSatu(sesi, lembar, b, kolom, minta);
      if (typeof perubahan !== 'string') isi.push(satu(perubahan));
    }
  }
  if (isi.length === 0) {
    return kabarkan(sesi, {
      jenis: 'galat',
      teks: `Tidak ada baris yang bisa diisi: kolom ${hurufKolom(kolom)} sudah berisi, atau sel yang dihitung masih kosong.`,
    });
  }
  await terapkan(sesi, `${minta.fungsi.nama} di kolom ${hurufKolom(kolom)}`, isi);
}

function ubahSatu(
  sesi: Sesi,
  l: Lembar,
  baris: number,
  kolom: number,
  minta: Permintaan,
): PerubahanSel | string {
  // prettier-ignore
  const rumus = teksRumus(sesi, minta, baris);
  const polos = formatSel(l, baris, kolom) === 'General';
  const format = minta.fungsi.pecahan && polos ? FORMAT_PECAHAN : undefined;
  if (rumus !== null)
    return { ...ubahRumus(l, baris, kolom, rumus), ...(format === undefined ? {} : { format }) };
  const hasil = hitungPanggilan(l, susunRumus(minta.fungsi, minta.isian, baris));
  if (hasil === null || Array.isArray(hasil)) {
    return 'Hasilnya lebih dari satu sel, jadi tidak bisa ditulis sebagai nilai.';
  }
  return apakahGalatFungsi(hasil) ? hasil.pesan : ubahNilai(l, baris, kolom, hasil, format);
}

const satu = (perubahan: PerubahanSel): BarisPratinjau => ({ perubahan, keterangan: '' });
