import { efisiensiKolom } from '../../core/aturan/efisiensi-kolom';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { matriksDari, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

type Isi = number | string;

/** Capaian, serapan and efisiensi of one sasaran a row. */
const lembar = (...baris: readonly (readonly [capaian: Isi, serapan: Isi, efisiensi: Isi])[]) =>
  susunan(
    [
      '| No | Sasaran Strategis | Indikator Kinerja | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi (%)',
      ...baris.map((isi, i) => `| ${i + 1} | Sasaran ${i + 1} | Indikator ${i + 1} | ${isi.join(' | ')}`),
    ].join('\n'),
  );

test.each([
  ['selisih', lembar([105, 95, 10], [100, 92, 8], [98, 91, 7]), 'capaian - serapan'],
  ['selisih, dibulatkan ke persen penuh', lembar([105, '94,6', 10], [100, '92,4', 8]), 'capaian - serapan'],
  ['capaian yang kurang dari serapannya', lembar([80, 95, -15], [70, 92, -22]), 'capaian - serapan'],
  ['capaian per serapan', lembar([105, 95, '110,53'], [100, 80, 125]), 'capaian : serapan'],
  ['serapan per capaian', lembar([105, 95, '90,48'], [100, 92, 92]), 'serapan : capaian'],
  ['capaian nol di antara serapan per capaian', lembar([0, 40, 0], [105, 95, '90,48'], [100, 92, 92]), 'serapan : capaian'], // prettier-ignore
  ['dua dari tiga baris', lembar([105, 95, 10], [100, 92, 8], [98, 91, 70]), 'capaian - serapan'],
  ['baris yang belum diisi tidak ikut dihitung', lembar([105, 95, 10], [100, 92, 8], [98, 91, ''], [97, '', 9], ['', 90, 8]), 'capaian - serapan'], // prettier-ignore
  ['satu dari dua baris', lembar([105, 95, 10], [100, 92, 80]), null],
  ['dua dari empat baris', lembar([105, 95, 10], [100, 92, 8], [98, 91, 70], [97, 91, 60]), null],
  ['satu baris saja', lembar([105, 95, 10]), null],
  ['selisih yang tidak lagi pembulatan', lembar([105, 95, 11], [100, 92, 9]), null],
])('%s', (_judul, isi, cara) => {
  const hasil = efisiensiKolom(matriksDari(isi));
  expect(hasil && hasil.asal.map((k) => k.id).join(hasil.bagi ? ' : ' : ' - ')).toBe(cara);
});

test('perbandingan yang salah di satu baris: peringatan dengan hitungannya', () => {
  const isi = lembar([105, 95, '90,48'], [100, 92, 92], [98, 91, '96,82']);
  expect(jalankanAturan(HITUNGAN_NOMOR_KOLOM, isi)).toMatchObject([
    { sel: 'F4', tertulis: 96.82, tingkat: 'peringatan' },
  ]);
  const [t] = jalankanAturan(HITUNGAN_NOMOR_KOLOM, isi);
  expect(t!.pesan).toContain('Tingkat Efisiensi (%) = % Penyerapan Anggaran : % Capaian Kinerja');
  expect(t!.seharusnya).toBeCloseTo(92.857, 3);
});

test('selisih yang salah di satu baris: peringatan dengan hitungannya', () => {
  const [t, ...lain] = jalankanAturan(
    HITUNGAN_NOMOR_KOLOM,
    lembar([105, '95,14', '9,86'], [100, 92, 8], [98, 91, 17]),
  );
  expect(lain).toEqual([]);
  expect(t).toMatchObject({ sel: 'F4', tertulis: 17, seharusnya: 7, tingkat: 'peringatan' });
  expect(t!.pesan).toContain('Tingkat Efisiensi (%) = % Capaian Kinerja - % Penyerapan Anggaran');
});
