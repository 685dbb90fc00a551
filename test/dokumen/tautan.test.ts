import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AKAR, DOKUMEN } from './dokumen';

/** Targets of links and pictures, Markdown and HTML, outside code. */
function sasaran(isi: string): string[] {
  const teks = isi.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const tautan = [
    ...teks.matchAll(/\]\(<?([^)>\s]+)>?(?: "[^"]*")?\)/g),
    ...teks.matchAll(/(?:src|href)="([^"]+)"/g),
  ];
  return tautan.map((m) => m[1]!).filter((s) => !/^[a-z]+:/i.test(s));
}

/** Anchors as GitHub makes them from headings. */
function jangkar(isi: string): Set<string> {
  const judul = isi.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ +(.+)$/gm);
  return new Set([...judul].map((m) => m[1]!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'))); // prettier-ignore
}

test.each(DOKUMEN.map((d) => [d.berkas, d] as const))(
  '%s: semua tautan dan gambar ada',
  (_, { berkas, isi }) => {
    const putus: string[] = [];
    for (const satu of sasaran(isi)) {
      const [jalur, ke] = satu.split('#') as [string, string?];
      const tujuan = jalur === '' ? berkas : join(dirname(berkas), decodeURIComponent(jalur));
      if (!existsSync(join(AKAR, tujuan))) putus.push(satu);
      else if (ke && tujuan.endsWith('.md')) {
        const lain = DOKUMEN.find((d) => d.berkas === tujuan);
        if (!lain || !jangkar(lain.isi).has(ke)) putus.push(satu);
      }
    }
    expect(putus).toEqual([]);
  },
);

test('gambar panduan kecil dan semuanya dipakai', () => {
  const folder = join(AKAR, 'docs/gambar');
  const gambar = readdirSync(folder);
  expect(gambar.filter((nama) => statSync(join(folder, nama)).size > 150_000)).toEqual([]);
  expect(gambar.filter((nama) => !DOKUMEN.some((d) => d.isi.includes(`gambar/${nama}`)))).toEqual([]);
});

test('setiap dokumen di docs dapat dicapai dari README', () => {
  const dicapai = new Set(['README.md']);
  for (const berkas of dicapai) {
    const isi = DOKUMEN.find((d) => d.berkas === berkas)?.isi ?? '';
    for (const satu of sasaran(isi)) dicapai.add(join(dirname(berkas), satu.split('#')[0]!));
  }
  const docs = DOKUMEN.map((d) => d.berkas).filter((b) => b.startsWith('docs/'));
  expect(docs.filter((b) => !dicapai.has(b))).toEqual([]);
});
