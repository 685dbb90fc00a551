import type { Baris } from '../matriks/baris';
import { aturan, temuan, type Bukti } from './aturan';
import { kolomKode } from './sel-kode';

interface BuktiGanda extends Bukti {
  readonly barisPertama: number;
  readonly namaPertama: string;
  readonly namaSama: boolean;
}

export const KODE_GANDA = aturan<BuktiGanda>({
  id: 'KOD-005',
  slug: 'kode-ganda',
  tingkat: 'galat',
  judul: 'Kode dipakai dua kali',
  penjelasan:
    'Dalam satu perangkat daerah setiap kode berdiri satu kali. Baris berurutan dengan kode dan nama yang sama dianggap satu item (indikator atau lokasi tambahan).',
  dasar: 'Permendagri 90/2019 dan pemutakhirannya.',
  caraMemperbaiki:
    'Cocokkan nama dengan nomenklatur, lalu perbaiki kode yang salah; gabungkan baris yang memang sama.',
  contoh: {
    salah: '1.06.02.2.03.01 untuk dua sub kegiatan berbeda',
    benar: 'setiap sub kegiatan punya kodenya sendiri',
  },
  pesan: (t) =>
    t.namaSama
      ? `Kode ${t.kode} (${t.label}) sudah ada di baris ${t.barisPertama}.`
      : `Kode ${t.kode} dipakai untuk "${t.label}", padahal di baris ${t.barisPertama} untuk "${t.namaPertama}".`,

  *periksa(matriks) {
    const kolom = kolomKode(matriks);
    if (!kolom || matriks.formulir.baris.tingkat === 'datar') return;
    const pertama = new Map<string, Baris>();
    for (const baris of matriks.baris) {
      if (!baris.kode || baris.bagianDari || baris.kode.segmen[0] === 'X') continue;
      const kunci = `${organisasi(baris)}|${baris.kode.kanonik}`;
      const sebelum = pertama.get(kunci);
      if (!sebelum) {
        pertama.set(kunci, baris);
        continue;
      }
      const namaSama = sebelum.label.toLowerCase() === baris.label.toLowerCase();
      const bukti = {
        tertulis: baris.kode.teks,
        seharusnya: null,
        barisPertama: sebelum.barisLembar + 1,
        namaPertama: sebelum.label,
        namaSama,
      };
      const mentah = temuan(baris, kolom, bukti, { tingkat: namaSama ? 'peringatan' : 'galat' });
      // Two rows share the code: only the name tells the findings apart.
      yield { ...mentah, makna: `${kolom.id}|${baris.label}` };
    }
  },
});

/** Position of the organisation row above, -1 without one. */
function organisasi(baris: Baris): number {
  for (let atas = baris.induk; atas; atas = atas.induk) {
    if (atas.tingkat === 'skpd' || atas.tingkat === 'unit') return atas.indeks;
  }
  return -1;
}
