import type { Host } from '../../panel/host';
import { amati } from './amati';
import { bacaLembar } from './baca';
import { hapusTanda } from './hapus-tanda';
import { dukung } from './jalankan';
import { tulisLembar } from './laporan';
import { pengaturanExcel } from './pengaturan';
import { daftarLembar, pilihanKini, pilihSel } from './pilih';
import { tandai } from './tanda';
import { tulisSel } from './tulis';

/** The open workbook of Excel as the panel sees it. Every method is one `Excel.run`. */
export function hostExcel(): Host {
  return {
    jenis: 'excel',
    sheets: daftarLembar,
    read: bacaLembar,
    write: tulisSel,
    select: pilihSel,
    selection: pilihanKini,
    mark: tandai,
    unmark: hapusTanda,
    writeReport: tulisLembar,
    settings: pengaturanExcel,
    ...(dukung('1.9') ? { watch: amati } : {}),
  };
}
