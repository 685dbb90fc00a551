import type { PerubahanSel } from '../../core/aturan/temuan';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { nilaiSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
import { hostExcel } from '../../excel-addin/host/host-excel';
import type { SesiExcel } from '../bantu/excel-sesi';
import { bukaDiExcel } from '../bantu/excel-office';
import { ubah } from '../bantu/kontrak-host-bahan';

const lembarAngka = (baris: number, kolom: number, isi: (b: number, k: number) => NilaiSel): Lembar => ({
  nama: 'Renja',
  tersembunyi: false,
  nilai: Array.from({ length: baris }, (_, b) => Array.from({ length: kolom }, (_, k) => isi(b, k))),
  rumus: [],
  daftarFormat: ['General'],
  format: [],
  gabungan: [],
  barisTersembunyi: [],
  kolomTersembunyi: [],
});
const buku = (lembar: Lembar): BukuKerja => ({ nama: 'uji.xlsx', lembar: [lembar] });
const kosong: NilaiSel = null;

describe('Excel mati di tengah penulisan', () => {
  const bahan = lembarAngka(5_000, 3, (b, k) => b * 10 + k);
  const perubahan = (l: Lembar): PerubahanSel[] =>
    Array.from({ length: 5_000 }, (_, b) => ubah(l, b, 1, { nilai: -b - 1 }));

  test.each([0, 1, 2, 7])(
    'setelah %i aksi: yang belum pasti disebut, tidak ada yang hilang',
    async (aksi) => {
      const sesi = bukaDiExcel(buku(bahan));
      const host = hostExcel();
      const l = await host.read('Renja');
      sesi.matiSetelahAksi = aksi;
      const hasil = await host.write(perubahan(l));
      sesi.matiSetelahAksi = Infinity;
      const kini = await hostExcel().read('Renja');
      const ditolak = new Set(hasil.ditolak.map((d) => d.perubahan.baris));
      expect(hasil.ditulis + hasil.ditolak.length).toBe(5_000);
      expect(ditolak.size).toBe(hasil.ditolak.length);
      expect(hasil.ditolak.every((d) => d.alasan.length > 20)).toBe(true);
      for (let b = 0; b < 5_000; b++) {
        // Either the old or the new value, never anything else; what counts as written is written.
        expect([b * 10 + 1, -b - 1]).toContain(nilaiSel(kini, b, 1));
        if (!ditolak.has(b)) expect(nilaiSel(kini, b, 1)).toBe(-b - 1);
        expect([nilaiSel(kini, b, 0), nilaiSel(kini, b, 2)]).toEqual([b * 10, b * 10 + 2]);
      }
      // Once Excel answers again, the same changes can be repeated for what was refused.
      const ulang = hasil.ditolak.map((d) => ({
        ...d.perubahan,
        sebelum: { nilai: nilaiSel(kini, d.perubahan.baris, 1), rumus: '' },
      }));
      expect((await host.write(ulang)).ditolak).toEqual([]);
      expect(nilaiSel(await host.read('Renja'), 4_999, 1)).toBe(-5_000);
    },
  );

  test('di antara dua bagian: bagian pertama terhitung, sisanya "Belum ditulis"', async () => {
    const sesi = bukaDiExcel(buku(bahan));
    const host = hostExcel();
    const l = await host.read('Renja');
    const mulai = sesi.sinkron;
    sesi.sebelumSinkron = (ke) => {
      if (ke === mulai + 5) sesi.matiSetelahAksi = 0;
    };
    const hasil = await host.write(perubahan(l));
    expect(hasil.ditulis).toBe(2_000);
    expect(hasil.ditolak).toHaveLength(3_000);
    expect(hasil.ditolak.filter((d) => d.alasan.startsWith('Belum ditulis'))).toHaveLength(3_000);
  });
});

describe('penulisan yang sebagian ditolak Excel', () => {
  test('satu sel yang ditolak tidak menahan yang lain', async () => {
    const sesi = bukaDiExcel(buku(lembarAngka(300, 1, () => kosong)));
    sesi.buku.lembar[0]!.menolak.add('A124');
    const host = hostExcel();
    const l = await host.read('Renja');
    const p = Array.from({ length: 300 }, (_, b) => ubah(l, b, 0, { nilai: b }));
    const hasil = await host.write(p);
    expect(hasil.ditulis).toBe(299);
    expect(hasil.ditolak.map((d) => d.perubahan.baris)).toEqual([123]);
  });

  test('lembar terlindungi: sel yang tidak dikunci tetap ditulis', async () => {
    const sesi = bukaDiExcel(buku(lembarAngka(3, 1, () => 1)));
    const host = hostExcel();
    const l = await host.read('Renja');
    sesi.buku.lembar[0]!.terlindungi = true;
    sesi.buku.lembar[0]!.takTerkunci.add('A2');
    const hasil = await host.write([0, 1, 2].map((b) => ubah(l, b, 0, { nilai: 9 })));
    expect(hasil.ditulis).toBe(1);
    expect(hasil.ditolak.map((d) => d.perubahan.baris)).toEqual([0, 2]);
    expect(hasil.ditolak[0]!.alasan).toMatch(/dilindungi/);
  });

  test('rumus ke sel berformat teks: formatnya ikut diganti, supaya tetap rumus', async () => {
    const dasar = lembarAngka(1, 1, () => 'x');
    bukaDiExcel(buku({ ...dasar, daftarFormat: ['General', '@'], format: [[1]] }));
    const host = hostExcel();
    const hasil = await host.write([ubah(await host.read('Renja'), 0, 0, { rumus: 'SUM(1,2)' })]);
    expect(hasil.ditulis).toBe(1);
    const l = await host.read('Renja');
    expect(l.rumus[0]).toEqual(['SUM(1,2)']);
  });

  test('angka yang tidak sah ditolak, bukan menjadi sel kosong', async () => {
    bukaDiExcel(buku(lembarAngka(1, 1, () => 5)));
    const host = hostExcel();
    const hasil = await host.write([ubah(await host.read('Renja'), 0, 0, { nilai: Infinity })]);
    expect(hasil.ditulis).toBe(0);
    expect(nilaiSel(await host.read('Renja'), 0, 0)).toBe(5);
  });
});

test('20.000 sel sekaligus: paling banyak 31 sinkron, tidak ada permintaan di atas 2 MB', async () => {
  const sesi = bukaDiExcel(buku(lembarAngka(20_000, 1, () => 1)));
  const host = hostExcel();
  const l = await host.read('Renja');
  sesi.sinkron = 0;
  const hasil = await host.write(
    Array.from({ length: 20_000 }, (_, b) => ubah(l, b, 0, { nilai: `1.06.${b}`, format: '@' })),
  );
  expect(hasil).toEqual({ ditulis: 20_000, ditolak: [] });
  expect(sesi.sinkron).toBeLessThanOrEqual(31);
  expect(sesi.permintaanTerbesar).toBeLessThan(2_000_000);
});

describe('pembacaan', () => {
  const ukur = async (
    l: Lembar,
    atur: (s: SesiExcel) => void = () => undefined,
  ): Promise<[SesiExcel, Lembar]> => {
    const sesi = bukaDiExcel(buku(l));
    atur(sesi);
    return [sesi, await hostExcel().read('Renja')];
  };

  test('20.000 baris x 17 kolom: paling banyak 14 sinkron, tidak ada jawaban di atas 4 MB', async () => {
    const isi = lembarAngka(20_000, 17, (b, k) =>
      k === 1 ? `1.06.01.2.${b}` : k === 2 ? `Penyediaan layanan nomor ${b} bagi warga` : b * k,
    );
    const [sesi, l] = await ukur(isi);
    expect(l.nilai).toEqual(isi.nilai);
    expect(sesi.sinkron).toBeLessThanOrEqual(14);
    expect(sesi.jawabanTerbesar).toBeLessThan(4_000_000);
    expect(sesi.permintaanTerbesar).toBeLessThan(20_000);
    expect(sesi.acuan.size).toBe(0);
  });

  test('teks panjang: irisan mengecil sampai Excel menerimanya', async () => {
    const panjang = 'x'.repeat(20_000);
    const [sesi, l] = await ukur(
      lembarAngka(900, 2, (_, k) => (k === 0 ? 1 : panjang)),
      (s) => (s.batasByte = 2_000_000),
    );
    expect(l.nilai).toHaveLength(900);
    expect(nilaiSel(l, 899, 1)).toBe(panjang);
    expect(sesi.jawabanTerbesar).toBeLessThan(2_000_000);
  });

  test('lebih dari 512 sel gabungan: semuanya terbaca, juga yang melintasi potongan', async () => {
    const gabungan = Array.from({ length: 1_500 }, (_, i) => ({ baris: i * 3, kolom: i % 2, barisAkhir: i * 3 + (i % 3), kolomAkhir: (i % 2) + 1 })); // prettier-ignore
    const [, l] = await ukur({ ...lembarAngka(4_503, 3, () => 1), gabungan });
    expect(l.gabungan).toEqual(gabungan);
  });

  test('kolom dan baris tersembunyi', async () => {
    const [, l] = await ukur({
      ...lembarAngka(10, 5, () => 1),
      barisTersembunyi: [2, 3],
      kolomTersembunyi: [4],
    });
    expect([l.barisTersembunyi, l.kolomTersembunyi]).toEqual([[2, 3], [4]]);
  });

  test('Excel lama tanpa ExcelApi 1.9 dan 1.13 tetap membaca isi', async () => {
    const dasar = { ...lembarAngka(10, 5, () => 1), barisTersembunyi: [2] };
    const [, l] = await ukur(dasar, (s) => (s.excelApi = '1.7'));
    expect(l.nilai).toHaveLength(10);
  });

  test('lebih dari 5 juta sel ditolak dengan saran', async () => {
    const l = lembarAngka(1, 1, () => 1);
    const jauh: NilaiSel[][] = [...l.nilai] as NilaiSel[][];
    jauh[1_000_000] = [...Array<NilaiSel>(6).fill(null), 1];
    const sesi = bukaDiExcel(buku({ ...l, nilai: Array.from(jauh, (b) => b ?? []) }));
    await expect(hostExcel().read('Renja')).rejects.toMatchObject({ kode: 'terlalu-besar' });
    expect(sesi.sinkron).toBeLessThan(5);
  });

  test('batal di tengah: berhenti meminta', async () => {
    const sesi = bukaDiExcel(buku(lembarAngka(20_000, 17, (b) => b)));
    const henti = new AbortController();
    const baca = hostExcel().read('Renja', () => henti.abort(), henti.signal);
    await expect(baca).rejects.toMatchObject({ kode: 'batal' });
    expect(sesi.sinkron).toBeLessThanOrEqual(4);
  });

  test('lembar dihapus selama dibaca: pesan, bukan macet', async () => {
    const sesi = bukaDiExcel(buku(lembarAngka(20_000, 17, (b) => b)));
    sesi.sebelumSinkron = (ke) => {
      if (ke === 4) sesi.buku.lembar.splice(0, 1, sesi.buku.tambah('Lain'));
    };
    await expect(hostExcel().read('Renja')).rejects.toMatchObject({ name: 'HostError' });
  });
});
