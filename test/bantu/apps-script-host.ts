import { hurufKolom } from '../../core/lembar/alamat';
import type { BukuKerja } from '../../core/lembar/lembar';
import { HostSheets } from '../../sheets-addon/panel/host-sheets';
import { AppsScript, type OpsiAppsScript } from './apps-script';
import { isiSel } from './apps-script-isian';
import type { PasanganHost } from './kontrak-host-bahan';

/** google.script.run over the fake: answers arrive later, one call at a time, strictly checked. */
export function pasangGoogle(skrip: AppsScript): void {
  type Terima = (isi: unknown) => void;
  const buatRun = (terima: Terima, gagal: Terima): object => ({
    withSuccessHandler: (f: Terima) => buatRun(f, gagal),
    withFailureHandler: (f: Terima) => buatRun(terima, f),
    renjaJembatan: (...argumen: unknown[]) => {
      setImmediate(() => {
        let hasil: unknown;
        const gangguan = skrip.gangguanJembatan?.(String(argumen[0])) ?? null;
        if (gangguan?.saat === 'sebelum') return gagal(gangguan.galat);
        try {
          hasil = skrip.kirim('renjaJembatan', argumen);
        } catch (galat) {
          gagal(new Error((galat as Error).message));
          return;
        }
        if (gangguan?.saat === 'sesudah') return gagal(gangguan.galat);
        terima(gangguan?.saat === 'kosong' ? null : hasil);
      });
    },
  });
  const diam = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: buatRun(diam, diam) } } });
}

/** The Sheets host on the built files, with what the contract tests need to see behind it. */
export function pasanganSheets(
  folder: string,
  buku: BukuKerja,
  opsi: OpsiAppsScript = {},
): PasanganHost & { skrip: AppsScript } {
  const skrip = new AppsScript(folder, buku, opsi);
  pasangGoogle(skrip);
  const lembar = (nama: string) => skrip.buku.cari(nama)!;
  return {
    skrip,
    host: new HostSheets(),
    bukaUlang: async () => new HostSheets(),
    lindungi: async (nama) => void (lembar(nama).lembarTerlindungi = true),
    modeEdit: async () => undefined,
    ketik: async (nama, baris, kolom, nilai) => {
      const sel = lembar(nama).di(baris, kolom);
      isiSel(sel, typeof nilai === 'string' ? `'${nilai}` : nilai, skrip.buku);
    },
    tanda: async () =>
      skrip.buku.lembar.flatMap((l) =>
        [...l.semua()]
          .filter(({ sel }) => sel.catatan.includes('[Renja] ') && sel.latar !== null)
          .map(({ baris, kolom }) => `${l.nama}!${hurufKolom(kolom)}${baris + 1}`),
      ),
    rupa: async (nama) =>
      [...lembar(nama).semua()]
        .filter(({ sel }) => sel.latar !== null || sel.catatan !== '' || sel.tebal)
        .map(({ baris, kolom, sel }) => [baris, kolom, sel.latar, sel.catatan, sel.tebal]),
    tutup: async () => undefined,
  };
}
