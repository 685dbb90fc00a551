import { ubahBeberapa, pilih, type Mutasi } from '../draf';

const ANEH = [
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0007\u001b[31m',
  '\r\n\r\n',
  '\t',
  '\u2028',
  '\ud800',
  '\udfff',
  '\ufffe', // prettier-ignore
  '\u202eigaraggna',
  '\u2067مخصص\u2069',
  'مِيزَانِيَّة ٢٠٢٦',
  '👨‍👩‍👧‍👦🇮🇩',
  'e\u0301\u0301\u0301',
  '𝟏.𝟎𝟔',
  '①',
  '½',
  '﷽'.repeat(50), // prettier-ignore
  '<img src=x onerror=alert(1)>',
  "');DROP TABLE",
  '=1+1',
  '=HYPERLINK("http://x";"y")',
  '+62',
  '-',
  '--',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0", // prettier-ignore
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'true',
  '{n}',
  '{n+1}',
  '$&',
  '$1',
  '%s',
  '\\',
  '.*',
  '(((', // prettier-ignore
  'Jumlah',
  'JUMLAH TOTAL',
  'Program',
  'Kegiatan 1.06',
  '1',
  '1.',
  '1.06',
  '1.06.01.2.01.0001',
  '2026',
  'Tahun 2026', // prettier-ignore
];
const PANJANG = ['a', '1', '1.', '.', ' ', '\n', '\u00a0', '0', '9', '(', 'Rp', '1.06.', 'Jumlah ', '%', '-', '😀', 'a b ', '1,000,', '/', 'X.XX.']; // prettier-ignore

/** Text that is invisible, hostile, endless, or means something to a programming language. */
export const MUTASI_TEKS: readonly Mutasi[] = [
  { nama: 'teks aneh', ubah: (draf, acak) => ubahBeberapa(draf, acak, 20, () => pilih(ANEH, acak)) },
  {
    nama: 'tanda tak terlihat di dalam isi',
    ubah: (draf, acak) =>
      ubahBeberapa(
        draf,
        acak,
        30,
        (nilai) => {
          const teks = String(nilai);
          const di = acak(teks.length + 1);
          return teks.slice(0, di) + pilih(ANEH, acak) + teks.slice(di);
        },
        (nilai) => typeof nilai === 'string' && nilai !== '',
      ),
  },
  {
    nama: 'sel 32.767 huruf',
    ubah: (draf, acak) =>
      ubahBeberapa(draf, acak, 3, (nilai) => {
        const awal = typeof nilai === 'string' && acak(2) === 0 ? nilai : '';
        return (awal + pilih(PANJANG, acak).repeat(32_767)).slice(0, 32_766) + pilih(['', 'x', '%'], acak);
      }),
  },
  {
    nama: 'nama lembar aneh',
    ubah(draf, acak) {
      draf.nama = pilih([...ANEH, "Renja 'n-1'!A1", 'x'.repeat(31), 'a|b|c', '[1]', ''], acak);
    },
  },
];
