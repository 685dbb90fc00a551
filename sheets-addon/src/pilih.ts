import { bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { HostError } from '../../panel/host';
import { rentang } from './baca';
import { buku, cariLembar } from './buku';

/** Shows a cell or range to the user. Google would unhide a hidden sheet on the way; we refuse instead. */
export function pilih(nama: string, sel: string): void {
  const lembar = cariLembar(nama);
  if (!bacaAlamat(sel)) throw new HostError('gagal', `"${sel}" bukan alamat sel.`);
  if (lembar.isSheetHidden()) {
    throw new HostError('gagal', `Lembar "${nama}" disembunyikan. Tampilkan dulu lembarnya.`);
  }
  lembar.getRange(sel).activate();
}

export function pilihan(): { lembar: string; rentang: Rentang } {
  const lembar = buku().getActiveSheet().getName();
  const aktif = buku().getActiveRange();
  return { lembar, rentang: aktif ? rentang(aktif) : { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 } };
}
