import { rumusSel } from '../../../core/lembar/lembar';
import { HostError } from '../../../panel/host';
import { rencanakan } from '../../../panel/logika/tindakan-rencana';
import { sesiUji } from '../sesi-uji';
import { lembarUji } from '../temuan-uji';

const buku = (rumus: string) => ({
  nama: 'u',
  lembar: [lembarUji('A', [['Kode', 100]]), lembarUji('B', [[rumus]], 0.5)],
});

test.each([
  ['bekukan', 'Bekukan jadi nilai', { nilai: 0.5 }],
  ['tukar', 'Tukar rumus', { rumus: 'SERAPAN(G1,H1)' }],
] as const)(
  '%s: rencana seluruh buku kerja tampil di Rumus, belum ada yang ditulis',
  async (jenis, judul, isi) => {
    const { sesi, host } = sesiUji(buku('=RENJA.SERAPAN(G1,H1)'));
    await rencanakan(sesi, jenis);
    const { tab, rencana } = sesi.umum.nilai;
    expect(tab).toBe('rumus');
    expect(rencana?.judul).toBe(judul);
    expect(rencana?.baris.map((b) => b.perubahan)).toMatchObject([
      { lembar: 'B', baris: 0, kolom: 0, ...isi },
    ]);
    expect(rumusSel(await host.read('B'), 0, 0)).toBe('RENJA.SERAPAN(G1,H1)');
  },
);

test.each([
  ['bekukan', 'Tidak ada rumus Renja'],
  ['tukar', 'sudah benar'],
] as const)('%s tanpa pekerjaan: kabar saja, rencana lama hilang', async (jenis, kabar) => {
  const { sesi } = sesiUji(buku('=SUM(G1,H1)'));
  sesi.umum.ubah({ rencana: { judul: 'lama', baris: [], dilewati: [], buku: { nama: '', lembar: [] } } });
  await rencanakan(sesi, jenis);
  expect(sesi.umum.nilai.rencana).toBeNull();
  expect(sesi.umum.nilai.kabar).toMatchObject({
    jenis: 'baik',
    teks: expect.stringContaining(kabar) as string,
  });
});

test('lembar yang tidak terbaca: kabar galat, bukan "tidak ada rumus"', async () => {
  const { sesi, host } = sesiUji(buku('=RENJA.SERAPAN(G1,H1)'));
  host.read = () => Promise.reject(new HostError('gagal', 'Tidak terbaca.'));
  await rencanakan(sesi, 'bekukan');
  expect(sesi.umum.nilai).toMatchObject({ rencana: null, kabar: { jenis: 'galat' } });
});
