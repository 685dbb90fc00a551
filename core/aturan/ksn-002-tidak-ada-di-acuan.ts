import { formatRupiah } from '../angka/tulis';
import { alamat } from '../lembar/alamat';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { normalNama } from '../nomenklatur/normal-nama';
import { aturan, type Bukti, type Konteks, type TemuanMentah } from './aturan';
import { barisPerKode, kolomPerTahun, pasanganDokumen, type PasanganDokumen } from './banding-dokumen';
import { tanpaPembanding } from './tanpa-pembanding';

interface BuktiIsi extends Bukti {
  readonly teks: string;
}

export const TIDAK_ADA_DI_ACUAN = aturan<BuktiIsi>({
  id: 'KSN-002',
  slug: 'tidak-ada-di-acuan',
  tingkat: 'peringatan',
  judul: 'Ada di satu dokumen, tidak ada di dokumen acuannya',
  penjelasan:
    'Sub kegiatan (program, kegiatan) yang direncanakan harus ada di dokumen acuannya. Sebaliknya, yang direncanakan Renstra untuk tahun ini tetapi tidak ada di Renja disebut satu kali sebagai info. Berkas pembanding yang tidak dapat dibandingkan disebut dengan sebabnya; tabel tanpa kode dibandingkan pagunya menurut nama.',
  dasar: 'Verifikasi Renja oleh Bappeda: jumlah program, kegiatan, dan sub kegiatan antar-dokumen.',
  caraMemperbaiki: 'Periksa kodenya, atau jelaskan penambahan dan penundaannya di catatan verifikasi.',
  contoh: {
    salah: 'Renja memuat 1.06.02.2.03.01; Renstra memuat nama itu dengan kode 1.06.02.2.03.0004.',
    benar: 'Kode yang sama dipakai di kedua dokumen.',
  },
  pesan: (t) => t.teks,

  *periksaBuku(konteks) {
    const semua = pasanganDokumen(konteks);
    for (const pasangan of semua) {
      // A name that differs by a letter is no missing item: only codes prove one.
      if (pasangan.menurut === 'nama') continue;
      yield* hanyaDiSini(pasangan);
      yield* hanyaDiAcuan(pasangan);
    }
    yield* tidakDibandingkan(konteks, semua);
  },
});

function kolomTampil(matriks: Matriks): KolomMatriks | null {
  return matriks.kolomBerjenis('kode')[0] ?? matriks.kolomBerjenis('uraian')[0] ?? null;
}

function* hanyaDiSini({ ini, acuan, namaAcuan, kunci }: PasanganDokumen): Iterable<TemuanMentah<BuktiIsi>> {
  const kolom = kolomTampil(ini);
  if (!kolom) return;
  const kode = new Set(acuan.baris.map(kunci));
  for (const [milik, baris] of barisPerKode(ini, kunci)) {
    if (!dibandingkan(baris) || kode.has(milik)) continue;
    const senama = acuan.baris.filter(
      (b) => b.tingkat === baris.tingkat && normalNama(b.label) === normalNama(baris.label),
    );
    const saran = senama.length === 1 ? `; dengan nama yang sama ada kode ${senama[0]!.teksKode}` : '';
    yield {
      lembar: ini.lembar.nama,
      baris: baris.barisLembar,
      kolom: kolom.indeks,
      sel: baris.sel(kolom),
      kode: baris.teksKode,
      label: baris.label,
      makna: kolom.id,
      bukti: {
        tertulis: baris.teksKode,
        seharusnya: senama.length === 1 ? senama[0]!.teksKode : null,
        teks: `Kode ${baris.teksKode} (${baris.label}) tidak ada di ${namaAcuan}${saran}.`,
      },
    };
  }
}

/** Silence would look like agreement: a file that could not be compared is named once. */
function* tidakDibandingkan(
  konteks: Konteks,
  pasangan: readonly PasanganDokumen[],
): Iterable<TemuanMentah<BuktiIsi>> {
  const [pertama] = konteks.semua;
  if (!pertama) return;
  for (const { berkas, sebab } of tanpaPembanding(konteks, pasangan)) {
    const teks = `Berkas pembanding ${berkas} tidak dapat dibandingkan: ${sebab}.`;
    yield diKepala(pertama, `pembanding|${berkas}`, teks);
  }
}

/** An info about a whole table, at its header. */
function diKepala(matriks: Matriks, makna: string, teks: string): TemuanMentah<BuktiIsi> {
  const { kepala, rentang } = matriks.tabel;
  const kolom = kolomTampil(matriks)?.indeks ?? rentang.kolom;
  return {
    lembar: matriks.lembar.nama,
    baris: kepala.baris,
    kolom,
    sel: alamat(kepala.baris, kolom),
    kode: null,
    label: matriks.formulir.judul,
    makna,
    tingkat: 'info',
    bukti: { tertulis: null, seharusnya: null, teks },
  };
}

/** Sub kegiatan planned for this year over there and missing here: one finding for all. */
function* hanyaDiAcuan({ ini, acuan, namaAcuan, kunci }: PasanganDokumen): Iterable<TemuanMentah<BuktiIsi>> {
  // The same name under the same parent is the same item under another number.
  const namaDiInduk = ({ induk, label }: Baris): string =>
    `${(induk && kunci(induk)) ?? ''}|${normalNama(label)}`;
  const kode = new Set(ini.baris.map(kunci));
  const nama = new Set(ini.baris.map(namaDiInduk));
  const pagu = kolomPerTahun(acuan, 'uang').get(ini.tabel.tahun ?? NaN);
  if (!pagu) return;
  const hilang = [...barisPerKode(acuan, kunci).values()].filter(
    (b) =>
      b.tingkat === 'sub kegiatan' &&
      b.bernilai(pagu) &&
      b.angka(pagu) > 0 &&
      !kode.has(kunci(b)) &&
      !nama.has(namaDiInduk(b)),
  );
  if (hilang.length === 0) return;
  const daftar = hilang.slice(0, 5).map((b) => b.teksKode);
  const sisa = hilang.length > 5 ? `, dan ${hilang.length - 5} lagi` : '';
  yield diKepala(
    ini,
    'hilang',
    `${hilang.length} sub kegiatan yang direncanakan ${namaAcuan} untuk ${ini.tabel.tahun} ` +
      `(${formatRupiah(acuan.jumlah(hilang, pagu))}) tidak ada di sini: ${daftar.join(', ')}${sisa}.`,
  );
}

function dibandingkan(baris: Baris): boolean {
  return ['program', 'kegiatan', 'sub kegiatan'].includes(baris.tingkat ?? '');
}
