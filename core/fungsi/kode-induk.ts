import { TINGKAT } from '../kode/kode';
import { induk } from '../kode/silsilah';
import { fungsi } from './fungsi';
import { Gagal } from './gagal';
import { kode } from './jenis-kode';
import { pilihan } from './jenis-parameter';

export const KODEINDUK = fungsi({
  nama: 'KODEINDUK',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Kode induk sebuah kode.', en: 'Parent of a code.' },
  penjelasan: {
    id: 'Satu tingkat di atasnya, atau induk pada tingkat yang disebut. Kode yang sudah di tingkat itu kembali apa adanya.',
    en: 'One level up, or the ancestor on the named level. A code of that level comes back as it is.',
  },
  parameter: [
    kode('kode', 'Kode bidang urusan sampai sub kegiatan.', 'Code of any level below urusan.'),
    pilihan(
      'tingkat',
      TINGKAT,
      'Tingkat induk. Bawaan: satu tingkat di atasnya.',
      'Level. Default: one level up.',
    ).opsional(),
  ],
  hasil: 'Teks kode induk.',
  sumber: 'Struktur kode Permendagri 90/2019 dan pemutakhirannya.',
  contoh: [
    { rumus: '=KODEINDUK("1.06.01.2.01.0001")', hasil: '1.06.01.2.01' },
    { rumus: '=KODEINDUK("1.06.01.2.01.0001"; "program")', hasil: '1.06.01' },
    { rumus: '=KODEINDUK("1.06.01"; "bidang urusan")', hasil: '1.06' },
    { rumus: '=KODEINDUK("1.06.01"; "kegiatan")', galat: 'tidak-ada' },
    { rumus: '=KODEINDUK("1")', galat: 'tidak-ada' },
  ],
  hitung(kode, tingkat) {
    const atas = induk(kode, tingkat);
    if (atas) return atas.teks;
    const yang = tingkat ? `induk tingkat ${tingkat}` : 'induk';
    return new Gagal('tidak-ada', `Kode ${kode.teks} (${kode.tingkat}) tidak mempunyai ${yang}.`);
  },
});
