import { induk } from '../kode/silsilah';
import { DI_LUAR_BAWAAN } from '../nomenklatur/bawaan/bawaan';
import { aturan, temuan, type Bukti, type Konteks, type TemuanMentah } from './aturan';
import { barisKamus, tahunTabel, tulisKode, type BarisKamus } from './baris-kamus';
import { cariSerupa } from './cari-serupa';
import { takPernahAda } from './kode-tak-pernah-ada';
import { selKodeSalah } from './ruas-kode';
import type { Perbaikan } from './temuan';

interface BuktiKode extends Bukti {
  readonly versi: string;
  /** For the notice: codes that this dictionary cannot judge. */
  readonly takTercakup: number;
  readonly bawaan: boolean;
}

const PILIHAN_TERBANYAK = 3;
/** So like the only near name below the same parent, the name is meant. */
const SKOR_SAUDARA = 0.8;

export const KODE_DI_LUAR_NOMENKLATUR = aturan<BuktiKode>({
  id: 'KOD-002',
  slug: 'kode-di-luar-nomenklatur',
  tingkat: 'galat',
  judul: 'Kode tidak ada dalam nomenklatur',
  penjelasan:
    'Kode program, kegiatan, dan sub kegiatan harus ada dalam nomenklatur versi yang dipilih. Bila tahun dokumen bukan tahun daftarnya atau tidak diketahui, temuan ini hanya peringatan, kecuali bidangnya tidak ada, programnya tidak ada padahal semua kode di sebelahnya dikenal, atau baris di bawahnya memakai kode yang benar. Kode di luar kamus yang terpasang tidak dinilai; satu info menyebut jumlahnya.',
  dasar: 'Permendagri 90/2019 dan pemutakhirannya (daftar yang terpasang).',
  caraMemperbaiki:
    'Pilih kode yang sesuai dengan nama pada barisnya, atau periksa versi nomenklatur yang dipakai.',
  contoh: { salah: '1.06.02.2.03.0099 untuk Penyediaan Permakanan', benar: '1.06.04.2.01.0001' },
  pesan: (t) => {
    if (t.takTercakup > 0) {
      const sebab = t.bawaan ? DI_LUAR_BAWAAN : `di luar kamus ${t.versi}`;
      return `${t.takTercakup} kode mulai dari ${t.kode} tidak dapat dicocokkan: ${sebab}.`;
    }
    const usul = t.seharusnya === null ? '' : `; untuk nama ini kodenya ${t.seharusnya}`;
    return `Kode ${t.kode} (${t.label}) tidak ada dalam nomenklatur ${t.versi}${usul}.`;
  },

  *periksa(matriks, konteks) {
    for (const b of barisKamus(matriks, konteks)) {
      if (b.status === 'tidak-ada') yield tidakAda(b, konteks);
    }
  },

  *periksaBuku(konteks) {
    const luar = konteks.semua.flatMap((m) =>
      barisKamus(m, konteks).filter((b) => b.status === 'tak-tercakup'),
    );
    const [pertama] = luar;
    if (!pertama) return;
    const { versi, lengkap } = konteks.kamus!;
    const bukti = {
      tertulis: pertama.baris.nilai(pertama.kolom),
      seharusnya: null,
      versi,
      takTercakup: luar.length,
      bawaan: !lengkap,
    };
    const mentah = temuan(pertama.baris, pertama.kolom, bukti, { tingkat: 'info' });
    yield { ...mentah, kode: pertama.kode.teks, makna: 'tak-tercakup' };
  },
});

function tidakAda(b: BarisKamus, konteks: Konteks): TemuanMentah<BuktiKode> {
  const kamus = konteks.kamus!;
  const { usul, perbaikan } = kodeUntukNama(b, konteks);
  const tahun = tahunTabel(b.baris.matriks, konteks);
  const tahunKamus = kamus.keterangan.tahun;
  const versiLain = tahunKamus !== null && tahun !== tahunKamus && !takPernahAda(b, konteks, usul);
  const { tertulis, ...letak } = selKodeSalah(b.baris, b.kolom, usul);
  const bukti = {
    tertulis,
    seharusnya: usul,
    versi: kamus.versi,
    takTercakup: 0,
    bawaan: !kamus.lengkap,
  };
  const mentah = temuan(b.baris, b.kolom, bukti, { tingkat: versiLain ? 'peringatan' : 'galat', perbaikan });
  return { ...mentah, ...letak, kode: b.kode.teks };
}

/** The code of this name below the same parent; else those of the same bidang and level, to choose from: each would make another item of the row. */
function kodeUntukNama(
  b: BarisKamus,
  konteks: Konteks,
): { usul: string | null; perbaikan: readonly Perbaikan[] } {
  const saudara = cariSerupa(b, konteks, { awalan: induk(b.kode)?.teks, jumlah: 1 });
  const [dekat] = saudara.hasil;
  if (saudara.keputusan === 'pasti' && dekat && dekat.skor >= SKOR_SAUDARA) {
    return { usul: dekat.kode, perbaikan: tulisKode(b, dekat.kode, 'pilih') };
  }
  const awalan = induk(b.kode, 'bidang urusan')?.teks;
  const { hasil, keputusan } = cariSerupa(b, konteks, { awalan, jumlah: PILIHAN_TERBANYAK });
  const [pertama] = hasil;
  if (keputusan === 'pasti' && pertama) {
    return { usul: pertama.kode, perbaikan: tulisKode(b, pertama.kode, 'pilih') };
  }
  const mirip = hasil.filter((h) => h.skor > 0.6);
  return { usul: null, perbaikan: mirip.flatMap((h) => tulisKode(b, h.kode, 'pilih')) };
}
