import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periksa } from '../../core/validasi/periksa';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { SELISIH_2026, SELISIH_2027 } from './selisih-renstra';

const adaAturan = readdirSync(join(__dirname, '../../core/aturan')).some((nama) =>
  nama.startsWith('ksn-001'),
);
const lewati = test['skip'];
const uji = (judul: string, isi: () => void): void =>
  adaAturan ? test(judul, isi) : lewati(`${judul} [DILEWATI: aturan KSN-001 belum ada]`, isi);

const temuan = () => {
  const buku = bacaXlsx(new Uint8Array(readFileSync(BERKAS_CONTOH)), 'renja-dinsos-metro-2026.xlsx');
  return periksa(buku).temuan.filter((t) => t.aturan === 'KSN-001' && t.lembar === 'Renja 2026');
};

uji(
  'Renja 2026 dibandingkan Renstra di buku kerja yang sama: persis selisih yang dihitung dengan tangan',
  () => {
    const pada = (kolom: string) =>
      temuan()
        .filter((t) => t.sel.startsWith(kolom))
        .map((t) => [t.kode, t.sel, t.tertulis, t.seharusnya]);
    expect(pada('I')).toEqual(SELISIH_2026);
    expect(pada('P')).toEqual(SELISIH_2027);
  },
);

uji('pagu yang bertukar antara 1.06.01 dan 1.06.05 dikatakan dalam satu kepala', () => {
  const kepala = temuan().filter((t) => t.sel.startsWith('I') && t.sebab === null);
  const program = kepala.filter((t) => t.kode === '1.06.01' || t.kode === '1.06.05');
  expect(program).toHaveLength(1);
  expect(program[0]?.pesan).toContain('60.000.000');
});
