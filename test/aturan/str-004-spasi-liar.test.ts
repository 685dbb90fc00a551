import { SPASI_LIAR } from '../../core/aturan/str-004-spasi-liar';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';
import { bukuDokumen } from './dokumen-uji';
import { eksporUji } from './ekspor-uji';

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
    [
      'ekspor tetap seperti aplikasinya menulis',
      eksporUji(['1.06.04.2.01', 'K  A', '1.06.04.2.01.0001', 'A  B']),
    ],
    [
      'nama dari rumus, nama yang berupa angka',
      lembarUji(
        [
          ['Kode', 'Uraian', 'Indikator', 'Target', 'Pagu Indikatif'],
          ['1.01.02.2.01.0001', 'A  B', 'Jumlah', '2', 1000],
          ['1.01.02.2.01.0002', 2026, 'Jumlah', '2', 1000],
        ],
        { rumus: { B2: 'H2' } },
      ),
    ],
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
    ['tanda hubung dan @ di tengah nama', renja('Rapat  Non-ASN @ 50 Orang'), { sel: 'B2' }],
    [
      'dua spasi di ujung nama menjorok yang satu',
      bernama('Program A', ' Kegiatan  B'),
      { sel: 'B3', seharusnya: ' Kegiatan B' },
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

test('nama di lembar lain disebut dengan lembarnya', () => {
  const kedua = { ...renja('C  D'), nama: 'Lampiran' };
  const [t] = [...SPASI_LIAR.periksaBuku(bukuDokumen(renja('A  B'), kedua))];
  expect(t!.pesan).toContain('2 nama memuat spasi ganda, spasi di ujung, atau spasi tanpa putus: B2, Lampiran!B2.'); // prettier-ignore
});
