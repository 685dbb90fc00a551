import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { kamusTerpasang, pasangKamus } from '../../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import { HostError } from '../../panel/host';
import type { GudangKamus } from '../../panel/kamus';
import type { BerkasPilihan } from '../../panel/logika/berkas';
import { gantiKamus, hapusKamus, muatKamus } from '../../panel/logika/kamus-panel';
import { pasangBerkas } from '../../panel/logika/pasang-kamus';
import { bacaBerkas } from '../../xlsx/baca-berkas';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { daftarResmi } from '../panel/daftar-resmi';
import { gudangUji, sesiUji } from '../panel/sesi-uji';
import { lembarUji } from '../panel/temuan-uji';
import { periksaKabar } from './titik';

const RESMI = daftarResmi();
const { kamus: TERSUSUN } = susunKamus(bacaXlsx(RESMI, 'n.xlsx').lembar[0]!.nilai, { berkas: 'n-2031.xlsx' });
const JSON_UTUH = JSON.stringify(TERSUSUN);
const sesiBaru = (gudang: GudangKamus) =>
  sesiUji({ nama: 'u', lembar: [lembarUji('A', [])] }, { gudang, bacaBerkas });

/** Every `langkah`th prefix of a file, as a download that broke off leaves it. */
const terpotong = <T extends { slice(a: number, b: number): T; length: number }>(
  isi: T,
  banyak: number,
): T[] => Array.from({ length: banyak }, (_, i) => isi.slice(0, Math.floor((isi.length * i) / banyak)));

const RUSAK: [string, string | Uint8Array<ArrayBuffer>][] = [
  ...terpotong(RESMI, 24).map((isi, i): [string, Uint8Array<ArrayBuffer>] => [`potongan-${i}.xlsx`, isi]),
  ...terpotong(JSON_UTUH, 24).map((isi, i): [string, string] => [`potongan-${i}.json`, isi]),
  ['null.json', 'null'],
  ['angka.json', '7'],
  ['larik.json', '[]'],
  ['kosong.json', '{}'],
  ['tanpa-kelompok.json', JSON.stringify({ keterangan: TERSUSUN.keterangan })],
  ['kelompok-angka.json', JSON.stringify({ ...TERSUSUN, kelompok: { b: 7 } })],
  ['tanpa-keterangan.json', JSON.stringify({ kelompok: TERSUSUN.kelompok })],
  ['versi-angka.json', JSON.stringify({ ...TERSUSUN, keterangan: { ...TERSUSUN.keterangan, versi: 2031 } })],
  ['halaman-masuk.csv', '<!doctype html><title>Masuk</title>'],
  ['kosong.csv', ''],
  ['biner.csv', '\u0000\u0001PK\u0003\u0004'],
  ['sebenarnya-xlsx.json', RESMI],
];

afterEach(() => pasangKamus([]));

test.each(RUSAK)(
  '%s: ditolak dengan alasan, tidak ada yang terpasang, berkas yang benar lalu terpasang',
  async (nama, isi) => {
    const gudang = gudangUji();
    const { sesi } = sesiBaru(gudang);
    await pasangBerkas(sesi, new File([isi], nama));
    expect(sesi.umum.nilai.kabar?.jenis).toBe('galat');
    periksaKabar(sesi.umum.nilai.kabar!);
    expect([gudang.isi, kamusTerpasang(), sesi.umum.nilai.kerja]).toEqual([[], [KAMUS_BAWAAN], null]);
    await pasangBerkas(sesi, new File([JSON_UTUH], 'kamus.json'));
    expect(sesi.umum.nilai.kabar?.teks).toContain('Kamus 2031 terpasang');
  },
);

test('berkas yang tidak bisa dibaca lagi', async () => {
  const hilang = async () => {
    throw new DOMException('The requested file could not be read', 'NotReadableError');
  };
  for (const name of ['a.xlsx', 'a.csv', 'a.json']) {
    const { sesi } = sesiBaru(gudangUji());
    await pasangBerkas(sesi, { name, text: hilang, arrayBuffer: hilang } as BerkasPilihan);
    expect(sesi.umum.nilai.kabar?.teks).toMatch(/tidak bisa dibaca: .* Pilih lagi berkasnya/);
  }
});

/** The store breaks at its `ke`th call. */
function gudangRusak(ke: number): GudangKamus & { langkah: number; isi: KamusTersusun[] } {
  const asli = gudangUji();
  const rusak = { ...asli, langkah: 0 };
  for (const nama of ['muat', 'simpan', 'hapus', 'simpanDefinisi'] as const)
    rusak[nama] = (async (isi: never) => {
      if (++rusak.langkah === ke) throw new HostError('gagal', 'Penyimpanan peramban penuh. Hapus kamus lain di Pengaturan, lalu ulangi.'); // prettier-ignore
      return asli[nama]!(isi);
    }) as never;
  return rusak;
}

test('penyimpanan menolak di setiap panggilan: dikatakan, dan yang terpasang sama dengan yang tersimpan', async () => {
  const jalani = async (ke: number) => {
    const gudang = gudangRusak(ke);
    const { sesi } = sesiBaru(gudang);
    const kabar: string[] = [];
    const catat = (): void => {
      const { kabar: k } = sesi.umum.nilai;
      if (k?.jenis !== 'galat') return;
      periksaKabar(k);
      kabar.push(k.teks);
      sesi.umum.ubah({ kabar: null });
    };
    await muatKamus(sesi);
    catat();
    await pasangBerkas(sesi, new File([RESMI], 'nomenklatur-2031.xlsx'));
    catat();
    const sesudahPasang = kamusTerpasang().map((k) => k.versi);
    expect(sesudahPasang).toEqual([...gudang.isi.map((k) => k.keterangan.versi), KAMUS_BAWAAN.versi]);
    await hapusKamus(sesi, '2031');
    catat();
    expect(kamusTerpasang().length).toBe(gudang.isi.length + 1);
    pasangKamus([]);
    return { kabar, langkah: gudang.langkah };
  };
  const { langkah, kabar } = await jalani(Infinity);
  expect([langkah, kabar]).toEqual([4, []]);
  for (let ke = 1; ke <= langkah; ke++) expect([ke, (await jalani(ke)).kabar.length]).toEqual([ke, 1]);
});

test('buku kerja menolak pengaturan: kamus terpasang, pilihannya dikatakan belum tersimpan', async () => {
  const { sesi, host } = sesiBaru(gudangUji());
  host.settings.set = async () => {
    throw new HostError('gagal', 'Buku kerja dilindungi. Buka perlindungannya, lalu ulangi.');
  };
  await pasangBerkas(sesi, new File([JSON_UTUH], 'kamus.json'));
  expect(sesi.umum.nilai.kabar?.teks).toMatch(
    /^Pilihan kamus belum tersimpan di buku kerja ini\. Buku kerja dilindungi/,
  );
  expect(await gantiKamus(sesi, null)).toBe(false);
});

test('satu kamus tersimpan yang rusak: yang lain tetap terbuka, yang rusak dikatakan', async () => {
  for (const rusak of [null, {}, { keterangan: null, kelompok: {} }, { keterangan: TERSUSUN.keterangan }]) {
    const gudang = { ...gudangUji(), muat: async () => [rusak as never, TERSUSUN] };
    const { sesi } = sesiBaru(gudang);
    await muatKamus(sesi);
    expect(kamusTerpasang().map((k) => k.versi)).toEqual(['2031', KAMUS_BAWAAN.versi]);
    expect(sesi.umum.nilai.kabar?.teks).toContain('1 kamus yang tersimpan di sini rusak');
    periksaKabar(sesi.umum.nilai.kabar!);
    pasangKamus([]);
  }
});
