import type { NilaiSel } from '../../core/angka/nilai-sel';
import { alamat } from '../../core/lembar/alamat';
import { hostExcel } from '../../excel-addin/host/host-excel';
import type { BukuKerja } from '../../core/lembar/lembar';
import type { LembarExcel } from './excel-buku';
import { bukaDiExcel } from './excel-office';
import type { BuatHost } from './kontrak-host-bahan';

/** The rule text that the add-in marks with; the user's own rules differ. */
const milikKita = (rumus: string): boolean => rumus.startsWith('="Renja: ');

const jeda = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 5));

/** The Excel host on a played Excel, with what tests need to see behind it. */
export function pasanganExcel(buku: BukuKerja) {
  const sesi = bukaDiExcel(buku);
  const lembar = (nama: string): LembarExcel => sesi.buku.cari(nama)!;
  lembar(buku.lembar[0]!.nama).formatBersyarat.push({
    id: '{milik-pengguna}',
    rentang: { baris: 0, kolom: 0, barisAkhir: 20, kolomAkhir: 3 },
    jenis: 'Custom',
    rumus: '=$C1>100',
    latar: '#00FF00',
    huruf: '',
  });
  return {
    sesi,
    host: hostExcel(),
    bukaUlang: async () => hostExcel(),
    lindungi: async (nama: string) => void (lembar(nama).terlindungi = true),
    modeEdit: async (aktif: boolean) => void (sesi.modeEdit = aktif),
    ketik: async (nama: string, baris: number, kolom: number, nilai: NilaiSel) => {
      await jeda();
      sesi.buku.ketik(nama, baris, kolom, nilai);
    },
    tanda: async () =>
      sesi.buku.lembar.flatMap((l) =>
        l.formatBersyarat
          .filter((f) => milikKita(f.rumus))
          .flatMap(({ rentang: r }) => {
            const sel: string[] = [];
            for (let b = r.baris; b <= r.barisAkhir; b++) {
              for (let k = r.kolom; k <= r.kolomAkhir; k++) sel.push(`${l.isi.nama}!${alamat(b, k)}`);
            }
            return sel;
          }),
      ),
    rupa: async (nama: string) => ({
      gaya: [...lembar(nama).gaya],
      format: structuredClone(lembar(nama).formatBersyarat),
    }),
  };
}

/** The Excel host for the contract suite. */
export const buatHostExcel: BuatHost = async (buku) => pasanganExcel(buku);
