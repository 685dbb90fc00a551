import { BANTUAN } from '../../cli/bantuan';
import { OPSI_CARI, perintahCari } from '../../cli/cari';
import { OPSI_SUSUN, perintahKamusSusun } from '../../cli/kamus-susun';
import { OPSI_KODE, perintahKode } from '../../cli/kode';
import { perintahPeriksa } from '../../cli/periksa';
import { OPSI_PERIKSA } from '../../cli/pilihan';

const bagian = (judul: string): string => BANTUAN.split(`\nPilihan ${judul}`)[1]!.split('\nPilihan ')[0]!;

test.each([
  ['periksa', OPSI_PERIKSA],
  ['cari', OPSI_CARI],
  ['kode', OPSI_KODE],
  ['kamus susun', OPSI_SUSUN],
])('%s: bantuan menyebut tepat pilihan yang ada, dengan nilai dan gunanya', (perintah, opsi) => {
  const baris = bagian(perintah).split('\n').filter((b) => b.startsWith('  --')); // prettier-ignore
  expect(baris.map((b) => /--(\w+)/.exec(b)![1])).toEqual(Object.keys(opsi));
  for (const b of baris) {
    const jenis = (opsi as Readonly<Record<string, { type: string }>>)[/--(\w+)/.exec(b)![1]!]!.type;
    expect([b, /^ {2}--\w+ {2,}\S/.test(b)]).toEqual([b, jenis === 'boolean']);
    expect(b.length).toBeLessThanOrEqual(120);
  }
});

test.each([
  ['periksa', (a: string[]) => perintahPeriksa(a), 2],
  ['cari', (a: string[]) => perintahCari(a, () => ''), 1],
  ['kode', (a: string[]) => perintahKode(a, () => ''), 1],
  ['kamus susun', (a: string[]) => perintahKamusSusun(a), 1],
] as const)(
  '%s: pilihan yang tidak dikenal atau tanpa nilai disebut, dengan yang ada',
  async (_, jalankan, kode) => {
    expect(await jalankan(['--lembarr'])).toMatchObject({ kode, keluar: '', galat: expect.stringMatching(/^Opsi --lembarr tidak dikenal\. Yang ada: --/) }); // prettier-ignore
    expect(await jalankan(['x', '--versi'])).toMatchObject({ kode, galat: expect.stringMatching(/^Opsi --versi perlu nilai\. Yang ada: --/) }); // prettier-ignore
  },
);
