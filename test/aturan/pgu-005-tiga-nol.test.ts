import { TIGA_NOL } from '../../core/aturan/pgu-005-tiga-nol';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** A Renstra: five years of one programme and its only kegiatan. */
const renstra = (program: readonly NilaiSel[], kegiatan: readonly NilaiSel[] = program) =>
  lembarUji(
    [
      ['RENSTRA TAHUN 2025-2029'],
      ['Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output', 'Indikator Outcome/Output', 'Baseline Tahun 2024', 'Target dan Pagu Indikatif Tahun', ...Array<null>(9).fill(null), 'Perangkat Daerah', 'Keterangan'], // prettier-ignore
      [null, null, null, ...[2026, 2027, 2028, 2029, 2030].flatMap((t) => [String(t), null]), null, null],
      [null, null, null, ...Array.from({ length: 5 }, () => ['Target', 'Pagu']).flat(), null, null],
      ['1.06.04 - PROGRAM REHABILITASI SOSIAL', 'Indikator', 90, ...program.flatMap((p) => [95, p]), 'Dinas Sosial', null], // prettier-ignore
      ['1.06.04.2.01 - Rehabilitasi Sosial Dasar', 'Indikator', 90, ...kegiatan.flatMap((p) => [95, p]), 'Dinas Sosial', null], // prettier-ignore
    ],
    { gabungan: ['D2:M2', 'D3:E3', 'F3:G3', 'H3:I3', 'J3:K3', 'L3:M3'] },
  );
const LIMA = [600_000_000, 610_000_000, 620_000_000, 630_000_000, 640_000_000];
/** Both rows alike, from the first year on. */
const tahunPertama = (pagu: NilaiSel, ...lain: readonly NilaiSel[]) => renstra([pagu, ...lain]);
const bersatuan = (satuan: string, kegiatan: NilaiSel, ...sub: readonly NilaiSel[]) =>
  lembarUji([
    [satuan],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Anggaran'],
    ['1.06.01.2.01', 'Kegiatan', kegiatan],
    ...sub.map((nilai, i) => [`1.06.01.2.01.000${i + 1}`, 'Sub kegiatan', nilai]),
  ]);
const jutaan = (...pagu: readonly [string, ...string[]]) => bersatuan('(dalam jutaan rupiah)', ...pagu);

ujiAturan(TIGA_NOL, {
  terima: [
    ['lima tahun yang naik pelan', renstra(LIMA)],
    ['tahun lain jauh lebih dari satu setengah kali', tahunPertama(600_000, 910_000_000, ...LIMA.slice(2))],
    ['tahun lain jauh kurang dari seribu kali', tahunPertama(600_000, 390_000_000, ...LIMA.slice(2))],
    ['satu tahun lain masih seukuran', tahunPertama(600_000, 610_000, ...LIMA.slice(2))],
    ['tahun pertama besar, satu tahun lain juga', tahunPertama(600_000_000_000, 610_000_000_000, ...LIMA.slice(2))], // prettier-ignore
    ['harga satuan dan jumlah harga: seribu kali adalah volumenya', lembarUji([['Kode', 'Uraian', 'Harga Satuan (Rp)', 'Jumlah Harga (Rp)'], ['1.06.01.2.01.01', 'Permakanan', 35_000, 35_000_000]])], // prettier-ignore
    ['jutaan dua desimal, selisihnya lebih dari pembulatan', jutaan('9.814,35', '5,58', '4.139,35')],
    [
      'jumlah pas',
      tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575.000 \n 1.06.01.2.01.02 | 4.139.350`,
    ],
    [
      'jumlah salah karena sebab lain (Metro 1.06.01.2.09)',
      tabel`1.06.01.2.09 | 114.281.000 \n 1.06.01.2.09.01 | 62.770.000 \n 1.06.01.2.09.06 | 21.520.000 \n 1.06.01.2.09.09 | 5.991.000`,
    ],
    ['pagu n+1 dua kali lipat', renjaUji([{ ...SUB_LENGKAP, 16: 11_150_000 }])],
    ['pagu n+1 kosong atau nol', renjaUji([{ ...SUB_LENGKAP, 16: 0 }])],
    ['pagu n nol', renjaUji([{ ...SUB_LENGKAP, 9: 0 }])],
    ['bukan seribu kali', renjaUji([{ ...SUB_LENGKAP, 9: 5575, 16: 9_000_000 }])],
    [
      'dua tahun: yang besar tidak dituduh',
      renjaUji([{ ...SUB_LENGKAP, 9: 5_575_000_000, 16: 5_900_000_000 }]),
    ],
    [
      'selisihnya bukan tiga nol',
      tabel`1.06.01.2.01 | 9.714.950 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`,
    ],
    ['pengurangan yang pas', tabel`1.06.01.2.01 | -1.435.650 \n 1.06.01.2.01.01 | -5.575.000 \n 1.06.01.2.01.02 | 4.139.350`], // prettier-ignore
    ['pengurangan kecil di samping jumlah yang salah', tabel`1.06.01.2.01 | 4.139.450 \n 1.06.01.2.01.01 | -400 \n 1.06.01.2.01.02 | 4.139.350`], // prettier-ignore
    ['tahun yang minus', tahunPertama(-600_000, ...LIMA.slice(1))],
  ],
  tolak: [
    ['pengurangan dalam ribuan, ratusannya dibulatkan', tabel`1.06.01.2.01 | -1.435.850 \n 1.06.01.2.01.01 | -5.575 \n 1.06.01.2.01.02 | 4.139.350`, { sel: 'C3', seharusnya: -5_575_000 }], // prettier-ignore
    ['pengurangan kelebihan tiga nol', tabel`1.06.01.2.01 | 4.133.775 \n 1.06.01.2.01.01 | -5.575.000 \n 1.06.01.2.01.02 | 4.139.350`, { sel: 'C3', seharusnya: -5_575 }], // prettier-ignore
    ['lima tahun, yang pertama dalam ribuan', tahunPertama(600_000, ...LIMA.slice(1)), [{ sel: 'E5', seharusnya: 600_000_000 }, { sel: 'E6' }]], // prettier-ignore
    ['lima tahun, yang pertama kelebihan tiga nol', tahunPertama(600_000_000_000, ...LIMA.slice(1)), [{ sel: 'E5', seharusnya: 600_000_000 }, { sel: 'E6' }]], // prettier-ignore
    ['tahun kosong dan nol tidak menentukan', tahunPertama(600_000, null, 0, ...LIMA.slice(3)), [{ sel: 'E5', seharusnya: 600_000_000 }, { sel: 'E6' }]], // prettier-ignore
    ['tahun lain tepat satu setengah kali atau duapertiganya', tahunPertama(600_000, 900_000_000, 400_000_000, ...LIMA.slice(3)), [{ sel: 'E5' }, { sel: 'E6' }]], // prettier-ignore
    ['jumlah induk dan tahun lain: satu temuan', renstra(LIMA, [600_000, ...LIMA.slice(1)]), { sel: 'E6', seharusnya: 600_000_000, pesan: /jumlah induknya tepat/ }], // prettier-ignore
    [
      'ribuan: pesannya dalam rupiah penuh',
      bersatuan('(dalam ribuan rupiah)', 9_714_350, 5_575, 4_139_350),
      { sel: 'C4', pesan: /tertulis Rp5\.575\.000, mungkin maksudnya Rp5\.575\.000\.000/ },
    ],
    ['jutaan dua desimal, selisihnya pembulatan', jutaan('9.717,35', '5,58', '4.139,35'), { sel: 'C4', seharusnya: 5580 }], // prettier-ignore
    ['rupiah dengan sen: ratusan yang hilang dibulatkan', tabel`1.06.01.2.01 | 9.714.850,25 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350,25`, { sel: 'C3', seharusnya: 5_575_000 }], // prettier-ignore
    ['pagu dari rumus: tidak ditimpa', { ...tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`, rumus: [[], [], ['', '', 'D3/1000']] }, { sel: 'C3' }], // prettier-ignore
    [
      'anak dalam ribuan: jumlah induk membuktikan',
      tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`,
      { sel: 'C3', tertulis: 5575, seharusnya: 5_575_000 },
    ],
    [
      'ratusan yang hilang dibulatkan',
      tabel`1.06.01.2.01 | 9.714.850 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`,
      { sel: 'C3', seharusnya: 5_575_000 },
    ],
    [
      'kelebihan tiga nol',
      tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575.000.000 \n 1.06.01.2.01.02 | 4.139.350`,
      { sel: 'C3', tertulis: 5_575_000_000, seharusnya: 5_575_000 },
    ],
    [
      'pagu n dalam ribuan, n+1 dalam rupiah',
      renjaUji([{ ...SUB_LENGKAP, 9: 5575, 16: 5_900_000 }]),
      { sel: 'I6', seharusnya: 5_575_000 },
    ],
  ],
});
