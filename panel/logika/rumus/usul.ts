import type { Fungsi } from '../../../core/fungsi/fungsi';
import type { KolomTabel, Tabel } from '../../../core/formulir/tabel';
import { hurufKolom } from '../../../core/lembar/alamat';

/** Parameter name -> how the column that fits it is called in the forms. */
const PENYEBUT = new Set(['target', 'pagu', 'lama', 'target_akhir']);
const PEMBILANG = new Set(['realisasi', 'baru']);

/** Column letters that suit the parameters, from the table around the active cell; '' where nothing suits. */
export function usulKolom(fungsi: Fungsi, tabel: Tabel | null, kolomAktif: number): string[] {
  const aktif = tabel?.kolom.find((k) => k.kolom.includes(kolomAktif)) ?? null;
  return fungsi.parameter.map(({ sifat }) => {
    const cocok = tabel && pilih(sifat.nama, fungsi.nama, tabel, aktif);
    if (!cocok || cocok === aktif) return '';
    const huruf = hurufKolom(cocok.kolom[0]!);
    if (sifat.jenis !== 'rentang') return huruf;
    const { awal, akhir } = tabel.bagian[0]!;
    return `$${huruf}$${awal + 1}:$${huruf}$${akhir + 1}`;
  });
}

function pilih(nama: string, fungsi: string, tabel: Tabel, aktif: KolomTabel | null): KolomTabel | undefined {
  const menurutId = (id: string): KolomTabel | undefined => tabel.kolom.find((k) => k.definisi.id === id);
  const hitungan = aktif?.definisi.hitungan;
  if (hitungan && (PENYEBUT.has(nama) || PEMBILANG.has(nama))) {
    const [awal, akhir] = 'deret' in hitungan ? hitungan.deret : [hitungan.penyebut, hitungan.pembilang];
    return menurutId((PENYEBUT.has(nama) ? awal : akhir) ?? '');
  }
  if (/^kode/.test(nama) || nama === 'kolom_kode') return menurutId('kode');
  if (nama === 'kolom_nilai') return aktif?.definisi.jenis === 'uang' ? aktif : tabel.kolom.find((k) => k.definisi.jenis === 'uang'); // prettier-ignore
  if (fungsi === 'SERAPAN') return nama === 'pagu' ? menurutId('pagu') : menurutId('realisasi-uang');
  // A target of another year would be a guess.
  if (nama === 'target' || nama === 'realisasi') return menurutId(nama) ?? menurutId(`${nama}-n`);
  return undefined;
}
