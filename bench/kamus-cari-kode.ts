import type { Kode, Pemda } from '../core/kode/kode';
import { kodeDari } from '../core/kode/tata-bahasa';
import { bukaTersusun } from '../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../core/nomenklatur/tersusun';
import { acak, ms, tabel, waktu } from './ukur';

const ULANG = 15;

/** Look-ups by code beside a filled Map. */
export function ukurCariKode(tersusun: KamusTersusun): void {
  const r = acak(7);
  const semua: { kode: Kode; pemda: Pemda; kunci: string }[] = [];
  bukaTersusun(tersusun).jelajahi((kode, pemda) =>
    semua.push({ kode: kodeDari(kode)!, pemda, kunci: `${pemda}${kode}` }),
  );
  const tanya = Array.from({ length: 10_000 }, () => semua[Math.floor(r() * semua.length)]!);
  const peta = new Map<string, readonly unknown[]>();
  const isi = bukaTersusun(tersusun);
  for (const { kode, pemda, kunci } of semua) peta.set(kunci, isi.entri(kode, pemda));

  let n = 0;
  const map = waktu(() => {
    for (const { kode, pemda } of tanya) n += peta.get(`${pemda}${kode.teks}`)!.length;
  }, ULANG);
  const hangat = waktu(() => {
    for (const { kode, pemda } of tanya) n += isi.entri(kode, pemda).length;
  }, ULANG);
  const baru = waktu(() => {
    const kamus = bukaTersusun(tersusun);
    for (const { kode, pemda } of tanya) n += kamus.entri(kode, pemda).length;
  }, ULANG);
  console.log('## 10.000 pencarian kode\n');
  tabel(
    ['cara', 'ms', 'terhadap Map'],
    [
      ['Map JavaScript, sudah terisi', ms(map), '1.0'],
      ['kamus, sudah dipakai', ms(hangat), (hangat / map).toFixed(1)],
      ['kamus, baru dibuka', ms(baru), (baru / map).toFixed(1)],
    ],
  );
  if (n === 0) throw new Error('bench: tidak ada jawaban');
}
