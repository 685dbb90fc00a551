import { apakahGalat } from '../angka/nilai-sel';
import { alamat } from '../lembar/alamat';
import type { Lembar } from '../lembar/lembar';
import { aturan } from './aturan';
import type { BuktiBanyak } from './sebut-sel';

interface BuktiBeku extends BuktiBanyak {
  readonly beku: boolean;
  readonly contoh: string;
}

interface Kumpulan {
  readonly beku: boolean;
  readonly kolom: number;
  readonly baris: number[];
}

const BEKU = /__xludf\.DUMMYFUNCTION/i;
const TAK_DIKENAL = /_xl[a-z]*udf[._]/i;

export const RUMUS_BEKU = aturan<BuktiBeku>({
  id: 'RMS-004',
  slug: 'rumus-beku',
  tingkat: 'peringatan',
  judul: 'Nilai beku dari Google Sheets',
  penjelasan:
    'Rumus Google Sheets yang tidak dikenal Excel disimpan sebagai __xludf.DUMMYFUNCTION dengan nilai terakhirnya: tampak seperti rumus, tetapi tidak pernah dihitung lagi. Satu temuan per kolom.',
  dasar: 'Cara Google Sheets mengekspor berkas xlsx.',
  caraMemperbaiki: 'Tulis ulang dengan rumus yang dikenal Excel, atau kerjakan tabelnya di Google Sheets.',
  contoh: { salah: '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(...)"), 5575000)', benar: '=SUMIF(B:B, B9, I:I)' },
  pesan: (t) => {
    const apa = t.banyak === 1 ? 'Sel ini' : `${t.banyak} sel di kolom ini`;
    return t.beku
      ? `${apa} berisi nilai beku dari Google Sheets; rumus aslinya (${t.contoh}) tidak dihitung di Excel.`
      : `${apa} memakai fungsi yang tidak terpasang (${t.contoh}); pasang add-in-nya atau ganti rumusnya.`;
  },

  *periksaLembar(lembar) {
    for (const { beku, kolom, baris } of kumpulkan(lembar)) {
      const awal = alamat(baris[0]!, kolom);
      const akhir = alamat(baris[baris.length - 1]!, kolom);
      const nilai = lembar.nilai[baris[0]!]?.[kolom] ?? null;
      yield {
        lembar: lembar.nama,
        baris: baris[0]!,
        kolom,
        sel: awal === akhir ? awal : `${awal}:${akhir}`,
        kode: null,
        label: `Kolom ${awal.replace(/\d+$/, '')}`,
        makna: beku ? 'beku' : 'tak-terpasang',
        bukti: {
          tertulis: nilai,
          seharusnya: null,
          banyak: baris.length,
          daftarSel: '',
          beku,
          contoh: contohRumus(lembar.rumus[baris[0]!]![kolom]!),
        },
      };
    }
  },
});

/** Such cells of a sheet, one group per column and kind. An unknown function that still gives a value is no trouble yet. */
function kumpulkan(lembar: Lembar): Kumpulan[] {
  const kumpulan = new Map<string, Kumpulan>();
  lembar.rumus.forEach((sel, baris) => {
    sel.forEach((rumus, kolom) => {
      if (rumus === '' || !rumus.includes('udf')) return;
      const beku = BEKU.test(rumus);
      if (!beku && !(TAK_DIKENAL.test(rumus) && apakahGalat(lembar.nilai[baris]?.[kolom]))) return;
      const kunci = `${beku}|${kolom}`;
      const ada = kumpulan.get(kunci);
      if (ada) ada.baris.push(baris);
      else kumpulan.set(kunci, { beku, kolom, baris: [baris] });
    });
  });
  return [...kumpulan.values()];
}

/** The Google formula inside, or the name of the unknown function. */
function contohRumus(rumus: string): string {
  const asli = /DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(rumus)?.[1];
  const fungsi = /_xl[a-z]*udf[._]+([A-Z0-9_.]+)/i.exec(rumus)?.[1];
  return (asli ?? fungsi ?? rumus).replace(/""/g, '"').slice(0, 60);
}
