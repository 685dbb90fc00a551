import { induk } from '../kode/silsilah';
import { kodeDari } from '../kode/tata-bahasa';
import { namaSama } from '../nomenklatur/normal-nama';
import { ALASAN_PENGGANTI, cariPengganti, type Pengganti } from '../nomenklatur/pengganti';
import { aturan, temuan, type Bukti, type Konteks } from './aturan';
import { barisKamus, pemdaTabel, tahunTabel, tulisKode, type BarisKamus } from './baris-kamus';
import { cariSerupa } from './cari-serupa';
import { selKodeSalah } from './ruas-kode';
import type { Perbaikan } from './temuan';

interface BuktiKodeLama extends Bukti {
  readonly versi: string;
  readonly alasan: string;
  readonly duaAngka: boolean;
  readonly dipakaiLain: string | null;
}

interface Usul {
  readonly kode: string | null;
  readonly alasan: string;
  readonly dipakaiLain: string | null;
  readonly perbaikan: readonly Perbaikan[];
}

/** In this year both widths were still printed in accepted documents. */
const TAHUN_PERALIHAN = 2024;

export const KODE_LAMA = aturan<BuktiKodeLama>({
  id: 'KOD-003',
  slug: 'kode-lama',
  tingkat: 'peringatan',
  judul: 'Kode bentuk lama',
  penjelasan:
    'Sub kegiatan memakai 4 angka sejak Kepmendagri 900.1.15.5-1317/2023, dan sebagian kode sudah diganti. Nomor lama dipakai ulang untuk hal lain, sehingga penggantinya dicari lewat padanan resmi dan nama, tidak dengan menambah nol. Hanya nomor yang namanya tetap sama dapat diubah sekaligus; yang lain dipilih satu per satu.',
  dasar: 'Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya; kolom SUBKEGIATAN SEBELUMNYA.',
  caraMemperbaiki: 'Terima kode pengganti setelah mencocokkan namanya.',
  contoh: {
    salah: '1.06.02.2.03.01 Peningkatan Kemampuan ... Kelembagaan Masyarakat ...',
    benar: '1.06.02.2.03.0004',
  },
  pesan: (t) => {
    const apa = t.duaAngka ? 'memakai bentuk lama (2 angka)' : `sudah diganti pada nomenklatur ${t.versi}`;
    const nomor = t.dipakaiLain === null ? '' : ` Nomor itu kini dipakai untuk "${t.dipakaiLain}".`;
    const hasil =
      t.seharusnya === null ? `penggantinya: ${t.alasan}` : `penggantinya ${t.seharusnya} (${t.alasan})`;
    return `Kode ${t.kode} (${t.label}) ${apa}; ${hasil}.${nomor}`;
  },

  *periksa(matriks, konteks) {
    for (const b of barisKamus(matriks, konteks)) {
      if (b.status !== 'lama') continue;
      const { versi, lengkap } = konteks.kamus!;
      const { kode, alasan, dipakaiLain, perbaikan } = pengganti(b, konteks);
      const tahun = tahunTabel(matriks, konteks);
      const ringan = tahun === null ? !lengkap : tahun <= TAHUN_PERALIHAN;
      const { tertulis, ...letak } = selKodeSalah(b.baris, b.kolom, kode);
      const bukti = {
        tertulis,
        seharusnya: kode,
        versi,
        alasan,
        duaAngka: b.kode.lebar === 2 && konteks.kamus!.keterangan.lebar === 4,
        dipakaiLain,
      };
      const mentah = temuan(b.baris, b.kolom, bukti, { tingkat: ringan ? 'info' : 'peringatan', perbaikan });
      yield { ...mentah, ...letak, kode: b.kode.teks };
    }
  },
});

function pengganti(b: BarisKamus, konteks: Konteks): Usul {
  const { kamus } = konteks;
  const pemda = pemdaTabel(b.baris.matriks, konteks);
  const hasil = cariPengganti(b.kode, kamus!, { nama: b.nama, pemda });
  const dipakaiLain = hasil.nomorDipakai;
  if (hasil.calon.length > 0) {
    const perbaikan = hasil.calon
      .slice(0, 3)
      .flatMap((c) => tulisKode(b, c.kode, hanyaLebar(b, c) ? 'aman' : 'pilih'));
    return { kode: hasil.kode, alasan: ALASAN_PENGGANTI[hasil.dasar], dipakaiLain, perbaikan };
  }
  const mirip = cariSerupa(b, konteks, { awalan: induk(b.kode)?.teks, jumlah: 1 });
  const [pertama] = mirip.hasil;
  if (mirip.keputusan === 'pasti' && pertama && pertama.kode !== b.kode.teks) {
    const perbaikan = tulisKode(b, pertama.kode, 'pilih');
    const dipakai = dipakaiLain === pertama.nama ? null : dipakaiLain;
    return { kode: pertama.kode, alasan: `nama mirip "${pertama.nama}"`, dipakaiLain: dipakai, perbaikan };
  }
  const alasan = kamus!.lengkap ? ALASAN_PENGGANTI['tidak-ada'] : 'pasang daftar resmi untuk mengetahuinya';
  return { kode: null, alasan, dipakaiLain, perbaikan: [] };
}

/** Same number, same name: only the writing changes. Anything else makes another item of the row, so a person decides. */
function hanyaLebar({ kode, nama }: BarisKamus, calon: Pengganti['calon'][number]): boolean {
  return kodeDari(calon.kode)?.kanonik === kode.kanonik && namaSama(calon.nama, nama);
}
