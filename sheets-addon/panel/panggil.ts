import { HostError } from '../../panel/host';
import type { Jawaban, Layanan } from '../bersama/jembatan';

/** google.script.run as far as we use it: one function, text both ways. */
interface ScriptRun {
  withSuccessHandler(terima: (jawaban: string) => void): ScriptRun;
  withFailureHandler(gagal: (galat: Error) => void): ScriptRun;
  renjaJembatan(nama: string, argumen: string): void;
}
declare const google: { readonly script: { readonly run: ScriptRun } };

/** Calls the server; its refusals and lost connections arrive as HostError. */
export function panggil<K extends keyof Layanan>(
  nama: K,
  ...argumen: Parameters<Layanan[K]>
): Promise<ReturnType<Layanan[K]>> {
  return new Promise((terima, tolak) => {
    google.script.run
      .withSuccessHandler((teks) => {
        const jawaban = bacaJawaban(teks);
        if (jawaban.ok) terima(jawaban.hasil as ReturnType<Layanan[K]>);
        else tolak(new HostError(jawaban.kode, jawaban.pesan));
      })
      .withFailureHandler((galat) => tolak(new HostError('gagal', pesanPutus(galat))))
      .renjaJembatan(nama, JSON.stringify(argumen));
  });
}

/** Google answers with nothing when it drops what the server said. */
function bacaJawaban(teks: unknown): Jawaban {
  try {
    const isi = JSON.parse(String(teks)) as Jawaban | null;
    if (typeof isi?.ok === 'boolean') return isi;
  } catch {
    // Same as an empty answer.
  }
  return { ok: false, kode: 'gagal', pesan: pesanPutus(null) };
}

function pesanPutus(galat: Error | null | undefined): string {
  const rinci = galat?.message ? ` (${galat.message})` : '';
  return `Google Sheets tidak menjawab${rinci}. Periksa sambungan internet, lalu ulangi.`;
}
