import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** What is left of a budget, with the columns it is the difference of. */
export interface SisaAnggaran {
  readonly sisa: KolomMatriks;
  readonly pagu: KolomMatriks;
  readonly realisasi: KolomMatriks;
}

const SISA = /\bsisa\b/i;
const PAGU = /\b(pagu|anggaran|plafon)\b/i;
const REALISASI = /\b(realisasi|penyerapan|belanja)\b/i;

/** "Anggaran", "Realisasi" and "Sisa Anggaran" side by side, where more than half of the rows bear it out. */
export function sisaAnggaran(matriks: Matriks): SisaAnggaran[] {
  const uang = matriks.kolomBerjenis('uang');
  const lain = uang.filter((k) => !SISA.test(k.judul));
  return uang
    .filter((k) => SISA.test(k.judul))
    .flatMap((sisa) => {
      // "Anggaran Belanja" and "Realisasi Anggaran" have words of both; the figures tell which is which.
      for (const pagu of lain.filter((k) => PAGU.test(k.judul))) {
        for (const realisasi of lain.filter((k) => REALISASI.test(k.judul) && k !== pagu)) {
          if (lazim(matriks, { sisa, pagu, realisasi })) return [{ sisa, pagu, realisasi }];
        }
      }
      return [];
    });
}

function lazim(matriks: Matriks, { sisa, pagu, realisasi }: SisaAnggaran): boolean {
  const terisi = matriks.baris.filter((b) => [sisa, pagu, realisasi].every((k) => b.bernilai(k)));
  const cocok = terisi.filter((b) => Math.abs(b.angka(pagu) - b.angka(realisasi) - b.angka(sisa)) <= 2);
  return cocok.length >= 2 && cocok.length * 2 > terisi.length;
}
