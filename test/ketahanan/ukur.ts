import type { Temuan } from '../../core/aturan/temuan';
import { bacaAlamat } from '../../core/lembar/alamat';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import type { Kamus } from '../../core/nomenklatur/kamus';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { periksa } from '../../core/validasi/periksa';
import { pengacak } from '../xlsx/rusak-acak';
import { bukuNyata } from './bahan';
import { drafDari, pilih, type Acak } from './draf';
import { SEMUA_SUNTIKAN } from './suntikan/semua';
import type { Harapan, LetakTabel, Naskah, Suntikan } from './suntikan/suntikan';
import { bukuBersih } from './tabel-bersih';
import { E81, e81Bersih, tc24Bersih } from './tabel-lain';

/** Found and missed, true and false, of one kind of error or one rule. */
export interface Hitungan {
  disuntik: number;
  ditemukan: number;
  /** Findings of severity galat that no injected error explains. */
  palsu: number;
  /** The first few misses and false alarms, in words. */
  readonly contoh: string[];
}

export interface HasilUkur {
  readonly perSuntikan: ReadonlyMap<string, Hitungan>;
  readonly perAturan: ReadonlyMap<string, Hitungan>;
  /** By kind of clean workbook. */
  readonly perTabel: ReadonlyMap<string, Hitungan>;
}

const LETAK_BERSIH: readonly LetakTabel[] = [
  { lembar: 0, kode: 1, uang: [8, 15], total: true },
  { lembar: 1, kode: 1, uang: [8, 9], total: true, capaian: { target: 5, realisasi: 6, persen: 7, pagu: 8, realisasiUang: 9, serapan: 10, predikat: 11 } }, // prettier-ignore
];

interface JenisNaskah {
  readonly nama: string;
  /** Null where the real workbook is absent. */
  buat(acak: Acak): Naskah | null;
}

const NYATA = bukuNyata('kab-buru-2024-kua-ppas.xlsx');
const bersih = (acak: Acak): Naskah => ({ lembar: bukuBersih(acak).lembar.map(drafDari), tabel: LETAK_BERSIH }); // prettier-ignore

/** Clean workbooks: generated ones, and the sheets of a real one whose sums are all right. */
const JENIS: readonly JenisNaskah[] = [
  { nama: 'Renja, capaian, Renstra', buat: bersih },
  {
    nama: 'KUA-PPAS nyata',
    buat: (acak) =>
      NYATA && { lembar: [drafDari(pilih(NYATA.lembar, acak))], tabel: [{ lembar: 0, kode: 0, uang: [4] }] },
  },
  {
    nama: 'E.81',
    buat: (acak) => ({ lembar: [e81Bersih(acak)], tabel: [{ lembar: 0, kode: E81.kode, uang: [E81.targetRp] }] }), // prettier-ignore
  },
  { nama: 'T-C.24', buat: (acak) => ({ lembar: [tc24Bersih(acak)], tabel: [] }) },
  { nama: 'Renja, daftar lengkap', buat: (acak) => ({ ...bersih(acak), kamus: daftarLengkap() }) },
];

let lengkap: Kamus | null = null;
/** A list of 2026 that knows every code of the clean workbooks. */
function daftarLengkap(): Kamus {
  if (lengkap) return lengkap;
  const baris: string[][] = [['KODE', 'NAMA']];
  KAMUS_BAWAAN.jelajahi((kode, pemda, nama) => {
    if (pemda === 'kabkot' && /^(1\.06|X\.XX)\./.test(kode) && !/\.\d\d$/.test(kode.slice(12)))
      baris.push([kode, nama]);
  });
  lengkap = bukaTersusun(susunKamus(baris, { berkas: 'daftar-2026.csv' }).kamus);
  return lengkap;
}

function temuanGalat({ lembar, kamus = KAMUS_BAWAAN }: Naskah): Temuan[] {
  return periksa({ nama: 'ukur', lembar }, { kamus }).temuan.filter((t) => t.tingkat !== 'info');
}

/** Injects errors, `sekaligus` at a time, and counts what the check makes of them. */
export function ukur(banyak: number, sekaligus: number, awal = 0): HasilUkur {
  const perSuntikan = new Map<string, Hitungan>();
  const perAturan = new Map<string, Hitungan>();
  const perTabel = new Map<string, Hitungan>();
  for (const [nomor, utama] of SEMUA_SUNTIKAN.entries()) {
    for (let i = 0; i < banyak; i++) {
      const benih = awal + nomor * 1_000_000 + i;
      const acak = pengacak(benih);
      const jenis = JENIS[i % JENIS.length]!;
      const naskah = jenis.buat(acak);
      if (!naskah) continue;
      const bersih = new Set(temuanGalat(naskah).map(kunci));
      // The one that is measured comes last, so that no other writes over it.
      const daftar: Suntikan[] = [];
      while (daftar.length < sekaligus - 1) daftar.push(pilih(SEMUA_SUNTIKAN, acak));
      const lain = daftar.flatMap((s) => s.pasang(naskah, acak) ?? []);
      const harapan = utama.pasang(naskah, acak);
      if (!harapan) continue;
      const temuan = temuanGalat(naskah).filter((t) => !bersih.has(kunci(t)));
      catatTemuan(utama, harapan, temuan, benih, [hitung(perSuntikan, utama.nama), hitung(perAturan, utama.aturan), hitung(perTabel, jenis.nama)]); // prettier-ignore
      for (const t of palsu(temuan, [...harapan, ...lain])) {
        for (const h of [
          hitung(perSuntikan, utama.nama),
          hitung(perAturan, t.aturan),
          hitung(perTabel, jenis.nama),
        ]) {
          h.palsu++;
          contoh(h, `benih ${benih} ${utama.nama}: palsu ${kunci(t)} ${t.pesan}`);
        }
      }
    }
  }
  return { perSuntikan, perAturan, perTabel };
}

function catatTemuan(
  utama: Suntikan,
  harapan: readonly Harapan[],
  temuan: readonly Temuan[],
  benih: number,
  semua: readonly Hitungan[],
): void {
  for (const h of harapan) {
    const ada = temuan.some((t) => mengenai(t, h));
    for (const hitungan of semua) {
      hitungan.disuntik++;
      if (ada) hitungan.ditemukan++;
      else
        contoh(
          hitungan,
          `benih ${benih} ${utama.nama}: luput ${kunci(h)}; ada ${temuan.map(kunci).join(', ')}`,
        );
    }
  }
}

/** Galat findings that are neither injected nor explained, through their chain of causes, by an injected one. */
function palsu(temuan: readonly Temuan[], harapan: readonly Harapan[]): Temuan[] {
  const perKunci = new Map(temuan.map((t) => [kunci(t), t]));
  return temuan.filter((t) => {
    if (t.tingkat !== 'galat') return false;
    let ini: Temuan | undefined = t;
    for (let n = 0; ini && n < 20; n++) {
      const sampai: Temuan = ini;
      if (harapan.some((h) => mengenai(sampai, h))) return false;
      ini = ini.sebab === null ? undefined : perKunci.get(`${ini.lembar}|${ini.sebab}`);
    }
    return true;
  });
}

/** The finding of this rule at this cell, or one that stands for several cells with this among them. */
function mengenai(t: Temuan, h: Harapan): boolean {
  if (t.aturan !== h.aturan || t.lembar !== h.lembar) return false;
  const [daerah, sel] = [bacaAlamat(t.sel)!, bacaAlamat(h.sel)!];
  return daerah.kolom === sel.kolom && sel.baris >= daerah.baris && sel.baris <= daerah.barisAkhir;
}

function kunci(t: Harapan): string {
  return `${t.lembar}|${t.aturan}@${t.sel}`;
}

function hitung(peta: Map<string, Hitungan>, nama: string): Hitungan {
  let ada = peta.get(nama);
  if (!ada) peta.set(nama, (ada = { disuntik: 0, ditemukan: 0, palsu: 0, contoh: [] }));
  return ada;
}

function contoh(h: Hitungan, teks: string): void {
  if (h.contoh.length < 5) h.contoh.push(teks);
}

export const recall = (h: Hitungan): number => (h.disuntik === 0 ? 1 : h.ditemukan / h.disuntik);
export const presisi = (h: Hitungan): number =>
  h.ditemukan + h.palsu === 0 ? 1 : h.ditemukan / (h.ditemukan + h.palsu);
