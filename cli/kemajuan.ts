import { barisPolos } from '../core/laporan/teks-polos';

/** One line of progress on stderr, only where a person watches. */
export class Kemajuan {
  private terakhir = 0;
  private tampil = false;

  constructor(private readonly aliran: NodeJS.WriteStream = process.stderr) {}

  /** Shows a step; at most ten times a second. `bagian` is 0 ... 1. */
  lapor(bagian: number, pesan: string): void {
    if (!this.aliran.isTTY) return;
    const kini = Date.now();
    if (kini - this.terakhir < 100) return;
    this.terakhir = kini;
    this.tampil = true;
    const teks = `${String(Math.round(bagian * 100)).padStart(3)} % ${barisPolos(pesan)}`;
    this.aliran.write(`\r\x1b[K${teks.slice(0, (this.aliran.columns ?? 80) - 1)}`);
  }

  selesai(): void {
    if (this.tampil) this.aliran.write('\r\x1b[K');
    this.tampil = false;
  }
}
