import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';

const KEPALA = ['KODE URUSAN', 'NAMA URUSAN', 'KODE SKPD', 'NAMA SKPD', 'KODE PROGRAM', 'NAMA PROGRAM', 'KODE KEGIATAN', 'NAMA KEGIATAN', 'KODE SUB KEGIATAN', 'NAMA SUB KEGIATAN', 'KODE REKENING', 'NAMA REKENING', 'PAGU']; // prettier-ignore

/** A SIPD export, one row an account: code and name of the kegiatan, then of the sub kegiatan. */
export function eksporUji(...baris: readonly (readonly [string, string, string, string])[]): Lembar {
  return lembarUji([KEPALA, ...baris.map((isi, i) => ['1', 'U', '1.06.0.00.0.00.01.0000', 'Dinas', '1.06.04', 'PROGRAM REHABILITASI SOSIAL', ...isi, `5.1.02.01.001.0000${i}`, 'R', 1000])]); // prettier-ignore
}
