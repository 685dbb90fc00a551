import { apakahPenunjang } from '../kode/penunjang';
import { rapikan } from '../lembar/isi-sel';
import { alamat } from '../lembar/alamat';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, type Bukti } from './aturan';

interface BuktiTag extends Bukti {
  readonly bidang: string;
  readonly banyak: number;
  readonly judul: string;
  readonly kosong: boolean;
}

/** Bidang urusan of basic services: education, health, public works, housing, public order, social affairs. */
const BIDANG_SPM = /1\.0[1-6]/;
const SPM = /\bspm\b|standar pelayanan minimal/i;
/** Headings of columns made for tags; "Prioritas" is one only where tags stand in it. */
const KOLOM_TAG = /\b(tag|tagging|label|penandaan|urgensi)\b/i;
const TAG =
  /\b(spm|dak|pokir|mandatori|direktif|stunting|kemiskinan|inflasi|psn|iku|ikk|ekonomi (biru|hijau))\b/i;

export const TAG_SPM = aturan<BuktiTag>({
  id: 'LOK-004',
  slug: 'tag-spm',
  tingkat: 'info',
  judul: 'Bidang urusan pelayanan dasar tanpa tag SPM',
  penjelasan:
    'Bidang urusan 1.01 sampai 1.06 punya Standar Pelayanan Minimal. Bila tabelnya punya kolom SPM atau tagging, sub kegiatan yang memenuhi SPM ditandai di sana. Kolom SPM yang kosong sama sekali adalah peringatan; kolom tag yang berisi tag lain hanya info. Tabel tanpa kolom seperti itu tidak diperiksa, program penunjang juga tidak.',
  dasar: 'Verifikasi Renja oleh Bappeda: tagging SPM; Permendagri 59/2021.',
  caraMemperbaiki: 'Tandai sub kegiatan yang memenuhi SPM, atau tulis "bukan SPM" bila memang tidak ada.',
  contoh: { salah: 'kolom SPM kosong untuk semua sub kegiatan 1.06', benar: '1.06.04.2.01.0001: SPM' },
  pesan: (t) =>
    t.kosong
      ? `Kolom "${t.judul}" kosong untuk semua ${t.banyak} sub kegiatan bidang ${t.bidang}, padahal bidang ini punya SPM.`
      : `Tidak satu pun dari ${t.banyak} sub kegiatan bidang ${t.bidang} ditandai SPM (kolom "${t.judul}").`,

  *periksa(matriks) {
    const kolom = kolomTag(matriks);
    if (!kolom) return;
    for (const [bidang, daftar] of perBidang(matriks)) {
      if (daftar.some((b) => tertanda(b, kolom))) continue;
      const kosong = SPM.test(kolom.judul) && daftar.every((b) => rapikan(b.nilai(kolom)) === '');
      // "-" or "bukan SPM" all the way down is an answer.
      if (SPM.test(kolom.judul) && !kosong) continue;
      const [awal, akhir] = [daftar[0]!, daftar[daftar.length - 1]!];
      const sampai = daftar.length > 1 ? `:${alamat(akhir.barisLembar, kolom.indeks)}` : '';
      yield {
        lembar: matriks.lembar.nama,
        baris: awal.barisLembar,
        kolom: kolom.indeks,
        sel: awal.sel(kolom) + sampai,
        kode: bidang,
        label: kolom.judul,
        makna: 'tag-spm',
        tingkat: kosong ? 'peringatan' : 'info',
        bukti: {
          tertulis: null,
          seharusnya: null,
          bidang,
          banyak: daftar.length,
          judul: kolom.judul,
          kosong,
        },
      };
    }
  },
});

/** The column whose heading says SPM, else one for tags. */
function kolomTag(matriks: Matriks): KolomMatriks | null {
  const teks = matriks.kolomBerjenis('teks');
  const bertag = (k: KolomMatriks): boolean => matriks.baris.some((b) => TAG.test(rapikan(b.nilai(k))));
  return (
    teks.find((k) => SPM.test(k.judul)) ??
    teks.find((k) => KOLOM_TAG.test(k.judul)) ??
    teks.find((k) => /\bprioritas\b/i.test(k.judul) && bertag(k)) ??
    null
  );
}

/** Sub kegiatan of the bidang with SPM, by bidang; program 01 only serves the office. */
function perBidang(matriks: Matriks): Map<string, Baris[]> {
  const hasil = new Map<string, Baris[]>();
  for (const baris of matriks.baris) {
    const { kode } = baris;
    if (kode?.tingkat !== 'sub kegiatan' || baris.bagianDari || apakahPenunjang(kode)) continue;
    const bidang = kode.segmen.slice(0, 2).join('.');
    if (!BIDANG_SPM.test(bidang)) continue;
    const ada = hasil.get(bidang);
    if (ada) ada.push(baris);
    else hasil.set(bidang, [baris]);
  }
  return hasil;
}

/** Tagged in its column, or by a remark that names SPM in another one. */
function tertanda(baris: Baris, kolom: KolomMatriks): boolean {
  const bagian = [baris, ...baris.anak.filter((b) => b.jenis === 'lanjutan')];
  return bagian.some((b) =>
    baris.matriks.kolomBerjenis('teks').some((k) => {
      const isi = rapikan(b.nilai(k));
      return SPM.test(isi) || (k === kolom && SPM.test(kolom.judul) && /\p{L}|\d|[√✓✔]/u.test(isi));
    }),
  );
}
