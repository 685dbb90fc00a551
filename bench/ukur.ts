import { cpus } from 'node:os';

/** Median time of a few runs, in milliseconds. */
export function waktu(kerja: () => unknown, ulang: number): number {
  const lama: number[] = [];
  for (let i = 0; i < ulang; i++) {
    const awal = performance.now();
    kerja();
    lama.push(performance.now() - awal);
  }
  return median(lama);
}

/** Shortest of a few runs: what the work costs when nothing else on the machine gets in between. */
export function terbaik(kerja: () => unknown, ulang: number): number {
  let hasil = Infinity;
  for (let i = 0; i < ulang; i++) {
    const awal = performance.now();
    kerja();
    hasil = Math.min(hasil, performance.now() - awal);
  }
  return hasil;
}

/** Milliseconds for a table. */
export const ms = (n: number): string => n.toFixed(n < 10 ? 2 : 1);

/** Writes a Markdown table. */
export function tabel(judul: readonly string[], baris: readonly (readonly (string | number)[])[]): void {
  console.log(`| ${judul.join(' | ')} |`);
  console.log(`|${judul.map(() => '---').join('|')}|`);
  for (const isi of baris) console.log(`| ${isi.join(' | ')} |`);
  console.log('');
}

export function median(nilai: readonly number[]): number {
  const urut = [...nilai].sort((a, b) => a - b);
  return urut[Math.floor(urut.length / 2)]!;
}

export function persentil(nilai: readonly number[], bagian: number): number {
  const urut = [...nilai].sort((a, b) => a - b);
  return urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))]!;
}

/** Processors of this machine. */
export function prosesor(): string {
  return `${cpus().length} x ${cpus()[0]?.model.trim() || 'prosesor tak bernama'}`;
}

/** Deterministic random numbers (mulberry32). */
export function acak(benih: number): () => number {
  let a = benih >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
