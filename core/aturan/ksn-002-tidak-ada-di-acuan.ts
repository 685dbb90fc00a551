import { alamat } from '../lembar/alamat';
import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { normalNama } from '../nomenklatur/normal-nama';
import { aturan, type Bukti, type Konteks, type TemuanMentah } from './aturan';
import { barisPerKode } from './banding-baris';
import { kolomTampil, pasanganDokumen, sebutDokumen, type PasanganDokumen } from './banding-dokumen';
import { subKegiatanHilang } from './sub-kegiatan-hilang';
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
    'Sub kegiatan (program, kegiatan) yang direncanakan harus ada di dokumen acuannya; sesudah perubahan dan di laporan hanya info. Sebaliknya, yang direncanakan Renstra untuk tahun ini tetapi tidak ada di Renja disebut satu kali sebagai info. Berkas pembanding yang tidak dapat dibandingkan disebut dengan sebabnya; tabel tanpa kode dibandingkan pagunya menurut nama.',
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
      if (pasangan.terbalik) yield* sekaligus(pasangan, 'sini', 'ditinggalkan');
      else yield* tanpaAcuan(pasangan);
      yield* sekaligus(pasangan, 'acuan', 'hilang');
    }
    yield* tidakDibandingkan(konteks, semua);
  },
});

/** Rows of this document that the one it follows does not have, one by one; what stands below one hangs on it. */
function* tanpaAcuan(pasangan: PasanganDokumen): Iterable<TemuanMentah<BuktiIsi>> {
  const { ini, acuan, namaAcuan, kunci, asalIni, asalAcuan } = pasangan;
  const kolom = kolomTampil(ini);
  if (!kolom) return;
  const kode = new Set(acuan.baris.map(kunci));
  const tingkatAcuan = new Set(acuan.baris.map((b) => b.tingkat));
  const sepaham = pasangan.setahap && asalIni.perubahan === asalAcuan.perubahan;
  const hilang = new Set<Baris>();
  let namaAda: ReadonlyMap<string, readonly Baris[]> | null = null;
  for (const [milik, baris] of barisPerKode(ini, kunci)) {
    if (!dibandingkan(baris) || !tingkatAcuan.has(baris.tingkat) || kode.has(milik)) continue;
    hilang.add(baris);
    const senama = (namaAda ??= perTingkatNama(acuan)).get(tingkatNama(baris)) ?? [];
    const saran = senama.length === 1 ? `; dengan nama yang sama ada kode ${senama[0]!.teksKode}` : '';
    yield {
      lembar: ini.lembar.nama,
      baris: baris.barisLembar,
      kolom: kolom.indeks,
      sel: baris.sel(kolom),
      kode: baris.teksKode,
      label: baris.label,
      makna: kolom.id,
      tingkat: sepaham ? undefined : 'info',
      sebab: baris.induk && hilang.has(baris.induk) ? `KSN-002@${baris.induk.sel(kolom)}` : null,
      bukti: {
        tertulis: baris.teksKode,
        seharusnya: senama.length === 1 ? senama[0]!.teksKode : null,
        teks: `Kode ${baris.teksKode} (${baris.label}) tidak ada di ${namaAcuan}${saran}.`,
      },
    };
  }
}

function tingkatNama({ tingkat, label }: Baris): string {
  return `${tingkat}|${normalNama(label)}`;
}

function perTingkatNama({ baris }: Matriks): Map<string, Baris[]> {
  const hasil = new Map<string, Baris[]>();
  for (const b of baris) {
    const kunci = tingkatNama(b);
    const ada = hasil.get(kunci);
    if (ada) ada.push(b);
    else hasil.set(kunci, [b]);
  }
  return hasil;
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
    yield diKepala(pertama, `Berkas ${berkas}`, `pembanding|${berkas}`, teks);
  }
}

/** An info about a whole table, at its header. */
function diKepala(matriks: Matriks, label: string, makna: string, teks: string): TemuanMentah<BuktiIsi> {
  const { kepala, rentang } = matriks.tabel;
  const kolom = kolomTampil(matriks)?.indeks ?? rentang.kolom;
  return {
    lembar: matriks.lembar.nama,
    baris: kepala.baris,
    kolom,
    sel: alamat(kepala.baris, kolom),
    kode: null,
    label,
    makna,
    tingkat: 'info',
    bukti: { tertulis: null, seharusnya: null, teks },
  };
}

/** Sub kegiatan that the other document leaves out: one finding for all. */
function* sekaligus(
  pasangan: PasanganDokumen,
  adaDi: 'sini' | 'acuan',
  makna: string,
): Iterable<TemuanMentah<BuktiIsi>> {
  const hilang = subKegiatanHilang(pasangan, adaDi);
  if (!hilang) return;
  const label = sebutDokumen(pasangan.asalIni);
  yield { ...diKepala(pasangan.ini, label, makna, hilang.teks), sebab: hilang.sebab };
}

function dibandingkan(baris: Baris): boolean {
  return ['program', 'kegiatan', 'sub kegiatan'].includes(baris.tingkat ?? '');
}
