import { berkasJson } from '../core/laporan/json';
import { lembarTeks } from '../core/laporan/lembar-teks';
import { hasilSarif, logSarif } from '../core/laporan/sarif';
import { laporanTeks } from '../core/laporan/teks';
import type { Diperiksa } from './periksa-berkas';
import type { Pilihan } from './pilihan';
import { ringkasanJson, type Ringkasan } from './ringkasan';
import { ringkasanTeks } from './ringkasan-teks';
import { cocokkanSidik, lembarBerkas } from './verifikasi';
import { versi } from './versi';

/** A report in pieces, so that hundreds of files never lie in memory together. */
export interface BentukLaporan {
  readonly awal: string;
  /** Between the pieces of two files. */
  readonly antara: string;
  /** The piece of one file, as text; `urutan` is its place among the files named. */
  satu(diperiksa: Diperiksa, urutan: number): string;
  /** `ringkasan` only when more than one file was named; `banyak` pieces were written. */
  akhir(banyak: number, ringkasan: Ringkasan | null): string;
}

/** The report that was asked for; `berkas` are all files named. */
export function bentukLaporan(pilihan: Pilihan, berkas: readonly string[]): BentukLaporan {
  const { sidik } = pilihan;
  if (sidik !== null) return teksPolos('', (d) => `${cocokkanSidik(d, sidik).pesan}\n`, false);
  if (pilihan.verifikasi) return teksPolos('\n', (d) => lembarTeks(lembarBerkas(d, pilihan)), false);
  if (pilihan.format === 'json') return json();
  if (pilihan.format === 'sarif') return sarif(berkas);
  return teksPolos('\n', (d) => laporanTeks([d]), true);
}

function teksPolos(antara: string, satu: (d: Diperiksa) => string, meringkas: boolean): BentukLaporan {
  return {
    awal: '',
    antara,
    satu,
    akhir: (banyak, ringkasan) =>
      meringkas && ringkasan ? (banyak > 0 ? '\n' : '') + ringkasanTeks(ringkasan) : '',
  };
}

/** The fixed shape; `summary` at the top is added only for more than one file. */
function json(): BentukLaporan {
  return {
    awal: `{\n  "renja": ${JSON.stringify(versi())},\n  "files": [`,
    antara: ',',
    satu: (d) => `\n${takuk(JSON.stringify(berkasJson(d), null, 2), 4)}`,
    akhir: (banyak, ringkasan) => {
      const isi = ringkasan ? `,\n${takuk(`"summary": ${JSON.stringify(ringkasanJson(ringkasan), null, 2)}`, 2)}` : ''; // prettier-ignore
      return `${banyak > 0 ? '\n  ' : ''}]${isi}\n}\n`;
    },
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
  };
}

function takuk(teks: string, dalam: number): string {
  const spasi = ' '.repeat(dalam);
  return spasi + teks.replace(/\n/g, `\n${spasi}`);
}
