import { PAGU_ANTAR_DOKUMEN } from '../../core/aturan/ksn-001-pagu-antar-dokumen';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';
import { renja, renstra } from './dokumen-uji';

const bandingkan = (ini: Lembar, lain: Lembar) =>
  periksa(bukuUji(ini), { pembanding: [{ nama: 'folder/acuan.xlsx', lembar: [lain] }] }).temuan.filter((t) =>
    t.aturan.startsWith('KSN'),
  );
const ringkas = (ini: Lembar, lain: Lembar) =>
  bandingkan(ini, lain).map((t) => [t.aturan, t.sel, t.tertulis, t.seharusnya]);

/** Names only: the codes cut off. */
const tanpaKode = (lembar: Lembar): Lembar => ({
  ...lembar,
  nilai: lembar.nilai.map((b) => b.map((n) => (typeof n === 'string' ? n.replace(/^[\d.]+ - /, '') : n))),
});
const kinerja = lembarUji([
  ['Kode', 'Uraian', 'Target', 'Realisasi'],
  ['1.06.01', 'Program', 12, 9],
  ['1.06.02', 'Program dua', 5, 4],
]);
const judulSaja = (...kepala: NilaiSel[]) =>
  lembarUji([
    kepala,
    ['1.06.01', 'Program', 1_000_000, 900_000],
    ['1.06.02', 'Program dua', 5_000_000, 900_000],
  ]);

describe('pembanding tanpa kode: menurut nama', () => {
  test('isi yang sama: tidak ada temuan', () =>
    expect(ringkas(renja({}), tanpaKode(renstra({})))).toEqual([]));

  test('pagu yang berbeda ditemukan di selnya', () =>
    expect(ringkas(renja({ '1.06.04': 600_000_000 }), tanpaKode(renstra({})))).toEqual([
      [PAGU_ANTAR_DOKUMEN.id, 'F5', 600_000_000, 587_212_850],
    ]));

  test('nama yang terulang tidak dibandingkan', () => {
    const ganda = [['1.06.06', 'PROGRAM REHABILITASI SOSIAL', 7_000_000]] as const;
    expect(ringkas(renja({ '1.06.04': 600_000_000 }, ganda), tanpaKode(renstra({}, '', ganda)))).toEqual([]);
  });

  test.each([
    ['tanpa kata program', (n: string) => n.replace(/^PROGRAM /, '')],
    ['"Program:" di depan', (n: string) => n.replace(/^PROGRAM /, 'Program: ')],
    ['spasi dan huruf lain', (n: string) => n.replace(/^PROGRAM /, 'program  ')],
  ])('nama program %s', (_judul, ubah) => {
    const acuan = tanpaKode(renstra({}));
    const lain = {
      ...acuan,
      nilai: acuan.nilai.map((b) => b.map((n) => (typeof n === 'string' ? ubah(n) : n))),
    };
    expect(ringkas(renja({ '1.06.04': 600_000_000 }), lain)).toEqual([
      [PAGU_ANTAR_DOKUMEN.id, 'F5', 600_000_000, 587_212_850],
    ]);
  });

  test('kegiatan yang namanya lain: sub kegiatan yang namanya hanya sekali tetap dibandingkan', () => {
    const pohon = (kegiatan: string, pagu: number) =>
      [
        ['1.06.04.2.01', `Kegiatan ${kegiatan}`, 4_000_000],
        ['1.06.04.2.01.0001', 'Sub Kegiatan Penyediaan Permakanan', pagu],
      ] as const;
    const ini = renja({}, pohon('Rehabilitasi Sosial Dasar', 5_000_000));
    const acuan = tanpaKode(renstra({}, '', pohon('Rehabilitasi Dasar bagi PPKS', 4_000_000)));
    expect(ringkas(ini, acuan)).toEqual([[PAGU_ANTAR_DOKUMEN.id, 'F8', 5_000_000, 4_000_000]]);
  });

  test('nama lain bukan item yang hilang', () =>
    expect(ringkas(renja({}, [['1.06.06', 'PROGRAM BENCANA', 7_000_000]]), tanpaKode(renstra({})))).toEqual(
      [],
    ));
});

describe('yang tidak dapat dibandingkan disebut sekali dengan sebabnya', () => {
  test.each<[string, Lembar, Lembar, RegExp]>([
    ['tahun lain', renja({}), gantiTahun(renja({})), /pagunya untuk 2025, di buku ini untuk 2026/],
    ['tidak dikenali', renja({}), lembarUji([['Catatan'], ['apa saja']]), /tidak ada tabel yang dikenali/],
    ['bukan dokumen', renja({}), kinerja, /bukan tabel Renstra/],
    ['buku tanpa dokumen', kinerja, renstra({}), /di buku ini tidak ada/],
    ['tanpa tahun', renja({}), judulSaja('Kode', 'Uraian', 'Anggaran', 'Realisasi'), /: tahun pagunya tidak tertulis/],
    ['buku tanpa tahun', judulSaja('Kode', 'Uraian', 'Anggaran', 'Realisasi'), renstra({}), /di buku ini tidak tertulis/],
    ['isi lain', renja({}), gantiNama(tanpaKode(renstra({}))), /kurang dari separuh/],
  ])('%s', (_judul, ini, lain, pesan) => {
    const temuan = bandingkan(ini, lain);
    expect(temuan.map((t) => [t.aturan, t.tingkat])).toEqual([['KSN-002', 'info']]);
    expect(temuan[0]!.pesan).toMatch(/^Berkas pembanding acuan\.xlsx tidak dapat dibandingkan: /);
    expect(temuan[0]!.pesan).toMatch(pesan);
  }); // prettier-ignore

  test('beberapa berkas: hanya yang tidak dapat dibandingkan, dengan nama tanpa foldernya', () => {
    const pembanding = [
      { nama: 'renstra.xlsx', lembar: [renstra({})] },
      { nama: 'C:\\dokumen\\2025/catatan.xlsx', lembar: [lembarUji([['Catatan'], ['apa saja']])] },
      { nama: 'lama.xlsx', lembar: [kinerja, { ...gantiTahun(renja({})), nama: 'Renja 2025' }] },
    ];
    const temuan = periksa(bukuUji(kinerja, renja({})), { pembanding }).temuan;
    expect(temuan.filter((t) => t.aturan === 'KSN-002').map((t) => t.pesan)).toEqual([
      'Berkas pembanding catatan.xlsx tidak dapat dibandingkan: tidak ada tabel yang dikenali di dalamnya.',
      'Berkas pembanding lama.xlsx tidak dapat dibandingkan: pagunya untuk 2025, di buku ini untuk 2026.',
    ]);
  });

  test('Renstra periode berikutnya: semua tahunnya disebut berurutan', () => {
    const nilai = renstra({}).nilai.map((b) => b.map((n) => (typeof n === 'string' ? n.replace(/20(2[5-9]|30)/g, (t) => String(Number(t) + 10)) : n))); // prettier-ignore
    const [t] = bandingkan(renja({}), { ...renstra({}), nilai });
    expect(t!.pesan).toContain('pagunya untuk 2036, 2037, 2038, 2039, 2040, di buku ini untuk 2026');
    const [balik] = bandingkan({ ...renstra({}), nilai }, renja({}));
    expect(balik!.pesan).toContain('pagunya untuk 2026, di buku ini untuk 2036, 2037, 2038, 2039, 2040');
  });

  test('tanpa pembanding tidak ada yang perlu disebut', () =>
    expect(periksa(bukuUji(renja({}))).temuan.filter((t) => t.aturan.startsWith('KSN'))).toEqual([]));
});

function gantiTahun(lembar: Lembar): Lembar {
  return {
    ...lembar,
    nilai: lembar.nilai.map((b) => b.map((n) => (typeof n === 'string' ? n.replace(/2026/g, '2025') : n))),
  };
}

function gantiNama(lembar: Lembar): Lembar {
  return {
    ...lembar,
    nilai: lembar.nilai.map((b) => b.map((n) => (typeof n === 'string' ? n.replace(/^PROGRAM .*/, 'PROGRAM KESEHATAN') : n))),
  }; // prettier-ignore
}
