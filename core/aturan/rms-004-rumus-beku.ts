import { apakahGalat } from '../angka/nilai-sel';
import { alamat } from '../lembar/alamat';
import { nilaiSel, type Lembar } from '../lembar/lembar';
import { aturan } from './aturan';
import { fungsiTakTerpasang } from './fungsi-renja';
import type { BuktiBanyak } from './sebut-sel';

/** 'renja': a function of ours in a workbook that was opened without the add-in. */
type Jenis = 'beku' | 'tak-terpasang' | 'renja';

interface BuktiBeku extends BuktiBanyak {
  readonly jenis: Jenis;
  readonly contoh: string;
}

interface Kumpulan {
  readonly jenis: Jenis;
  readonly kolom: number;
  readonly baris: number[];
}

const BEKU = /__xludf\.DUMMYFUNCTION/i;
const TAK_DIKENAL = /_xl[a-z]*udf[._]/i;

export const RUMUS_BEKU = aturan<BuktiBeku>({
  id: 'RMS-004',
  slug: 'rumus-beku',
  tingkat: 'peringatan',
  judul: 'Rumus tidak dihitung di sini',
  penjelasan:
    'Rumus Google Sheets yang tidak dikenal Excel disimpan sebagai __xludf.DUMMYFUNCTION dengan nilai terakhirnya: tampak seperti rumus, tetapi tidak pernah dihitung lagi. Fungsi Renja yang menampilkan #NAME? bukan salah isian: berkasnya dibuka tanpa add-in. Satu temuan per kolom.',
  dasar: 'Cara Google Sheets mengekspor berkas xlsx.',
  caraMemperbaiki:
    'Tulis ulang dengan rumus yang dikenal Excel, atau kerjakan tabelnya di Google Sheets. Untuk fungsi Renja: buka panel Renja, lalu tekan Ctrl+Alt+F9.',
  contoh: { salah: '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(...)"), 5575000)', benar: '=SUMIF(B:B, B9, I:I)' },
  pesan: (t) => {
    const apa = t.banyak === 1 ? 'Sel ini' : `${t.banyak} sel di kolom ini`;
    switch (t.jenis) {
      case 'beku':
        return `${apa} berisi nilai beku dari Google Sheets; rumus aslinya (${t.contoh}) tidak dihitung di Excel.`;
      case 'renja':
        return `${apa} memakai fungsi Renja ${t.contoh} yang belum dihitung karena add-in Renja tidak terbuka; isiannya tidak salah. Buka panel Renja, lalu tekan Ctrl+Alt+F9.`;
      case 'tak-terpasang':
        return `${apa} memakai fungsi yang tidak terpasang (${t.contoh}); pasang add-in-nya atau ganti rumusnya.`;
    }
  },

  *periksaLembar(lembar) {
    for (const { jenis, kolom, baris } of kumpulkan(lembar)) {
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
        makna: jenis,
        bukti: {
          tertulis: nilai,
          seharusnya: null,
          banyak: baris.length,
          daftarSel: '',
          jenis,
          contoh:
            fungsiTakTerpasang(lembar, baris[0]!, kolom) ?? contohRumus(lembar.rumus[baris[0]!]![kolom]!),
        },
      };
    }
  },
});

/** Such cells of a sheet, one group per column and kind. */
function kumpulkan(lembar: Lembar): Kumpulan[] {
  const kumpulan = new Map<string, Kumpulan>();
  lembar.rumus.forEach((sel, baris) => {
    sel.forEach((rumus, kolom) => {
      const jenis = rumus === '' ? null : jenisRumus(lembar, baris, kolom, rumus);
      if (jenis === null) return;
      const kunci = `${jenis}|${kolom}`;
      const ada = kumpulan.get(kunci);
      if (ada) ada.baris.push(baris);
      else kumpulan.set(kunci, { jenis, kolom, baris: [baris] });
    });
  });
  return [...kumpulan.values()];
}

/** An unknown function that still gives a value is no trouble yet. */
function jenisRumus(lembar: Lembar, baris: number, kolom: number, rumus: string): Jenis | null {
  if (BEKU.test(rumus)) return 'beku';
  if (!apakahGalat(nilaiSel(lembar, baris, kolom))) return null;
  if (fungsiTakTerpasang(lembar, baris, kolom) !== null) return 'renja';
  return TAK_DIKENAL.test(rumus) ? 'tak-terpasang' : null;
}

/** The Google formula inside, or the name of the unknown function. */
function contohRumus(rumus: string): string {
  const asli = /DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(rumus)?.[1];
  const fungsi = /_xl[a-z]*udf[._]+([A-Z0-9_.]+)/i.exec(rumus)?.[1];
  return (asli ?? fungsi ?? rumus).replace(/""/g, '"').slice(0, 60);
}
