import { kataJudul, kataSama, menyebutTahun } from './judul';
import { SEMUA_FORMULIR } from './semua';

/** Words of headings beyond those of the known forms. */
const KATA_LAIN = `
  k rp persen nomor urut kode rekening nama uraian jenis program kegiatan sub subkegiatan urusan bidang
  tujuan misi indikator tolok ukur kinerja capaian output outcome keluaran hasil impact volume satuan target realisasi
  pagu anggaran dana biaya belanja jumlah total nilai kontrak spk kwitansi plafon kebutuhan sisa sumber lokasi desa
  kelurahan kecamatan tw triwulan i ii iii iv v semester bulan semula menjadi bertambah berkurang sebelum setelah
  perubahan murni persentase rasio tingkat rata pertumbuhan serapan fisik keuangan kumulatif awal akhir kondisi periode
  renstra renja rpjmd rkpd rka dpa opd skpd pd perangkat unit kerja penanggung jawab pelaksana pelaksanaan keterangan
  catatan penting masalah dihadapi pemecahan rincian perhitungan koefisien harga kelompok sasaran prioritas nasional
  daerah maju rencana prakiraan perkiraan proyeksi predikat kategori kriteria faktor pendorong penghambat tindak lanjut
  januari februari maret april mei juni juli agustus september oktober november desember pengadaan barang jasa waktu
  output dok dokumen formula sumber data definisi operasional terhadap thd thdp besaran spm ikk nspk baseline tag label
  tagging penandaan urgensi kua ppas apbd apbdp operasi modal tak terduga transfer pegawai hibah bansos naik turun
  pad dau dak dbh did dif apbn apbdes blud bok silpa dbhcht pinjaman bankeu swasta
  nilai akip sakip skm ikm spbe indeks skor mutu grade instansi penyerapan efisiensi terserap
  jan feb mar apr jun jul agu ags agt sep sept okt nov des bulan lalu ini spj
`;

/** An amount written as text is no heading, although "Rp" is a word of headings. */
const JUMLAH = /^(?!20\d\d$)\(?-?(rp\.?)?\s*\d[\d.,\s]{2,}-{0,2}\)?$/i;

/** "2 Dokumen" is a target, although both are words of headings. */
const TARGET = /^\d[\d.,]* ?[a-z]/i;

/** "Pagu RKPD Kota 2026 (Rp)": the unit at the end says that it stands above amounts. */
const JUDUL_UANG =
  /^(pagu|plafon|anggaran|belanja|realisasi|alokasi)\b.{0,40}\(rp\.?( ?(ribu|juta)(an)?)?\)$/i;

let kata: ReadonlySet<string> | null = null;

function kosakata(): ReadonlySet<string> {
  if (kata) return kata;
  const semua = SEMUA_FORMULIR.flatMap((f) => f.kolom.flatMap((k) => [k.judul, ...k.sebutan, ...k.induk]));
  kata = new Set([...semua, KATA_LAIN].flatMap(kataJudul));
  return kata;
}

/** Whether a text reads like a column heading: short, and most of its words are words of headings. */
export function apakahJudul(teks: string): boolean {
  if (teks.length > 160 || JUMLAH.test(teks) || TARGET.test(teks)) return false;
  if (JUDUL_UANG.test(teks)) return true;
  const daftar = kataJudul(teks);
  if (daftar.length === 0)
    return (
      menyebutTahun(teks) ||
      /^\(?%\)?$|^(tahun )?(ke ?-? ?)?(\d|20\d\d ?\*{0,3}\)?)$|^\(?(tahun )?n ?[-+–] ?\d\)?$/i.test(
        teks.trim(),
      )
    );
  let dikenal = 0;
  for (const k of daftar) if (/^\d{1,2}$/.test(k) || kataDikenal(k)) dikenal++;
  return dikenal / daftar.length >= 0.6;
}

const pernahDilihat = new Map<string, boolean>();

/** A word of headings, or one with a typing mistake: "relisasi". */
function kataDikenal(kata: string): boolean {
  if (kosakata().has(kata)) return true;
  if (kata.length < 6) return false;
  let jawab = pernahDilihat.get(kata);
  if (jawab === undefined) {
    jawab = [...kosakata()].some((k) => kataSama(k, kata));
    pernahDilihat.set(kata, jawab);
  }
  return jawab;
}
