import { rapikan } from '../lembar/isi-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { normalNama } from '../nomenklatur/normal-nama';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { pasanganDokumen, type PasanganDokumen } from './banding-dokumen';
import { tanpaGema, type BuktiAntar } from './banding-gema';
import { barisIndikator, pasangkanIndikator, satuanTerpisah, targetSama } from './banding-kinerja';
import { kolomTargetTahunan, sepadanTahun, type KolomTahunan } from './kolom-tahunan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';
import type { TingkatTemuan } from './temuan';

interface BuktiKinerja extends BuktiBanyak, BuktiAntar {
  readonly apa: 'Indikator' | 'Target';
  readonly acuan: string;
  /** Units beside the targets, where they are what differs. */
  readonly satuan: readonly [ini: string, acuan: string];
}

/** More differences of wording, or of targets that mostly differ, are one info. */
const PALING = 4;

export const KINERJA_ANTAR_DOKUMEN = aturan<BuktiKinerja>({
  id: 'KSN-003',
  slug: 'kinerja-antar-dokumen',
  tingkat: 'peringatan',
  judul: 'Indikator atau target berbeda dengan dokumen acuannya',
  penjelasan:
    'Target (angka dan satuannya) dari indikator yang sama dibandingkan dengan target tahun yang sama di dokumen acuannya, pada baris yang sama seperti KSN-001. Info saja: rumusan indikator yang lain, prakiraan maju, sebelum terhadap sesudah perubahan, dan tabel yang lebih dari separuh targetnya lain.',
  dasar: 'Verifikasi Renja oleh Bappeda: indikator dan target sinkron antar-dokumen.',
  caraMemperbaiki: 'Samakan dengan dokumen acuan, atau jelaskan perubahannya di catatan verifikasi.',
  contoh: {
    salah: 'Target 1.06.01.2.01.0001 tahun 2026 "7 Dokumen" di Renja, "4 Dokumen" di Renstra.',
    benar: 'Kedua dokumen menulis target yang sama.',
  },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} ${t.apa.toLowerCase()} berbeda dengan ${t.acuan}: ${t.daftarSel}.`
      : `${t.apa} ${t.kode ?? t.label} tertulis "${t.tertulis}"${bersatuan(t.satuan[0])}, di ${t.acuan} "${t.seharusnya}"${bersatuan(t.satuan[1])}.`,

  *periksaBuku(konteks) {
    const semua = pasanganDokumen(konteks).flatMap((pasangan) => [...bandingkan(pasangan)]);
    yield* tanpaGema(semua, (ini, acuan) => ini.tertulis === acuan.seharusnya);
  },
});

function* bandingkan(pasangan: PasanganDokumen): Iterable<TemuanMentah<BuktiKinerja>> {
  const { ini, acuan } = pasangan;
  const [indikator] = ini.kolomBerjenis('indikator');
  const [indikatorAcuan] = acuan.kolomBerjenis('indikator');
  if (!indikator || !indikatorAcuan) return;
  const rumusan: TemuanMentah<BuktiKinerja>[] = [];
  const setara: (readonly [Baris, Baris])[] = [];
  for (const [baris, lain] of pasangan.sama) {
    const pasang = pasangkanIndikator(barisIndikator(baris, indikator), barisIndikator(lain, indikatorAcuan));
    setara.push(...pasang.sama);
    if (!pasang.lain) continue;
    const [a, b] = pasang.lain;
    rumusan.push(beda('Indikator', [a, indikator], [b, indikatorAcuan], pasangan, 'info'));
  }
  const kolom = sepadanTahun<KolomTahunan>(kolomTargetTahunan(ini), kolomTargetTahunan(acuan));
  for (const [k, kAcuan] of kolom) yield* bandingkanTarget(pasangan, setara, k, kAcuan);
  yield* ringkasSel(rumusan, PALING);
}

function* bandingkanTarget(
  pasangan: PasanganDokumen,
  setara: readonly (readonly [Baris, Baris])[],
  { kolom, maju }: KolomTahunan,
  { kolom: kolomAcuan, maju: majuAcuan }: KolomTahunan,
): Iterable<TemuanMentah<BuktiKinerja>> {
  const isi = setara.filter(
    ([a, b]) => rapikan(a.nilai(kolom)) !== '' && rapikan(b.nilai(kolomAcuan)) !== '',
  );
  const lain = isi.filter(([a, b]) => !targetSama(a, kolom, b, kolomAcuan));
  const setahap = pasangan.asalIni.perubahan === pasangan.asalAcuan.perubahan;
  const sepaham = setahap && !maju && !majuAcuan && lain.length * 2 <= isi.length;
  const semua = lain.map(([a, b]) =>
    beda('Target', [a, kolom], [b, kolomAcuan], pasangan, sepaham ? undefined : 'info'),
  );
  yield* sepaham ? semua : ringkasSel(semua, PALING);
}

function beda(
  apa: BuktiKinerja['apa'],
  [baris, kolom]: readonly [Baris, KolomMatriks],
  [lain, kolomAcuan]: readonly [Baris, KolomMatriks],
  { namaAcuan, acuan, luar }: PasanganDokumen,
  tingkat: TingkatTemuan | undefined,
): TemuanMentah<BuktiKinerja> {
  const bukti = {
    tertulis: rapikan(baris.nilai(kolom)),
    seharusnya: rapikan(lain.nilai(kolomAcuan)),
    selAcuan: luar ? null : `${acuan.lembar.nama}!${lain.sel(kolomAcuan)}`,
    apa,
    acuan: namaAcuan,
    satuan: apa === 'Target' ? satuanTerpisah(baris, kolom, lain, kolomAcuan) : (['', ''] as const),
    banyak: 1,
    daftarSel: '',
  };
  const pokok = baris.pokok ?? baris;
  // Further indicators of a row share its code: their own text tells them apart.
  const makna = baris.pokok ? `${kolom.id}|${indikatorBaris(baris)}` : kolom.id;
  return { ...temuan(baris, kolom, bukti, { tingkat }), kode: pokok.teksKode, label: pokok.label, makna };
}

function bersatuan(satuan: string): string {
  return satuan === '' ? '' : ` (satuannya ${satuan})`;
}

function indikatorBaris(baris: Baris): string {
  const [kolom] = baris.matriks.kolomBerjenis('indikator');
  return kolom ? normalNama(rapikan(baris.nilai(kolom))) : '';
}
