import type { Fungsi } from './fungsi';
import { Gagal, gagalKarena, KOSONG } from './gagal';
import { Masukan, type Ukuran } from './masukan';
import type { Argumen, HasilFungsi, HasilSel } from './nilai';

/**
 * Calls a function the way a sheet does. Ranges broadcast like Excel's own arrays: a cell with a range, a row with a
 * column, equal shapes; anything else is an error. A blank row gives ''. A bad row inside a range gives a readable
 * marker in its place; a bad single call gives an error for the host to show.
 */
export function terapkan(fungsi: Fungsi, argumen: readonly Argumen[]): HasilFungsi {
  const { parameter } = fungsi;
  if (argumen.length > parameter.length) {
    return galat(new Gagal('nilai', `${fungsi.nama} menerima paling banyak ${parameter.length} masukan.`));
  }
  const kurang = parameter.find((p, i) => p.wajib && argumen[i] === undefined);
  if (kurang) return galat(new Gagal('nilai', `Masukan "${kurang.sifat.nama}" belum diberikan.`));

  const masukan = new Masukan(parameter, argumen);
  const ukuran = masukan.ukuran();
  if (ukuran instanceof Gagal) return galat(ukuran);
  return fungsi.tabel ? terapkanTabel(fungsi, masukan, ukuran) : terapkanSel(fungsi, masukan, ukuran);
}

function terapkanSel(fungsi: Fungsi, masukan: Masukan, ukuran: Ukuran | null): HasilFungsi {
  const hitung = fungsi.hitung!;
  const { isi } = masukan;
  const satu = (j: number): HasilSel | Gagal => {
    const batal = masukan.baca(j);
    if (batal) return batal === KOSONG ? '' : batal;
    const hasil = hitung(isi[0], isi[1], isi[2], isi[3], isi[4]);
    if (typeof hasil === 'number') return Number.isFinite(hasil) ? hasil : gagalKarena('tak-hingga');
    return hasil === KOSONG ? '' : hasil;
  };
  if (ukuran === null) {
    const hasil = satu(0);
    return hasil instanceof Gagal ? galat(hasil) : hasil;
  }
  const hasil = new Array<HasilSel[]>(ukuran.baris);
  for (let i = 0; i < ukuran.baris; i++) {
    masukan.keBaris(i);
    const pertama = isiSel(satu(0));
    // A literal of its own for numbers: V8 then stores plain doubles, half the memory of a column of results.
    const baris: HasilSel[] = typeof pertama === 'number' ? [pertama] : [pertama];
    for (let j = 1; j < ukuran.kolom; j++) baris.push(isiSel(satu(j)));
    hasil[i] = baris;
  }
  return hasil;
}

function isiSel(nilai: HasilSel | Gagal): HasilSel {
  return typeof nilai === 'object' ? nilai.penanda : nilai;
}

/** A single call spills the table; a column of cells keeps the rows of the sheet: the first row of each table. */
function terapkanTabel(fungsi: Fungsi, masukan: Masukan, ukuran: Ukuran | null): HasilFungsi {
  const satu = (): HasilSel[][] | Gagal => {
    const batal = masukan.baca(0);
    return batal ? (batal === KOSONG ? [['']] : batal) : fungsi.tabel!(...masukan.isi);
  };
  if (ukuran === null) {
    const tabel = satu();
    if (tabel instanceof Gagal) return galat(tabel);
    return tabel.length === 1 && tabel[0]!.length === 1 ? tabel[0]![0]! : tabel;
  }
  if (ukuran.kolom !== 1)
    return galat(new Gagal('nilai', `${fungsi.nama} menerima satu sel atau satu kolom.`));
  const hasil: HasilSel[][] = [];
  let lebar = 1;
  for (let i = 0; i < ukuran.baris; i++) {
    masukan.keBaris(i);
    const tabel = satu();
    const baris = tabel instanceof Gagal ? [tabel.penanda] : tabel[0]!;
    lebar = Math.max(lebar, baris.length);
    hasil.push(baris);
  }
  return hasil.map((baris) => [...baris, ...new Array<string>(lebar - baris.length).fill('')]);
}

function galat({ galat: jenis, pesan }: Gagal): HasilFungsi {
  return { galat: jenis, pesan };
}
