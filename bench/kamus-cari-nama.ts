import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Pemda, Tingkat } from '../core/kode/kode';
import { kodeDari } from '../core/kode/tata-bahasa';
import { cariNama, type OpsiCari } from '../core/nomenklatur/cari-nama';
import { buatIndeksNama } from '../core/nomenklatur/indeks-nama';
import type { KamusTerbuka } from '../core/nomenklatur/kamus';
import { normalNama } from '../core/nomenklatur/normal-nama';
import { bukaTersusun } from '../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../core/nomenklatur/tersusun';
import { JENIS_SALAH, salahKetik } from './kamus-salah-ketik';
import { acak, median, ms, persentil, tabel, terbaik, waktu } from './ukur';

interface Pertanyaan {
  readonly teks: string;
  readonly benar: string;
  readonly konteks: OpsiCari;
}

function pertanyaan(kamus: KamusTerbuka, perJenis: number): Pertanyaan[] {
  const nama: { nama: string; kode: string; pemda: Pemda }[] = [];
  const terlihat = new Set<string>();
  kamus.jelajahi((kode, pemda, n) => {
    const normal = normalNama(n);
    if (!terlihat.has(normal)) nama.push({ nama: n, kode, pemda });
    terlihat.add(normal);
  });
  const r = acak(20261121);
  return JENIS_SALAH.flatMap((jenis) =>
    Array.from({ length: perJenis }, () => {
      const { nama: asli, kode, pemda } = nama[Math.floor(r() * nama.length)]!;
      const tingkat: Tingkat = kodeDari(kode)!.tingkat;
      const awalan = kode.split('.').slice(0, 3).join('.');
      return {
        teks: salahKetik(asli, jenis, r),
        benar: normalNama(asli),
        konteks: { awalan, tingkat, pemda },
      };
    }),
  );
}

/** Misspelt names beside minisearch and fuse.js: time, and how often the right name comes first. */
export function ukurCariNama(tersusun: KamusTersusun): void {
  const kamus = bukaTersusun(tersusun);
  global.gc?.();
  const sebelum = process.memoryUsage();
  const indeks = buatIndeksNama(kamus);
  global.gc?.();
  const sesudah = process.memoryUsage();
  const memori = sesudah.heapUsed + sesudah.arrayBuffers - sebelum.heapUsed - sebelum.arrayBuffers;

  const bangun = terbaik(() => buatIndeksNama(bukaTersusun(tersusun)), 5);
  const tanya = pertanyaan(kamus, 400);
  const nama = Array.from({ length: indeks.jumlah }, (_, id) => ({ id, nama: indeks.tempat(id)[0]!.nama }));
  const mini = new MiniSearch({ fields: ['nama'], storeFields: ['nama'], searchOptions: { fuzzy: 0.2 } });
  const bangunMini = waktu(() => mini.addAll(nama), 1);
  const fuse = new Fuse(nama, { keys: ['nama'], ignoreLocation: true });

  const baris: (string | number)[][] = [];
  let p50Mini = 0;
  const ukur = (label: string, banyak: number, cari: (p: Pertanyaan) => (string | undefined)[]) => {
    const lama: number[] = [];
    let satu = 0;
    let tiga = 0;
    const langkah = tanya.length / banyak;
    for (let i = 0; i < banyak; i++) {
      const p = tanya[Math.floor(i * langkah)]!;
      let hasil: (string | undefined)[] = [];
      lama.push(terbaik(() => (hasil = cari(p)), banyak > 100 ? 3 : 1));
      const normal = hasil.map((h) => normalNama(h ?? ''));
      if (normal[0] === p.benar) satu++;
      if (normal.slice(0, 3).includes(p.benar)) tiga++;
    }
    const p50 = median(lama);
    if (label.startsWith('minisearch')) p50Mini = p50;
    const persen = (n: number) => ((100 * n) / banyak).toFixed(1);
    baris.push([label, banyak, ms(p50), ms(persentil(lama, 0.99)), persen(satu), persen(tiga)]);
    return p50;
  };
  for (const p of tanya.slice(0, 60)) cariNama(indeks, p.teks);
  const namaHasil = (p: Pertanyaan, opsi: OpsiCari) =>
    cariNama(indeks, p.teks, { ...opsi, jumlah: 5 }).hasil.map((h) => h.nama);
  const unik = (daftar: string[]) => [...new Set(daftar)];
  const p50 = ukur('Renja', tanya.length, (p) => unik(namaHasil(p, {})));
  ukur('Renja, konteks baris (program, tingkat, pemda)', tanya.length, (p) => unik(namaHasil(p, p.konteks)));
  ukur('minisearch fuzzy 0.2', 500, (p) => mini.search(p.teks).map((h) => String(h['nama'])));
  ukur('fuse.js ignoreLocation', 10, (p) => fuse.search(p.teks, { limit: 3 }).map((h) => h.item.nama));

  console.log(`## Pencarian nama: ${indeks.jumlah} nama, salah ketik dengan benih tetap\n`);
  tabel(['mesin', 'n', 'p50 ms', 'p99 ms', 'top-1 %', 'top-3 %'], baris);
  tabel(
    ['indeks', 'nilai'],
    [
      ['dibangun', `${ms(bangun)} ms (minisearch ${ms(bangunMini)} ms)`],
      ['memori', `${(memori / 1e6).toFixed(1)} MB${global.gc ? '' : ' (tanpa --expose-gc: kira-kira)'}`],
      ['lebih cepat dari minisearch', `${(p50Mini / p50).toFixed(0)}x`],
    ],
  );
  ukurKepastian(tanya, (p) => cariNama(indeks, p.teks, p.konteks));
}

function ukurKepastian(
  tanya: readonly Pertanyaan[],
  cari: (p: Pertanyaan) => ReturnType<typeof cariNama>,
): void {
  let pasti = 0;
  let salah = 0;
  for (const p of tanya) {
    const { hasil, keputusan } = cari(p);
    if (keputusan !== 'pasti') continue;
    pasti++;
    if (normalNama(hasil[0]!.nama) !== p.benar) salah++;
  }
  tabel(['keputusan dengan konteks baris', 'n'], [
    ['pasti', pasti],
    ['di antaranya salah', salah],
    ['pilih atau tidak ada', tanya.length - pasti],
  ]); // prettier-ignore
}
