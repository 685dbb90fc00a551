/** Reading and patching .xlsx beside SheetJS (dense) and exceljs, one process per run. `node -r ./scripts/jalankan-ts.cjs bench/xlsx.ts` */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { read, utils, write } from 'xlsx';
import { bacaXlsx } from '../xlsx/baca-xlsx';
import { tulisXlsx } from '../xlsx/tulis-xlsx';
import { median, prosesor } from './ukur';

const UKURAN = [5_000, 20_000, 40_000];
const KOLOM = 17;
const ULANG = 7;

const PEMBACA: Record<string, (isi: Buffer) => unknown> = {
  'xlsx/ (kita)': (isi) => bacaXlsx(isi, 'bench'),
  'SheetJS 0.18.5 dense': (isi) => read(isi, { dense: true, cellHTML: false, cellText: false }),
  'SheetJS dense + format angka': (isi) =>
    read(isi, { dense: true, cellHTML: false, cellText: false, cellNF: true }),
  'exceljs 4.4.0': (isi) => new Workbook().xlsx.load(isi as never),
  'tulis satu sel (kita)': (isi) =>
    tulisXlsx(isi, { sel: [{ lembar: 'Renja', baris: 4, kolom: 8, nilai: 1 }] }),
};

/** A planning table: codes, names, units as text, amounts as numbers, every tenth text unique. */
function berkasUji(baris: number, bersama: boolean): Buffer {
  const isi = Array.from({ length: baris }, (_, b) =>
    Array.from({ length: KOLOM }, (_, k) => {
      if (k === 1) return `1.06.${(b % 90) + 10}.2.${(b % 900) + 100}`;
      if (k === 2) return `Penyediaan Jasa ${b % 10 === 0 ? `nomor ${b}` : `ke-${b % 400}`} & Pemeliharaan`;
      if (k === 3) return `Persentase pemenuhan layanan ${b % 250} yang tepat waktu`;
      if (k % 4 === 0) return b * 1000 + k;
      return k % 4 === 1 ? Math.round(b * 12345.678 * k) / 100 : k % 4 === 2 ? '12 bulan' : null;
    }),
  );
  const buku = utils.book_new();
  utils.book_append_sheet(buku, utils.aoa_to_sheet(isi), 'Renja');
  return write(buku, { type: 'buffer', bookType: 'xlsx', bookSST: bersama, compression: true }) as Buffer;
}

/** Child: reads one file several times, prints first and median time, median processor time and peak memory. */
async function ukur(nama: string, jalur: string): Promise<void> {
  const isi = readFileSync(jalur);
  const waktu: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < ULANG; i++) {
    const awal = process.hrtime.bigint();
    const cpuAwal = process.cpuUsage();
    await PEMBACA[nama]!(isi);
    const { user, system } = process.cpuUsage(cpuAwal);
    waktu.push(Number(process.hrtime.bigint() - awal) / 1e6);
    cpu.push((user + system) / 1000);
  }
  const puncak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ pertama: waktu[0], tengah: median(waktu), cpu: median(cpu), puncak }));
}

function utama(): void {
  const folder = mkdtempSync(join(tmpdir(), 'renja-bench-'));
  console.log(
    `Node ${process.version}, ${prosesor()}; ${KOLOM} kolom; median ${ULANG} kali, satu proses per baris; perbandingan menurut waktu prosesor\n`,
  );
  console.log(
    '| baris | teks | MB | pembaca | pertama ms | median ms | prosesor ms | banding kita | memori puncak MB |',
  );
  console.log('|--:|---|--:|---|--:|--:|--:|--:|--:|');
  try {
    for (const bersama of [true, false]) {
      for (const baris of UKURAN) {
        const jalur = join(folder, `${baris}.xlsx`);
        writeFileSync(jalur, berkasUji(baris, bersama));
        let kita = 0;
        for (const nama of Object.keys(PEMBACA)) {
          const anak = spawnSync(process.execPath, [...process.execArgv, __filename, nama, jalur], {
            encoding: 'utf8',
          });
          if (anak.status !== 0) throw new Error(anak.stderr);
          const { pertama, tengah, cpu, puncak } = JSON.parse(anak.stdout) as Record<string, number>;
          kita ||= cpu!;
          const sel = [baris, bersama ? 'bersama' : 'sebaris', (statSync(jalur).size / 1e6).toFixed(1), nama];
          console.log(
            `| ${[...sel, pertama!.toFixed(0), tengah!.toFixed(0), cpu!.toFixed(0), (cpu! / kita).toFixed(2), puncak!.toFixed(0)].join(' | ')} |`,
          );
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [nama, jalur] = process.argv.slice(2);
if (nama && jalur) void ukur(nama, jalur);
else utama();
