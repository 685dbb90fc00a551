import { cariSel, pilih, tulis, ubahBeberapa, type Mutasi } from '../draf';

const GALAT = ['#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#N/A', '#NUM!', '#NULL!', '#SPILL!', '#GETTING_DATA', '#APA?', '']; // prettier-ignore
const RUMUS = ['SUM(A1:A9)', 'J73-P73', 'A1', 'SUM(', '', ')', '"', 'XFD1048576', 'SUM(A:A)', '1/0', 'INDIRECT("A"&1)', 'A1:A2:A3', '#REF!+1', "'Lembar lain'!A1", 'LET(x,1,x)', '((((((((1))))))))', 'A0', 'AAAA1', '+'.repeat(8000), 'A1+'.repeat(2000)]; // prettier-ignore

/** Error values, formulas that are broken or only text. */
export const MUTASI_RUMUS: readonly Mutasi[] = [
  {
    nama: 'nilai galat',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 10, () => ({ galat: pilih(GALAT, acak) })),
  },
  {
    nama: 'galat di mana-mana',
    ubah(draf, acak) {
      const galat = pilih(GALAT, acak);
      draf.nilai = draf.nilai.map((sel) => sel.map((nilai) => (acak(2) === 0 ? nilai : { galat })));
    },
  },
  {
    nama: 'rumus aneh',
    ubah(draf, acak) {
      for (let n = 1 + acak(20); n > 0; n--) {
        const sel = cariSel(draf, acak);
        if (!sel) return;
        while (draf.rumus.length <= sel.baris) draf.rumus.push([]);
        const baris = draf.rumus[sel.baris]!;
        while (baris.length < sel.kolom) baris.push('');
        baris[sel.kolom] = pilih(RUMUS, acak);
      }
    },
  },
  {
    nama: 'rumus sebagai teks',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 10, () => `=${pilih(RUMUS, acak)}`),
  },
  {
    nama: 'semua sel salah jenis',
    ubah(draf, acak) {
      draf.nilai.forEach((sel, baris) =>
        sel.forEach((nilai, kolom) => {
          if (nilai !== null)
            tulis(draf, baris, kolom, pilih([true, false, '', 0, { galat: '#N/A' }, 'x'], acak));
        }),
      );
    },
  },
];
