import { kolomAsal, type KolomFormulir } from '../../core/formulir/formulir';
import { alamat, hurufKolom } from '../../core/lembar/alamat';
import type { LembarBaru, SelBaru } from '../../core/lembar/lembar-baru';
import { kepalaTabel } from './kepala-tabel';
import type { TabelStandar } from './tabel-standar';

export interface PermintaanTabel {
  readonly tabel: TabelStandar;
  /** Name of the office as it stands in the title. */
  readonly opd: string;
  readonly tahun: number;
  /** Empty rows for data. */
  readonly baris: number;
}

/** Rows above the header: two titles and a blank. */
const BARIS_JUDUL = 3;
const SUMBER_DANA = ['APBD', 'APBN', 'DAU', 'DAK Fisik', 'DAK Nonfisik', 'DBH', 'Hibah', 'Lainnya'];
const PREDIKAT = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'];
const SATUAN = ['Orang', 'Orang/bulan', 'Dokumen', 'Laporan', 'Unit', 'Paket', 'Keluarga', 'Lembaga', 'Kegiatan', 'Bulan', 'Persen']; // prettier-ignore

const FORMAT: Partial<Record<KolomFormulir['jenis'], string>> = { kode: '@', uang: '#,##0', persen: '0.00%' };
const LEBAR: Partial<Record<KolomFormulir['jenis'], number>> = {
  nomor: 5, kode: 18, uraian: 44, indikator: 36, kinerja: 16, uang: 18, persen: 10, predikat: 14, satuan: 12,
}; // prettier-ignore

/** An empty standard form: headings, column numbers, formats, formulas, drop-downs, a total row. */
export function tabelKosong({ tabel, opd, tahun, baris }: PermintaanTabel): LembarBaru {
  const { kolom, judul, tanda } = tabel.formulir;
  const kepala = kepalaTabel(tabel, tahun, BARIS_JUDUL);
  const mulai = BARIS_JUDUL + kepala.baris.length;
  const akhir = mulai + baris - 1;
  const isi: (SelBaru | null)[][] = [];
  for (let b = mulai; b <= akhir; b++) isi.push(kolom.map((k) => selData(tabel, k, b)));
  const judulPolos = judul.replace(/\s*\(.*\)$/, '');
  return {
    nama: `${tabel.nama} ${tahun}`,
    baris: [
      [{ nilai: `${judulPolos} ${opd}`.trim().toUpperCase(), gaya: 'judul' }],
      [{ nilai: `TAHUN ${tahun}${tanda ? ` (FORMULIR ${tanda})` : ''}`, gaya: 'tebal' }],
      [],
      ...kepala.baris,
      ...isi,
      barisJumlah(kolom, mulai, akhir),
    ],
    gabungan: kepala.gabungan,
    lebar: kolom.map((k) => LEBAR[k.jenis] ?? 18),
    beku: mulai,
    pilihan: pilihan(kolom, mulai, akhir),
  };
}

function selData(tabel: TabelStandar, k: KolomFormulir, baris: number): SelBaru {
  const format = FORMAT[k.jenis];
  const rumus = rumusJumlahan(tabel, k, baris) ?? rumusPersen(tabel.formulir.kolom, k, baris);
  return { garis: true, ...(format ? { format } : {}), ...(rumus ? { rumus } : { nilai: null }) };
}

/** Blank until one of the summands is there. */
function rumusJumlahan(tabel: TabelStandar, k: KolomFormulir, baris: number): string | null {
  const asal = tabel.jumlahan?.[k.id];
  if (!asal) return null;
  const sel = asal.map((id) =>
    alamat(
      baris,
      tabel.formulir.kolom.findIndex((lain) => lain.id === id),
    ),
  );
  return `IF(COUNT(${sel.join(',')})=0,"",SUM(${sel.join(',')}))`;
}

/** A plain formula, so that the form works in every Excel: blank until both inputs are there. */
function rumusPersen(semua: readonly KolomFormulir[], k: KolomFormulir, baris: number): string | null {
  if (!k.hitungan) return null;
  const asal = kolomAsal(k.hitungan).map((id) => semua.findIndex((lain) => lain.id === id));
  // A mean over several years has no short plain formula.
  if (asal.length !== 2 || asal.some((i) => i < 0)) return null;
  const [satu, dua] = asal.map((i) => alamat(baris, i)) as [string, string];
  const tumbuh = k.hitungan.rumus === 'pertumbuhan';
  const penyebut = tumbuh ? satu : dua;
  const hitung = tumbuh ? `(${dua}-${satu})/${satu}` : `${satu}/${dua}`;
  return `IF(AND(ISNUMBER(${satu}),ISNUMBER(${dua})),IF(${penyebut}=0,"",${hitung}),"")`;
}

/** Only sub kegiatan are added up: their codes have five dots, so no level is counted twice. */
function barisJumlah(kolom: readonly KolomFormulir[], mulai: number, akhir: number): SelBaru[] {
  const kode = kolom.findIndex((k) => k.jenis === 'kode');
  const uraian = kolom.findIndex((k) => k.jenis === 'uraian');
  const rentang = (n: number): string => `${hurufKolom(n)}${mulai + 1}:${hurufKolom(n)}${akhir + 1}`;
  // Without a column of its own the code is the first word of the name.
  const teks = kode >= 0 ? rentang(kode) : `LEFT(${rentang(uraian)},FIND(" ",${rentang(uraian)}&" ")-1)`;
  const titik = `LEN(${teks})-LEN(SUBSTITUTE(${teks},".",""))`;
  return kolom.map((k, i): SelBaru => {
    if (i === Math.max(kode, uraian)) return { nilai: 'JUMLAH', gaya: 'tebal', garis: true };
    if (!k.dijumlah) return { nilai: null, garis: true };
    // Cells that a formula leaves blank hold "": a product would fail on them, a second argument counts them as 0.
    const rumus = `SUMPRODUCT((${titik}=5)*1,${rentang(i)})`;
    return { rumus, nilai: 0, format: '#,##0', gaya: 'tebal', garis: true };
  });
}

function pilihan(
  kolom: readonly KolomFormulir[],
  mulai: number,
  akhir: number,
): NonNullable<LembarBaru['pilihan']> {
  // prettier-ignore
  return kolom.flatMap((k, i) => {
    const nilai = k.id === 'sumber-dana' ? SUMBER_DANA : k.jenis === 'predikat' ? PREDIKAT : k.jenis === 'satuan' ? SATUAN : null; // prettier-ignore
    return nilai ? [{ rentang: { baris: mulai, barisAkhir: akhir, kolom: i, kolomAkhir: i }, nilai }] : [];
  });
}
