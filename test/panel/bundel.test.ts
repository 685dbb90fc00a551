import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEMUA_ATURAN } from '../../core/aturan/semua';
import { bangun } from '../bantu/bangun';

/** Text as it may stand in a script: quotes, line breaks and the like are written in several ways. */
const polos = (teks: string): string => teks.replace(/\\?["'`]|\\u[0-9a-f]{4}|[^\x20-\x7e]/gi, '');

test('bundel memuat penjelasan aturan yang ditampilkan panel, bukan contohnya', async () => {
  const folder = await bangun('excel');
  const skrip = readdirSync(folder).filter((nama) => nama.endsWith('.js'));
  const isi = polos(skrip.map((nama) => readFileSync(join(folder, nama), 'utf8')).join('\n'));
  const ada = (teks: string): boolean => isi.includes(polos(teks));
  expect(SEMUA_ATURAN.filter((a) => !ada(a.judul)).map((a) => a.id)).toEqual([]);
  expect(SEMUA_ATURAN.filter((a) => ada(a.contoh.salah) && a.contoh.salah.length > 30).map((a) => a.id)).toEqual([]); // prettier-ignore
}, 300_000);
