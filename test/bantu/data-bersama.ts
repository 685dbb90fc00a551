import { existsSync } from 'node:fs';
import { join } from 'node:path';

const AKAR = join(__dirname, '../../../shared');

/** Path of a file or folder of the shared material, null where it is not beside the project. */
export function dataBersama(...bagian: string[]): string | null {
  const jalur = join(AKAR, ...bagian);
  return existsSync(jalur) ? jalur : null;
}

/** A test that needs a shared file: runs when it is there, else shows up as skipped with the reason in its title. */
export function ujiBilaAda(
  judul: string,
  bagian: readonly string[],
  uji: (jalur: string) => void | Promise<void>,
  batasMs = 120_000,
): void {
  const jalur = dataBersama(...bagian);
  if (jalur) {
    test(judul, async () => uji(jalur), batasMs);
    return;
  }
  const lewati = test['skip'];
  lewati(`${judul} [DILEWATI: ../shared/${bagian.join('/')} tidak ada]`, () => undefined);
}
