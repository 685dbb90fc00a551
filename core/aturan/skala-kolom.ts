import { kelasTertulis } from '../indikator/predikat';
import { SKALA, type Skala } from '../indikator/skala-predikat';
import { rapikan } from '../lembar/isi-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** How headings and titles call what a scale measures. */
const SEBUTAN: Readonly<Record<string, RegExp>> = {
  akip: /\bs?akip\b|akuntabilitas kinerja/i,
  skm: /\b(skm|ikm)\b|kepuasan masyarakat/i,
  spbe: /\bspbe\b/i,
  ikpa: /\bikpa\b/i,
  rb: /\brb\b|reformasi birokrasi/i,
};

/** Letters alone do not tell these apart: their values do. */
const BERHURUF = ['akip', 'skm'];

/**
 * The scales that the words of a predikat column may be from: those that headings or title name, else the first that
 * knows most of the words. "T" alone may also mean "tercapai".
 */
export function skalaKolom(matriks: Matriks, kolom: KolomMatriks): Skala[] {
  const dipakai = matriks.baris.map((b) => rapikan(b.nilai(kolom))).filter((teks) => teks !== '');
  const cocok = SKALA.filter((skala) => {
    const dikenal = dipakai.filter((teks) => kelasTertulis(teks, skala));
    const jelas = dikenal.some(
      (teks) => teks.length > 1 || skala.kelas.some((k) => k.label === teks.toUpperCase()),
    );
    return jelas && dikenal.length / dipakai.length >= 0.8;
  });
  const sebutan = judulTabel(matriks);
  const disebut = cocok.filter((skala) => SEBUTAN[skala.id]?.test(sebutan));
  if (disebut.length > 0) return disebut;
  const berhuruf = cocok.filter((skala) => BERHURUF.includes(skala.id));
  return cocok[0] && berhuruf.includes(cocok[0]) ? berhuruf : cocok.slice(0, 1);
}

/** Headings of the table and the lines just above it. */
function judulTabel({ kolom, lembar, tabel }: Matriks): string {
  const { baris } = tabel.kepala;
  const atas = lembar.nilai
    .slice(Math.max(0, baris - 3), baris)
    .flat()
    .map(rapikan);
  return [...atas, ...kolom.map((k) => k.judul)].join(' ');
}
