import { readFileSync } from 'node:fs';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { kenaliTabel } from '../../core/formulir/kenali';
import { alamatRentang } from '../../core/lembar/alamat';
import type { Lembar } from '../../core/lembar/lembar';
import { rentangTabel, susunMatriks } from '../../core/matriks/susun';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { lembarUji } from '../bantu/lembar-uji';

const buku = bacaXlsx(new Uint8Array(readFileSync(BERKAS_CONTOH)), 'contoh.xlsx');
const contoh = (nama: string): Lembar => buku.lembar.find((l) => l.nama === nama)!;

const ringkas = (lembar: Lembar): string[] =>
  kenaliTabel(lembar).tabel.map((t) => `${t.formulir.id} ${alamatRentang(rentangTabel(susunMatriks(t)))}`);
const petaKolom = (lembar: Lembar): Record<string, number> =>
  Object.fromEntries(kenaliTabel(lembar).tabel[0]!.kolom.map((k) => [k.definisi.id, k.kolom[0]!]));

function ubah(lembar: Lembar, sel: (nilai: NilaiSel, baris: number) => NilaiSel): Lembar {
  return { ...lembar, rumus: [], nilai: lembar.nilai.map((b, i) => b.map((n) => sel(n, i))) };
}

/** Mirror image: the last column first, merges included. */
function cermin(lembar: Lembar): Lembar {
  const lebar = Math.max(...lembar.nilai.map((b) => b.length));
  const nilai = lembar.nilai.map((b) => Array.from({ length: lebar }, (_, k) => b[k] ?? null));
  for (const g of lembar.gabungan) {
    const isi = nilai[g.baris]![g.kolom]!;
    nilai[g.baris]![g.kolom] = null;
    nilai[g.baris]![g.kolomAkhir] = isi;
  }
  const gabungan = lembar.gabungan.map((g) => ({
    ...g,
    kolom: lebar - 1 - g.kolomAkhir,
    kolomAkhir: lebar - 1 - g.kolom,
  }));
  return { ...lembar, nilai: nilai.map((b) => b.reverse()), gabungan, rumus: [], format: [] };
}

describe('lembar contoh', () => {
  test.each([
    ['Renja 2026', ['renja-17 A4:Q69']],
    ['Capaian 2024', ['capaian-pendanaan A4:H68']],
    ['Renstra 2025-2029', ['renstra-15 A4:O186']],
    ['IKU', ['iku A4:H5', 'tujuan-sasaran A11:K15']],
  ])('%s', (nama, harus) => expect(ringkas(contoh(nama))).toEqual(harus));

  test('Renja 2026: ketujuh belas kolom, tahun n-2 ... n+1, tahun dokumen dari judul', () => {
    const [tabel] = kenaliTabel(contoh('Renja 2026')).tabel;
    expect(tabel!.kolom.map((k) => k.definisi.id)).toEqual(tabel!.formulir.kolom.map((k) => k.id));
    expect(tabel!.tahun).toBe(2026);
    expect(tabel!.kolom.find((k) => k.definisi.id === 'realisasi-n-2')!.tahunTertulis).toBe(2022);
    expect(tabel!.keyakinan).toBeGreaterThan(0.9);
    expect(tabel!.alasan).toBe('17 dari 17 kolom cocok');
  });
});

describe.each(['Renja 2026', 'Capaian 2024', 'Renstra 2025-2029', 'IKU'])(
  '%s dalam tata letak lain',
  (nama) => {
    const asli = contoh(nama);
    const peta = petaKolom(asli);
    const formulir = kenaliTabel(asli).tabel[0]!.formulir.id;

    test('tanpa sel gabungan', () => expect(petaKolom({ ...asli, gabungan: [] })).toEqual(peta));
    test('judul huruf besar dan terpenggal baris', () =>
      expect(
        petaKolom(
          ubah(asli, (n, i) => (typeof n === 'string' && i < 7 ? n.toUpperCase().replace(/ /g, '\n') : n)),
        ),
      ).toEqual(peta));
    test('bergeser dua kolom', () => {
      const gabungan = asli.gabungan.map((g) => ({ ...g, kolom: g.kolom + 2, kolomAkhir: g.kolomAkhir + 2 }));
      const geser = {
        ...asli,
        gabungan,
        rumus: [],
        format: [],
        nilai: asli.nilai.map((b) => [null, null, ...b]),
      };
      expect(petaKolom(geser)).toEqual(
        Object.fromEntries(Object.entries(peta).map(([id, k]) => [id, k + 2])),
      );
    });
    test('kolom terbalik', () => {
      const tabel = kenaliTabel(cermin(asli)).tabel[0]!;
      expect(tabel.formulir.id).toBe(formulir);
    });
    test.each([
      ['Inggris', 'en-US'],
      ['Indonesia', 'id-ID'],
    ])('angka tersimpan sebagai teks %s', (_n, bahasa) => {
      const teks = ubah(asli, (n) => (typeof n === 'number' && n >= 1000 ? n.toLocaleString(bahasa) : n));
      expect(petaKolom(teks)).toEqual(peta);
    });
  },
);

describe('tata letak buatan', () => {
  const baris = (n: number): NilaiSel[] => [`1.06.0${n}`, `Program ${n}`, 'Persentase', '100 %', n * 10_000];
  const KUA = ['Kode', 'Uraian', 'Indikator', 'Target 2026', 'Pagu Indikatif'];

  test('judul berulang tiap halaman menjadi satu tabel', () => {
    const lembar = lembarUji([
      KUA,
      [1, 2, 3, 4, 5],
      baris(1),
      ['57 | Renja Dinas'],
      KUA,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      baris(2),
    ]);
    expect(ringkas(lembar)).toEqual(['kua-ppas A1:E7']);
    expect(susunMatriks(kenaliTabel(lembar).tabel[0]!).baris).toHaveLength(2);
  });
  test('dua tabel bersebelahan', () => {
    const kanan = (b: NilaiSel[]): NilaiSel[] => [...b, null, ...b];
    expect(ringkas(lembarUji([kanan(KUA), kanan(baris(1)), kanan(baris(2))]))).toEqual([
      'kua-ppas A1:E3',
      'kua-ppas G1:K3',
    ]);
  });
  test('dua tabel bertumpuk, formulir berbeda', () => {
    const iku = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'];
    const lembar = lembarUji([
      KUA,
      baris(1),
      [],
      ['Tabel 2'],
      iku,
      [1, 'Meningkatnya', 'Nilai SAKIP', 70, 69, '98,57 %'],
    ]);
    expect(ringkas(lembar)).toEqual(['kua-ppas A1:E2', 'iku A5:F6']);
  });
  test('kode terbelah lima kolom di bawah satu judul', () => {
    const lembar = lembarUji(
      [
        ['KODE', null, null, null, null, 'PROGRAM/KEGIATAN', 'PAGU (Rp)'],
        [1, '06', '02', null, null, 'Program Pemberdayaan Sosial', 25_000_000],
        [1, '06', '02', '2.02', null, 'Pengumpulan Sumbangan', 25_000_000],
        [1, 6, '02', '2.02', '01', 'Koordinasi', 25_000_000],
      ],
      { gabungan: ['A1:E1'] },
    );
    const matriks = susunMatriks(kenaliTabel(lembar).tabel[0]!);
    expect(matriks.baris.map((b) => b.teksKode)).toEqual(['1.06.02', '1.06.02.2.02', '1.06.02.2.02.01']);
  });
  test('kolom kode berjudul "No." dikenali dari isinya', () => {
    const lembar = lembarUji([
      ['No.', 'Program/Kegiatan', 'Indikator', 'Target 2026', 'Pagu'],
      baris(1),
      baris(2),
    ]);
    expect(petaKolom(lembar)['kode']).toBe(0);
  });
  test('judul dua baris tanpa gabungan: kelompok hanya tertulis di atas kolom pertamanya', () => {
    const lembar = lembarUji([
      ['Kode', 'Uraian', 'Indikator', 'Kinerja', null, 'Keuangan', null],
      [null, null, null, 'Target', 'Realisasi', 'Pagu', 'Realisasi'],
      ['1.06.01', 'Program 1', 'Persentase', '100 %', '90 %', 50_000, 40_000],
    ]);
    expect(petaKolom(lembar)).toEqual({
      kode: 0,
      uraian: 1,
      indikator: 2,
      target: 3,
      realisasi: 4,
      pagu: 5,
      'realisasi-uang': 6,
    });
  });
  test('salah ketik di judul', () => {
    const lembar = lembarUji([
      [
        'Kode Rekening',
        'Program/Kegitan',
        'Indikator',
        'Target',
        'Relisasi',
        'Pagu Angaran',
        'Realisasi Keuangan',
      ],
      ['1.06.01', 'P', 'i', '1 dok', '1 dok', 50_000, 40_000],
    ]);
    expect(ringkas(lembar)).toEqual(['capaian-pendanaan A1:G2']);
  });
  test('kolom uang yang tidak ada di formulir ikut dibaca', () => {
    const lembar = lembarUji([
      [...KUA, 'Pagu Perubahan (Rp)'],
      [...baris(1), 12_000],
      [...baris(2), 25_000],
    ]);
    expect(kenaliTabel(lembar).tabel[0]!.kolom.map((k) => k.definisi.jenis)).toContain('uang');
    expect(susunMatriks(kenaliTabel(lembar).tabel[0]!).kolomDijumlah).toHaveLength(2);
  });
  test('lembar kosong tidak dilaporkan, lembar bukan tabel dilaporkan', () => {
    expect(kenaliTabel(lembarUji([]))).toEqual({ tabel: [], bukan: [] });
    expect(kenaliTabel(lembarUji([['Berita acara']])).bukan).toHaveLength(1);
  });
});
