import type { DefinisiTersusun } from '../../core/nomenklatur/definisi';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';
import type { BukuKerja } from '../../core/lembar/lembar';
import type { GudangKamus } from '../../panel/kamus';
import { buatSesi, type BahanSesi, type Sesi } from '../../panel/logika/sesi';
import { dokumenMemori } from '../bantu/dokumen-memori';
import { HostMemori } from '../bantu/host-memori';

/** A store of dictionaries in memory. */
export function gudangUji(): GudangKamus & { isi: KamusTersusun[] } {
  const isi: KamusTersusun[] = [];
  const definisi = new Map<string, DefinisiTersusun>();
  return {
    isi,
    simpanDefinisi: async (d) => void definisi.set(d.versi, d),
    muatDefinisi: async (versi) => definisi.get(versi) ?? null,
    muat: async () => isi,
    simpan: async (k) => void isi.push(k),
    hapus: async (versi) =>
      void isi.splice(
        isi.findIndex((k) => k.keterangan.versi === versi),
        1,
      ),
  };
}

/** A session over a workbook in memory, without waiting. */
export function sesiUji(buku: BukuKerja, bahan: Partial<BahanSesi> = {}): { sesi: Sesi; host: HostMemori } {
  const host = new HostMemori(dokumenMemori(buku));
  let jam = 0;
  const lingkungan = { jeda: async () => undefined, jam: () => (jam += 10) };
  return { host, sesi: buatSesi({ host, gudang: gudangUji(), lingkungan, ...bahan }) };
}
