import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ada = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** A test that needs LibreOffice: skipped with the reason in its title where there is none. */
export function ujiSoffice(judul: string, uji: () => void | Promise<void>): void {
  const lewati = test['skip'];
  if (ada) test(judul, async () => uji(), 180_000);
  else lewati(`${judul} [DILEWATI: LibreOffice (soffice) tidak terpasang]`, () => undefined);
}

/** LibreOffice recalculates .xlsx on load only when its profile says "always" (0). */
const SELALU_HITUNG =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Opens a workbook in LibreOffice, recalculates everything (unless told not to) and saves it as .xlsx again. */
export function simpanUlangSoffice(isi: Uint8Array, hitungUlang = true): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'renja-soffice-'));
  try {
    writeFileSync(join(folder, 'asal.xlsx'), isi);
    mkdirSync(join(folder, 'profil', 'user'), { recursive: true });
    if (hitungUlang)
      writeFileSync(join(folder, 'profil', 'user', 'registrymodifications.xcu'), SELALU_HITUNG);
    const hasil = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'keluar'),
        join(folder, 'asal.xlsx'),
      ],
      { encoding: 'utf8', timeout: 170_000 },
    );
    if (hasil.status !== 0) throw new Error(`soffice gagal: ${hasil.stderr}`);
    return readFileSync(join(folder, 'keluar', 'asal.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
