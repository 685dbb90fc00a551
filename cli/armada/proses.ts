import { fork, type ChildProcess } from 'node:child_process';
import type { PesanDariPekerja, PesanKePekerja } from './pekerja';

/** Heap of a worker; a file that needs more costs only itself. */
const HEAP_MB = 2048;
/** A worker that has grown beyond this is replaced before its next file. */
const DAUR_ULANG = 400 * 2 ** 20;
/** A file that is not done by then is given up. */
const BATAS_MENIT = 10;

/** How to start a worker. */
export interface PerintahPekerja {
  readonly program: string;
  readonly argumen: readonly string[];
  readonly batasMenit?: number;
}

/** One lane of the fleet: a worker process that is started when needed and replaced when it dies or grows. */
export class Proses {
  private anak: ChildProcess | null = null;

  constructor(private readonly perintah: PerintahPekerja) {}

  /** The worker's answer; `{ alasan }` when it died or took too long. Never rejects. */
  kirim(pesan: PesanKePekerja): Promise<PesanDariPekerja | { readonly alasan: string }> {
    const anak = (this.anak ??= this.mulai());
    const menit = this.perintah.batasMenit ?? BATAS_MENIT;
    return new Promise((selesai) => {
      const beres = (hasil: PesanDariPekerja | { readonly alasan: string }): void => {
        clearTimeout(jam);
        anak.removeAllListeners();
        if ('alasan' in hasil || hasil.rss > DAUR_ULANG) this.tutup();
        selesai(hasil);
      };
      const jam = setTimeout(() => beres({ alasan: `Belum selesai setelah ${menit} menit; dilewati.` }), menit * 60_000); // prettier-ignore
      anak.once('message', (jawaban) => beres(jawaban as PesanDariPekerja));
      anak.once('exit', (kode, sinyal) => beres({ alasan: pesanMati(sinyal ?? kode) }));
      anak.once('error', (e) => beres({ alasan: pesanMati(e.message) }));
      anak.send(pesan, (e) => {
        if (e) beres({ alasan: pesanMati(e.message) });
      });
    });
  }

  /** Ends the worker, whatever it is doing. */
  tutup(): void {
    this.anak?.on('error', () => undefined);
    this.anak?.kill('SIGKILL');
    this.anak = null;
  }

  private mulai(): ChildProcess {
    const { program, argumen } = this.perintah;
    return fork(program, [...argumen], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
}

function pesanMati(sebab: string | number | null): string {
  return `Pemeriksaannya terhenti (${sebab ?? 'tanpa sebab'}), mungkin kehabisan memori. Hapus lembar atau baris yang tidak dipakai, atau pecah berkasnya.`;
}
