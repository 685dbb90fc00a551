import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { BERKAS_CONTOH, susunContoh } from '../../scripts/contoh';

const isi = new Uint8Array(readFileSync(BERKAS_CONTOH));

test('buku kerja contoh sama dengan yang disusun dari angka di contoh/data', async () => {
  const baru = await susunContoh();
  expect(Buffer.compare(Buffer.from(baru), Buffer.from(isi))).toBe(0);
}, 30_000);

test('tidak memuat nama atau NIP orang', () => {
  const paket = unzipSync(isi);
  const teks = Object.values(paket)
    .map((bagian) => Buffer.from(bagian).toString('utf8'))
    .join('\n');
  expect(teks).not.toMatch(/\bNIP\b|\b(19|20)\d{6} (19|20)\d{4}/);
  expect(teks).not.toMatch(/\b(S\.Sos|S\.E|M\.M|M\.Si|S\.STP|A\.KS|Pembina)\b/);
  expect(Buffer.from(paket['docProps/core.xml']!).toString('utf8')).toContain(
    '<dc:creator>Renja</dc:creator>',
  );
});
