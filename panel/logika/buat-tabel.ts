import { kolomAsal, type Formulir, type KolomFormulir } from '../../core/formulir/formulir';
import { alamat, hurufKolom } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import type { LembarBaru, SelBaru } from '../../core/lembar/lembar-baru';

export interface PermintaanTabel {
  readonly formulir: Formulir;
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
export function tabelKosong({ formulir, opd, tahun, baris }: PermintaanTabel): LembarBaru {
  const { kolom } = formulir;
  const kepala = susunKepala(kolom, tahun);
  const mulai = BARIS_JUDUL + kepala.baris.length;
  const akhir = mulai + baris - 1;
  const isi: (SelBaru | null)[][] = [];
  for (let b = mulai; b <= akhir; b++) isi.push(kolom.map((k) => selData(kolom, k, b)));
  return {
    nama: `${formulir.id} ${tahun}`,
    baris: [
      [{ nilai: `${formulir.judul.replace(/\s*\(.*\)$/, '').toUpperCase()} ${opd.toUpperCase()}`.trim(), gaya: 'judul' }], // prettier-ignore
      [{ nilai: `TAHUN ${tahun}`, gaya: 'tebal' }],
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

function susunKepala(
  kolom: readonly KolomFormulir[],
  tahun: number,
): { baris: SelBaru[][]; gabungan: Rentang[] } {
  const sel = (nilai: string): SelBaru => ({ nilai, gaya: 'kepala', garis: true });
  const judul = kolom.map((k) => sel(denganTahun(k.judul, tahun)));
  const nomor = kolom.map((_, i) => sel(String(i + 1)));
  const induk = kolom.map((k) => indukKolom(kolom, k));
  if (induk.every((i) => i === null)) return { baris: [judul, nomor], gabungan: [] };
  const atas: SelBaru[] = [];
  const bawah: SelBaru[] = [];
  const gabungan: Rentang[] = [];
  kolom.forEach((_, i) => {
    const milik = induk[i]!;
    const sama = milik !== null && induk[i - 1] === milik;
    atas.push(milik === null ? judul[i]! : sel(sama ? '' : denganTahun(milik, tahun)));
    bawah.push(milik === null ? sel('') : judul[i]!);
    if (milik === null) {
      gabungan.push({ baris: BARIS_JUDUL, barisAkhir: BARIS_JUDUL + 1, kolom: i, kolomAkhir: i });
    } else if (!sama) {
      let ujung = i;
      while (induk[ujung + 1] === milik) ujung++;
      if (ujung > i) {
        gabungan.push({ baris: BARIS_JUDUL, barisAkhir: BARIS_JUDUL, kolom: i, kolomAkhir: ujung });
      }
    }
  });
  return { baris: [atas, bawah, nomor], gabungan };
}

/** Heading of the group above; columns that only their year tells apart get the year. */
function indukKolom(semua: readonly KolomFormulir[], k: KolomFormulir): string | null {
  if (k.induk[0] !== undefined) return k.induk[0];
  const kembar = semua.filter((lain) => lain.judul === k.judul && lain.induk.length === 0).length > 1;
  return kembar && k.tahun !== null ? `{${k.tahun}}` : null;
}

/** "{n+1}" with n = 2026 -> "2027". */
export function denganTahun(judul: string, tahun: number): string {
  return judul.replace(/\{n([+-]\d+)?\}/g, (_, geser?: string) => String(tahun + Number(geser ?? 0)));
}

function selData(semua: readonly KolomFormulir[], k: KolomFormulir, baris: number): SelBaru {
  const format = FORMAT[k.jenis];
  const rumus = k.hitungan && rumusPersen(semua, k, baris);
  return { garis: true, ...(format ? { format } : {}), ...(rumus ? { rumus } : { nilai: null }) };
}

/** A plain formula, so that the form works in every Excel: blank until both inputs are there. */
function rumusPersen(semua: readonly KolomFormulir[], k: KolomFormulir, baris: number): string | null {
  const asal = kolomAsal(k.hitungan!).map((id) => semua.findIndex((lain) => lain.id === id));
  // A mean over several years has no short plain formula.
  if (asal.length !== 2 || asal.some((i) => i < 0)) return null;
  const [satu, dua] = asal.map((i) => alamat(baris, i)) as [string, string];
  const tumbuh = k.hitungan!.rumus === 'pertumbuhan';
  const penyebut = tumbuh ? satu : dua;
  const hitung = tumbuh ? `(${dua}-${satu})/${satu}` : `${satu}/${dua}`;
  return `IF(AND(ISNUMBER(${satu}),ISNUMBER(${dua})),IF(${penyebut}=0,"",${hitung}),"")`;
}

/** Only sub kegiatan are added up: their codes have five dots, so no level is counted twice. */
function barisJumlah(kolom: readonly KolomFormulir[], mulai: number, akhir: number): SelBaru[] {
  const kode = kolom.findIndex((k) => k.jenis === 'kode');
  const label = Math.max(kode, kolom.findIndex((k) => k.jenis === 'uraian')); // prettier-ignore
  return kolom.map((k, i): SelBaru => {
    if (i === label) return { nilai: 'JUMLAH', gaya: 'tebal', garis: true };
    if (!k.dijumlah || kode < 0) return { nilai: null, garis: true };
    const rentang = (n: number): string => `${hurufKolom(n)}${mulai + 1}:${hurufKolom(n)}${akhir + 1}`;
    const titik = `LEN(${rentang(kode)})-LEN(SUBSTITUTE(${rentang(kode)},".",""))`;
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

/** A sheet name that is free: an earlier table of ours may be filled by now and is never written over. */
export function namaBebas(diminta: string, dipakai: readonly string[]): string {
  const ada = new Set(dipakai.map((n) => n.toLowerCase()));
  for (let n = 1; ; n++) {
    const nama = n === 1 ? diminta : `${diminta} (${n})`;
    if (!ada.has(nama.toLowerCase())) return nama;
  }
}
