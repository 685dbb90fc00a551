import { aturan, temuan, type Bukti } from './aturan';
import { kodeGanda } from './kode-ganda';
import { selKodeSalah } from './ruas-kode';
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
    'Dalam satu perangkat daerah setiap kode berdiri satu kali. Baris berurutan dengan kode dan nama yang sama dianggap satu item bila tidak menambah pagu, atau bila sumber dana, lokasi, atau pelaksananya berbeda.',
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
    if (!kolom) return;
    for (const [baris, sebelum] of kodeGanda(matriks).pasangan) {
      const namaSama = sebelum.label.toLowerCase() === baris.label.toLowerCase();
      const bukti = {
        tertulis: baris.kode!.teks,
        seharusnya: null,
        barisPertama: sebelum.barisLembar + 1,
        namaPertama: sebelum.label,
        namaSama,
      };
      const mentah = temuan(baris, kolom, bukti, { tingkat: namaSama ? 'peringatan' : 'galat' });
      // Two rows share the code: only the name tells the findings apart.
      const { sel, kolom: letak } = selKodeSalah(baris, kolom, null);
      yield { ...mentah, sel, kolom: letak, makna: `${kolom.id}|${baris.label}` };
    }
  },
});
