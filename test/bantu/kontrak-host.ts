import type { BuatHost, Kemampuan, PasanganHost } from './kontrak-host-bahan';
import { bukuKontrak } from './kontrak-host-bahan';
import { ujiBaca } from './kontrak-host-baca';
import { ujiTanda } from './kontrak-host-tanda';
import { ujiTulis } from './kontrak-host-tulis';

/** Registers one contract test; it gets a fresh workbook. `perlu` names the abilities without which it is skipped. */
export type Uji = (
  judul: string,
  perlu: readonly Kemampuan[],
  isi: (p: PasanganHost) => Promise<void>,
) => void;

/**
 * The Host contract (panel/host.ts, docs/arsitektur.md): what the panel relies on in every host.
 * `buatHost` opens a workbook in the host; abilities it cannot offer are named in `tanpa` and show up as skipped.
 */
export function ujiKontrakHost(
  nama: string,
  buatHost: BuatHost,
  opsi: { tanpa?: readonly Kemampuan[]; batasMs?: number } = {},
): void {
  const tanpa = opsi.tanpa ?? [];
  const uji: Uji = (judul, perlu, isi) => {
    const kurang = perlu.filter((k) => tanpa.includes(k));
    if (kurang.length > 0) {
      const lewati = test['skip'];
      lewati(`${judul} [DILEWATI: ${nama} tidak punya ${kurang.join(', ')}]`, () => undefined);
      return;
    }
    test(
      judul,
      async () => {
        const pasangan = await buatHost(bukuKontrak());
        for (const k of perlu) {
          if (!pasangan[k]) throw new Error(`buatHost memberi "${k}" atau namai dalam opsi "tanpa".`);
        }
        try {
          await isi(pasangan as PasanganHost);
        } finally {
          await pasangan.tutup?.();
        }
      },
      opsi.batasMs ?? 30_000,
    );
  };
  describe(`kontrak Host: ${nama}`, () => {
    describe('membaca dan memilih', () => ujiBaca(uji));
    describe('menulis', () => ujiTulis(uji));
    describe('tanda, laporan, pengaturan', () => ujiTanda(uji));
  });
}
