import type { Aturan, Konteks } from '../../core/aturan/aturan';
import type { Temuan } from '../../core/aturan/temuan';
import { kenaliTabel } from '../../core/formulir/kenali';
import type { Lembar } from '../../core/lembar/lembar';
import { susunMatriks } from '../../core/matriks/susun';
import { bandingkanTercatat } from './temuan-tercatat';

type Harapan = Partial<
  Pick<Temuan, 'sel' | 'kode' | 'tertulis' | 'seharusnya' | 'tingkat' | 'sebab'> & { readonly pesan: RegExp }
>;

interface Kasus {
  readonly terima: readonly (readonly [judul: string, lembar: Lembar])[];
  readonly tolak: readonly (readonly [
    judul: string,
    lembar: Lembar,
    harapan: Harapan | readonly Harapan[],
  ])[];
}

/** Every finding of one rule on one sheet, through real detection. */
export function jalankanAturan(aturan: Aturan, lembar: Lembar, konteks: Partial<Konteks> = {}): Temuan[] {
  const { tabel, bukan } = kenaliTabel(lembar);
  const semua = tabel.map(susunMatriks);
  const penuh: Konteks = {
    toleransi: 1,
    tahun: null,
    pemda: null,
    kamus: null,
    pembanding: [],
    takDikenal: bukan,
    semua,
    ...konteks,
  };
  return [
    ...semua.flatMap((m) => [...aturan.periksa(m, penuh)]),
    ...aturan.periksaLembar(lembar, penuh),
    ...aturan.periksaBuku(penuh),
  ];
}

/** One table of cases per rule: what it accepts (no finding) and what it rejects (exactly these findings, in order). */
export function ujiAturan(aturan: Aturan, kasus: Kasus, konteks: Partial<Konteks> = {}): void {
  describe(`${aturan.id} ${aturan.judul}`, () => {
    test.each(kasus.terima)('terima: %s', (_judul, lembar) => {
      expect(jalankanAturan(aturan, lembar, konteks).map((t) => `${t.sel} ${t.pesan}`)).toEqual([]);
    });
    test.each(kasus.tolak)('tolak: %s', (judul, lembar, harapan) => {
      const daftar = Array.isArray(harapan) ? (harapan as readonly Harapan[]) : [harapan as Harapan];
      const temuan = jalankanAturan(aturan, lembar, konteks);
      expect(temuan.map((t) => t.sel)).toEqual(daftar.map((h, i) => h.sel ?? temuan[i]?.sel));
      for (const [i, { pesan, ...nilai }] of daftar.entries()) {
        expect(temuan[i]).toMatchObject(nilai);
        if (pesan) expect(temuan[i]!.pesan).toMatch(pesan);
      }
      bandingkanTercatat(aturan.id, judul, temuan);
    });
  });
}
