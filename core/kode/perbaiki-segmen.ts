import type { Pembersihan } from './pembersihan';
import { jumlahSegmen, kodeDariSegmen } from './tata-bahasa';
import type { Kode, Pemda } from './kode';

/** A code rebuilt from segments that break the grammar; several `kemungkinan` when the segments do not settle it. */
export interface Perbaikan {
  readonly kode: Kode | null;
  readonly kemungkinan: readonly Kode[];
  readonly pembersihan: readonly Pembersihan[];
}

const PENANDA_PEMDA: Readonly<Record<Pemda, string>> = { prov: '1', kabkot: '2' };

/**
 * Lost zeros ("1.3.02"), over-padded marker ("1.01.01.02.01") and dropped marker ("2.09.01.01"). Everything from here
 * is a proposal. Null when nothing fits.
 */
export function perbaikiSegmen(segmen: readonly string[], pemda: Pemda | null): Perbaikan | null {
  return nolDanPenanda(segmen) ?? penandaHilang(segmen, pemda);
}

function nolDanPenanda(segmen: readonly string[]): Perbaikan | null {
  const pembersihan: Pembersihan[] = [];
  const baru = segmen.map((s, i) => {
    if (i === 3 && /^0[1-9]$/.test(s)) {
      pembersihan.push('penanda');
      return s[1]!;
    }
    const lebar = i === 3 ? 1 : s.length === 3 ? 4 : 2;
    const isi = i === 0 ? s.replace(/^0(?=\d)/, '') : s.padStart(lebar, '0');
    const nol = isi.length > s.length ? 'nol' : 'nol-lebih';
    if (isi !== s && !pembersihan.includes(nol)) pembersihan.push(nol);
    return isi;
  });
  const kode = kodeDariSegmen(baru);
  if (!kode) return null;
  // A bidang written with one digit: 1.6 is 1.06, but 1.1 is 1.01 or, with its zero eaten by a number cell, 1.10.
  if (segmen.length === 2 && /^[1-3]$/.test(segmen[1]!)) {
    const lain = kodeDariSegmen([baru[0]!, segmen[1]! + '0'])!;
    return { kode: null, kemungkinan: [kode, lain], pembersihan };
  }
  if (segmen.length === jumlahSegmen('kegiatan') && pembersihan.includes('penanda')) {
    // "1.01.01.02.01" may also be a 2-digit sub kegiatan without marker; 01 and 02 are the markers people pad.
    const sub = penandaDisisipkan(baru.slice(0, 3).concat(segmen.slice(3)));
    const lazim = /^0[12]$/.test(segmen[3]!);
    return { kode: lazim ? kode : null, kemungkinan: [kode, ...sub], pembersihan };
  }
  return { kode, kemungkinan: [kode], pembersihan };
}

function penandaHilang(segmen: readonly string[], pemda: Pemda | null): Perbaikan | null {
  const calon = penandaDisisipkan(segmen);
  if (calon.length === 0) return null;
  const kode = pemda ? (calon.find((k) => k.segmen[3] === PENANDA_PEMDA[pemda]) ?? null) : null;
  return { kode, kemungkinan: calon, pembersihan: ['penanda'] };
}

function penandaDisisipkan(segmen: readonly string[]): Kode[] {
  return ['1', '2'].flatMap(
    (penanda) => kodeDariSegmen([...segmen.slice(0, 3), penanda, ...segmen.slice(3)]) ?? [],
  );
}
