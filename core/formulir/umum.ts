import { jenisBagian } from './bagian-anggaran';
import { formulir, kolom, type Formulir, type JenisKolom, type KolomFormulir } from './formulir';
import { denganHitungan } from './hitungan-umum';
import { kolomTumbuh } from './pertumbuhan-umum';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';

/** Fallback for tables of no known form: code or name, and whatever numbers stand beside it. */
export const UMUM = 'umum';

interface TabelUmum {
  readonly formulir: Formulir;
  readonly pasangan: ReadonlyMap<KolomFormulir, JudulKolom>;
  readonly keyakinan: number;
}

/** Reads a header by the words and contents of each column; null when nothing names the rows or nothing counts. */
export function cocokkanUmum(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): TabelUmum | null {
  const bernama = kolomNama(judul, profil);
  const pasangan = new Map<KolomFormulir, JudulKolom>();
  const dipakai = new Set<string>();
  for (const j of judul) {
    const jenis = j === bernama ? 'uraian' : jenisUmum(j, profil(j.kolom[0]!), dipakai);
    const dasar =
      jenis === 'kode' || jenis === 'uraian' ? jenis : [jenis, ...j.kataSemua].join('-').slice(0, 60);
    pasangan.set(kolomUmum(jenis, idBaru(dasar, dipakai), j), j);
  }
  const ada = (jenis: JenisKolom): boolean => [...pasangan.keys()].some((k) => k.jenis === jenis);
  const berangka = ada('uang') || ada('persen') || ada('kinerja');
  if (!(ada('kode') || ada('uraian')) || !berangka) return null;
  const kodePasti = [...pasangan].some(
    ([k, j]) => k.jenis === 'kode' && sebagian(profil(j.kolom[0]!), 'kode'),
  );
  if (!kodePasti && !ada('uang')) return null;
  const dihitung = denganHitungan(pasangan);
  const kodeDiNama = [...pasangan].some(([k, j]) => k.jenis === 'uraian' && profil(j.kolom[0]!).kodeNama > 0);
  return {
    formulir: formulir({
      id: UMUM,
      judul: 'Tabel umum (kode/uraian dan angka)',
      sumber: 'bentuk bebas',
      baris: { tingkat: ada('kode') || kodeDiNama ? 'kode' : 'kata' },
      kolom: [...dihitung.keys()],
    }),
    pasangan: dihitung,
    keyakinan: (30 + (kodePasti ? 15 : 0) + (ada('uraian') ? 8 : 0) + (ada('uang') ? 7 : 0)) / 100,
  };
}

/**
 * Columns beyond a known form that rules can use: further amounts, growth, the unit beside a target, tags ("SPM") and
 * remarks.
 */
export function kolomTambahan(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
  dikenal: ReadonlyMap<KolomFormulir, JudulKolom>,
): Map<KolomFormulir, JudulKolom> {
  const hasil = new Map<KolomFormulir, JudulKolom>();
  const persen = new Map<KolomFormulir, JudulKolom>();
  const terpakai = new Set(dikenal.values());
  const dipakai = new Set(['kode', 'uraian']);
  for (const j of judul) {
    if (terpakai.has(j)) continue;
    const isi = jenisUmum(j, profil(j.kolom[0]!), dipakai);
    const dihitung = isi === 'uang' || isi === 'satuan' || isi === 'persen';
    if (!dihitung && !apakahTag(j)) continue;
    const jenis = dihitung ? isi : 'teks';
    const id = idBaru(
      [jenis, ...j.kataSemua.filter((kata) => kata !== jenis)].join('-').slice(0, 60),
      dipakai,
    );
    (isi === 'persen' ? persen : hasil).set(kolomUmum(jenis, id, j), j);
  }
  return persen.size === 0
    ? hasil
    : new Map([...hasil, ...tumbuhTambahan([...dikenal, ...hasil, ...persen])]);
}

/** Of the percentages beyond a known form those that are growth between its amounts. */
function tumbuhTambahan(semua: [KolomFormulir, JudulKolom][]): [KolomFormulir, JudulKolom][] {
  const urut = semua.sort(([, a], [, b]) => a.kolom[0]! - b.kolom[0]!);
  const tumbuh = kolomTumbuh(urut);
  return urut.flatMap(([k, j]) => {
    const hitungan = tumbuh.get(k);
    return hitungan && k.hitungan === null ? [[{ ...k, hitungan }, j] as [KolomFormulir, JudulKolom]] : [];
  });
}

/** A column that marks items or remarks on them: "SPM", "Keterangan SPM", "Tagging", "Label (Tag)", "Catatan". */
function apakahTag(judul: JudulKolom): boolean {
  return /\bspm\b|\b(tag|tagging|label|penandaan|urgensi|prioritas|keterangan|catatan)\b/.test(
    judul.kataSemua.join(' '),
  );
}

function idBaru(dasar: string, dipakai: Set<string>): string {
  let id = dasar;
  for (let n = 2; dipakai.has(id); n++) id = `${dasar}-${n}`;
  dipakai.add(id);
  return id;
}

function kolomUmum(jenis: JenisKolom, id: string, judul: JudulKolom): KolomFormulir {
  const teks = judul.lapis.join(' / ');
  const pembuat: Record<JenisKolom, (judul: string, opsi: object) => KolomFormulir> = {
    nomor: kolom.nomor,
    kode: kolom.kode,
    uraian: kolom.uraian,
    tingkat: kolom.tingkat,
    indikator: kolom.indikator,
    satuan: kolom.satuan,
    kinerja: kolom.target,
    uang: kolom.uang,
    persen: kolom.persen,
    predikat: kolom.predikat,
    teks: kolom.teks,
  };
  return pembuat[jenis](teks, { id, dijumlah: jenis === 'uang' && !/harga|satuan|tarif|rata/i.test(teks) });
}

function sebagian(profil: Profil, ...kunci: (keyof Profil)[]): boolean {
  return profil.terisi > 0 && kunci.reduce((n, k) => n + profil[k], 0) / profil.terisi >= 0.5;
}

const NAMA_BARIS =
  /^(nama|perangkat daerah|skpd|opd|unit kerja|instansi|kecamatan|kelurahan|desa|jenis|kelompok|komponen|sumber (dana|pendanaan|anggaran)|rincian|sasaran|bidang|bagian)\b/;

/** What names the rows where no heading speaks of programmes: "Perangkat Daerah", "Nama", "Jenis Belanja". */
function kolomNama(judul: readonly JudulKolom[], profil: (kolom: number) => Profil): JudulKolom | undefined {
  if (judul.some((j) => jenisUmum(j, profil(j.kolom[0]!), new Set()) === 'uraian')) return undefined;
  return judul.find((j) => NAMA_BARIS.test(j.kata.join(' ')) && sebagian(profil(j.kolom[0]!), 'teks'));
}

/** Nothing but zeros, and perhaps a few amounts: "Belanja Tidak Terduga". */
function hanyaNol({ terisi, uang, nol }: Profil): boolean {
  return terisi > 0 && uang + nol === terisi;
}

function apakahUang({ kata, kataSemua }: JudulKolom): boolean {
  const bagian = jenisBagian(kata);
  // A quarter may as well hold performance figures.
  return (
    /\b(belanja|pagu|anggaran|plafon)\b/.test(kataSemua.join(' ')) ||
    (bagian !== null && bagian !== 'triwulan')
  );
}

function jenisUmum(judul: JudulKolom, profil: Profil, dipakai: ReadonlySet<string>): JenisKolom {
  const kata = judul.kata.join(' ');
  const semua = judul.kataSemua.join(' ');
  if (/^kode/.test(kata) || sebagian(profil, 'kode')) {
    // Codes of funds or accounts beside the main code are texts.
    return dipakai.has('kode') || /dana|rekening belanja/.test(kata) ? 'teks' : 'kode';
  }
  if (/^(no|nomor)( urut)?$/.test(kata)) return 'nomor';
  if (
    !dipakai.has('uraian') &&
    /uraian|program|kegiatan|urusan/.test(kata) &&
    !/indikator|sasaran|tolok/.test(kata)
  ) {
    if (sebagian(profil, 'teks', 'kodeNama')) return 'uraian';
  }
  if (/^(indikator|tolok ukur)/.test(kata)) return 'indikator';
  if (/^satuan/.test(kata)) return 'satuan';
  if (/predikat|kriteria|kategori/.test(kata)) return 'predikat';
  if (
    /persen|rasio|pertumbuhan|tingkat (capaian|realisasi|kemajuan)/.test(semua) ||
    sebagian(profil, 'persen')
  ) {
    if (sebagian(profil, 'persen', 'hitungan') || profil.terisi === 0)
      return /target/.test(kata) ? 'kinerja' : 'persen';
  }
  if (sebagian(profil, 'uang') || (hanyaNol(profil) && apakahUang(judul))) return 'uang';
  if (/target|realisasi|capaian|volume|tw|triwulan/.test(semua) && !sebagian(profil, 'teks'))
    return 'kinerja';
  return 'teks';
}
