import type { EntriKamus, KamusTerbuka } from '../nomenklatur/kamus';
import { pilihKamus } from '../nomenklatur/terpasang';
import { fungsi } from './fungsi';
import { Gagal } from './gagal';
import { kode } from './jenis-kode';
import { pilihan, teks } from './jenis-parameter';

const KOLOM = ['nama', 'kinerja', 'indikator', 'satuan', 'tingkat', 'spm'] as const;
export const PEMDA = ['kabkot', 'prov'] as const;

export const NOMENKLATUR = fungsi({
  nama: 'NOMENKLATUR',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Nama resmi dan isian lain sebuah kode.', en: 'Official name and other fields of a code.' },
  penjelasan: {
    id:
      'Mencari di nomenklatur yang terpasang; tanpa itu, di kamus bawaan yang hanya memuat sebagian. Kode dua dan empat ' +
      'angka saling menemukan; kode penunjang bidang mana pun ditemukan lewat X.XX. Bila isian provinsi dan kabupaten/kota ' +
      'berbeda, sebut pemda.',
    en:
      'Looks in the installed nomenclature, else in the built-in part. Two- and four-digit forms find each other. Where ' +
      'province and regency differ, name the pemda.',
  },
  parameter: [
    kode('kode', 'Kode nomenklatur.', 'Code of the nomenclature.'),
    pilihan('kolom', KOLOM, 'Isian yang diminta. Bawaan: nama.', 'Field. Default: nama.').opsional(),
    teks(
      'versi',
      'Versi nomenklatur, mis. 2027. Bawaan: yang terbaru.',
      'Version, e.g. 2027. Default: newest.',
    ).opsional(),
    pilihan(
      'pemda',
      PEMDA,
      'Jenis pemda. Bawaan: keduanya.',
      'Kind of government. Default: both.',
    ).opsional(),
  ],
  hasil: 'Teks isian.',
  sumber: 'Kepmendagri nomenklatur yang terpasang.',
  contoh: [
    { rumus: '=NOMENKLATUR("1.06")', hasil: 'URUSAN PEMERINTAHAN BIDANG SOSIAL' },
    { rumus: '=NOMENKLATUR("1.06.01.2.01"; "tingkat")', hasil: 'kegiatan' },
    { rumus: '=NOMENKLATUR("")', hasil: '' },
    { rumus: '=NOMENKLATUR("1.06.99.2.99.9999")', galat: 'tidak-ada' },
  ],
  hitung(kode, kolom = 'nama', versi, pemda) {
    const kamus = kamusVersi(versi);
    if (kamus instanceof Gagal) return kamus;
    const semua = kamus.entri(kode, pemda ?? null);
    // Almost every code, in columns of thousands.
    if (semua.length === 1 && !semua[0]!.dicabut) return semua[0]![kolom];
    const entri = semua.filter((e) => !e.dicabut);
    if (entri.length === 0) return tidakDitemukan(kode.teks, kamus);
    const pertama = entri[0]![kolom];
    if (entri.every((e: EntriKamus) => e[kolom] === pertama)) return pertama;
    const isi = new Set(entri.map((e: EntriKamus) => e[kolom]));
    return new Gagal(
      'nilai',
      `Kode ${kode.teks} mempunyai ${isi.size} ${kolom} yang berbeda. Sebut pemda: ${PEMDA.join(' atau ')}.`,
    );
  },
});

export function kamusVersi(versi: string | undefined): KamusTerbuka | Gagal {
  return pilihKamus(versi) ?? new Gagal('tidak-ada', `Nomenklatur versi ${versi ?? ''} belum dipasang.`);
}

function tidakDitemukan(kode: string, kamus: KamusTerbuka): Gagal {
  const pesan = kamus.lengkap
    ? `Kode ${kode} tidak ada di nomenklatur ${kamus.versi}.`
    : `Kode ${kode} tidak ada di kamus bawaan. Pasang nomenklatur lengkap.`;
  return new Gagal('tidak-ada', pesan);
}
