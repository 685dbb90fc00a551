import { readFileSync } from 'node:fs';
import { join } from 'node:path';

declare const VERSI_RENJA: string | undefined;

/** Version of the package: built in by webpack, read from package.json when run from the sources. */
export function versi(): string {
  if (typeof VERSI_RENJA === 'string') return VERSI_RENJA;
  const isi = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return isi.version;
}
