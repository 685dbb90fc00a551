import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { perintahCari } from '../../cli/cari';
import { perintahHitung, type Keluaran } from '../../cli/hitung';
import { perintahKamusSusun } from '../../cli/kamus-susun';
import { perintahKode } from '../../cli/kode';
import { perintahPeriksa } from '../../cli/periksa';
import { AKAR, argumenDari, DOKUMEN, perintahDi } from './dokumen';

const { scripts } = JSON.parse(readFileSync(join(AKAR, 'package.json'), 'utf8')) as { scripts: object };
const PERINTAH_NPM = new Set([...Object.keys(scripts), 'ci', 'install', 'audit']);

const tanpaMasukan = (): string => '';
const JALANKAN: Record<string, (argumen: string[]) => Keluaran | Promise<Keluaran>> = {
  periksa: perintahPeriksa,
  cari: (argumen) => perintahCari(argumen, tanpaMasukan),
  kode: (argumen) => perintahKode(argumen, tanpaMasukan),
  kamus: (argumen) => perintahKamusSusun(argumen),
};

/** What follows `renja` in every command of a document. */
function perintahRenja(isi: string): string[][] {
  return perintahDi(isi).flatMap((perintah) => {
    const m =
      /(?:^|\s)(?:npx renja|npm run (?:-s )?renja --|node dist\/cli\/renja\.js|renja) +([a-z-].*)$/.exec(
        perintah,
      );
    return m && /^(npm|npx|node|renja)\b/.test(perintah) ? [argumenDari(m[1]!)] : [];
  });
}

/** Options that a subcommand knows, from its own message about one that it does not. */
async function opsiDikenal(perintah: string): Promise<string[]> {
  const { galat } = await JALANKAN[perintah]!(['--tidak-ada']);
  return [...galat.slice(galat.indexOf('Yang ada')).matchAll(/--([a-z]+)/g)].map((m) => m[1]!);
}

const berjudul = DOKUMEN.map((d) => [d.berkas, d.isi] as const);

test.each(berjudul)('%s: setiap perintah npm ada', (_, isi) => {
  const dipakai = perintahDi(isi).flatMap((p) =>
    [...p.matchAll(/\bnpm (?:run )?(?:-s )?([a-z:]+)/g)].map((m) => m[1]!),
  );
  expect(dipakai.filter((nama) => !PERINTAH_NPM.has(nama))).toEqual([]);
});

test.each(berjudul)('%s: setiap perintah dan pilihan renja ada', async (_, isi) => {
  const salah: string[] = [];
  for (const [perintah, ...lain] of perintahRenja(isi)) {
    if (perintah === undefined || perintah === 'hitung' || perintah.startsWith('--')) continue;
    if (!JALANKAN[perintah] || (perintah === 'kamus' && lain[0] !== 'susun')) {
      salah.push([perintah, ...lain].join(' '));
      continue;
    }
    const dikenal = await opsiDikenal(perintah);
    const opsi = lain.filter((a) => a.startsWith('--')).map((a) => a.slice(2).replace(/=.*/, ''));
    salah.push(...opsi.filter((o) => !dikenal.includes(o)).map((o) => `${perintah} --${o}`));
  }
  expect(salah).toEqual([]);
});

test.each(berjudul)('%s: contoh "renja hitung" memberi hasil yang disebut', (_, isi) => {
  for (const perintah of perintahDi(isi)) {
    const [argumen, hasil] = [perintahRenja(`\`${perintah}\``)[0], /\s# *(.+)$/.exec(perintah)?.[1]];
    if (argumen?.[0] !== 'hitung' || argumen.length === 1 || argumen.includes('ARG...')) continue;
    const { keluar, galat } = perintahHitung(argumen.slice(1));
    expect({ perintah, galat }).toEqual({ perintah, galat: '' });
    if (hasil) expect({ perintah, keluar: keluar.trim() }).toEqual({ perintah, keluar: hasil });
  }
});

test.each(berjudul)('%s: skrip yang disebut ada', (_, isi) => {
  const skrip = [...isi.matchAll(/(?:scripts|bench|test|core|cli|xlsx|panel)\/[\w./-]*\w\.(?:ts|cjs)\b/g)];
  expect(skrip.map((m) => m[0]).filter((jalur) => !existsSync(join(AKAR, jalur)))).toEqual([]);
});

test('dokumen memperkenalkan setiap perintah', () => {
  const dipakai = new Set(DOKUMEN.flatMap((d) => perintahRenja(d.isi)).map(([perintah]) => perintah));
  expect([...Object.keys(JALANKAN), 'hitung'].filter((p) => !dipakai.has(p))).toEqual([]);
});
