import { jenisBagian } from './bagian-anggaran';
import type { JenisKolom } from './formulir';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';

/** Half of the filled cells or more are of these kinds. */
export function sebagian(profil: Profil, ...kunci: (keyof Profil)[]): boolean {
  return profil.terisi > 0 && kunci.reduce((n, k) => n + profil[k], 0) / profil.terisi >= 0.5;
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

/** Kind of a column that no form explains: by the words of its heading and by what stands in it. */
export function jenisUmum(judul: JudulKolom, profil: Profil, dipakai: ReadonlySet<string>): JenisKolom {
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
  if (
    /target|realisasi|capaian|volume|tw|triwulan|jumlah sasaran|terlayani|dilayani|tercapai/.test(semua) &&
    !sebagian(profil, 'teks')
  )
    return 'kinerja';
  return 'teks';
}
