import { berkasJson } from '../core/laporan/json';
import { lembarTeks } from '../core/laporan/lembar-teks';
import { hasilSarif, logSarif } from '../core/laporan/sarif';
import { laporanTeks } from '../core/laporan/teks';
import type { Diperiksa } from './periksa-berkas';
import type { Pilihan } from './pilihan';
import { cocokkanSidik, lembarBerkas } from './verifikasi';
import { versi } from './versi';

/** A report in pieces, so that hundreds of files never lie in memory together. */
export interface BentukLaporan {
  readonly awal: string;
  /** Between the pieces of two files. */
  readonly antara: string;
  /** The piece of one file, as text; `urutan` is its place among the files named. */
  satu(diperiksa: Diperiksa, urutan: number): string;
  /** `banyak` pieces were written. */
  akhir(banyak: number): string;
  /** Where the summary of several files goes: others read JSON and SARIF, a person still sees it. */
  readonly ringkasan: 'laporan' | 'stderr' | 'tanpa';
}

/** The report that was asked for; `berkas` are all files named. */
export function bentukLaporan(pilihan: Pilihan, berkas: readonly string[]): BentukLaporan {
  const { sidik } = pilihan;
  if (sidik !== null) return teksPolos('', (d) => `${cocokkanSidik(d, sidik).pesan}\n`, 'tanpa');
  if (pilihan.verifikasi) return teksPolos('\n', (d) => lembarTeks(lembarBerkas(d, pilihan)), 'tanpa');
  if (pilihan.format === 'json') return json();
  if (pilihan.format === 'sarif') return sarif(berkas);
  return teksPolos('\n', (d) => laporanTeks([d]), 'laporan');
}

function teksPolos(
  antara: string,
  satu: (d: Diperiksa) => string,
  ringkasan: 'laporan' | 'tanpa',
): BentukLaporan {
  return { awal: '', antara, satu, akhir: () => '', ringkasan };
}

/** The fixed shape: `renja` and `files`, nothing else at the top. */
function json(): BentukLaporan {
  return {
    awal: `{\n  "renja": ${JSON.stringify(versi())},\n  "files": [`,
    antara: ',',
    satu: (d) => `\n${takuk(JSON.stringify(berkasJson(d), null, 2), 4)}`,
    akhir: (banyak) => `${banyak > 0 ? '\n  ' : ''}]\n}\n`,
    ringkasan: 'stderr',
  };
}

function sarif(berkas: readonly string[]): BentukLaporan {
  const log = JSON.stringify(logSarif(versi(), berkas, []), null, 2);
  // `results` is the last of the log.
  const belah = log.lastIndexOf(']', log.lastIndexOf('"results": []') + '"results": []'.length);
  return {
    awal: log.slice(0, belah),
    antara: ',',
    satu: (d, urutan) => {
      const hasil = hasilSarif(d, urutan);
      return hasil.map((h) => `\n${takuk(JSON.stringify(h, null, 2), 8)}`).join(',');
    },
    akhir: (banyak) => `${banyak > 0 ? '\n      ' : ''}${log.slice(belah)}\n`,
    ringkasan: 'stderr',
  };
}

function takuk(teks: string, dalam: number): string {
  const spasi = ' '.repeat(dalam);
  return spasi + teks.replace(/\n/g, `\n${spasi}`);
}
