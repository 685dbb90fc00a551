import { SPASI_LIAR } from '../../core/aturan/str-004-spasi-liar';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const renja = (...nama: readonly string[]) =>
  lembarUji([
    ['Kode', 'Uraian', 'Indikator', 'Target', 'Pagu Indikatif'],
    ...nama.map((n, i) => [`1.01.02.2.01.000${i + 1}`, n, 'Jumlah  Dokumen ', '2 dokumen', 1_000_000 + i]),
  ]);
/** Names whose place states their level. */
const bernama = (...nama: readonly string[]) =>
  lembarUji([
    ['No', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', '%'],
    ...nama.map((n, i) => [i + 1, n, 1000 + i, 1000 + i, 100]),
  ]);

ujiAturan(SPASI_LIAR, {
  terima: [
    ['satu spasi antar kata', renja('Pengadaan Alat Praktik')],
    ['baris baru di tengah nama', renja('Pengadaan Alat\nPraktik')],
    ['spasi di depan menyatakan tingkat', bernama('Program A', '   Kegiatan B', '      Sub Kegiatan C')],
    ['tanpa spasinya menjadi angka atau rumus', renja('-Belanja Pegawai ', '1.06 ')],
  ],
  tolak: [
    [
      'KUA-PPAS Buru 2024: spasi ganda, ujung, dan NBSP; satu temuan',
      renja(
        'Distribusi  Alat Kesehatan',
        'Koordinasi Layanan di Bidang Pendidikan ',
        'Pengembangan Ekosistem Ekonomi\u00a0Kreatif',
        'Pengadaan Mebel',
      ),
      { sel: 'B2', tingkat: 'info', seharusnya: 'Distribusi Alat Kesehatan', pesan: /3 nama.*B2, B3, B4/ },
    ],
    ['Tapanuli Utara 2022: spasi di depan', renja(' Pemeriksaan Post Market'), { sel: 'B2' }],
    [
      'di ujung nama menjorok',
      bernama('Program A', '   Kegiatan B '),
      { sel: 'B3', seharusnya: '   Kegiatan B' },
    ],
  ],
});

test('perbaikan hanya mengubah spasi, di semua lembar sekaligus', () => {
  const [t] = jalankanAturan(SPASI_LIAR, renja('A  B', 'C\t'));
  expect(t!.perbaikan).toMatchObject([
    {
      jenis: 'aman',
      perubahan: [
        { baris: 1, kolom: 1, nilai: 'A B' },
        { baris: 2, kolom: 1, nilai: 'C' },
      ],
    },
  ]);
});
