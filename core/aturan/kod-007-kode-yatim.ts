import { TINGKAT } from '../kode/kode';
import { induk } from '../kode/silsilah';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';
import { kolomKode } from './sel-kode';

interface BuktiYatim extends BuktiBanyak {
  readonly kodeInduk: string;
  readonly tingkatInduk: string;
}

const PALING = 4;
/** The table lists a level when so many of the rows below have their parent there. */
const LAZIM = 0.7;

export const KODE_YATIM = aturan<BuktiYatim>({
  id: 'KOD-007',
  slug: 'kode-yatim',
  tingkat: 'peringatan',
  judul: 'Baris induk tidak ada',
  penjelasan:
    'Dalam tabel yang memuat baris kegiatan (atau program), setiap sub kegiatan (atau kegiatan) berdiri di bawah induknya. Induk yang hilang membuat jumlah di atasnya tidak dapat diperiksa.',
  dasar: 'Susunan Permendagri 90/2019.',
  caraMemperbaiki: 'Tambahkan baris induknya, atau perbaiki kode yang salah ketik.',
  contoh: {
    salah: '1.06.02 langsung diikuti 1.06.02.2.03.01',
    benar: '1.06.02, 1.06.02.2.03, 1.06.02.2.03.01',
  },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} baris berdiri tanpa baris induknya: ${t.daftarSel}.`
      : `Baris ${t.tingkatInduk} ${t.kodeInduk} tidak ada di atas ${t.kode} (${t.label}).`,

  *periksa(matriks) {
    const kolom = kolomKode(matriks);
    if (!kolom) return;
    const temuanTabel: TemuanMentah<BuktiYatim>[] = [];
    for (const tingkat of ['kegiatan', 'sub kegiatan'] as const) {
      const atas = TINGKAT[TINGKAT.indexOf(tingkat) - 1]!;
      const yatim: Baris[] = [];
      let semua = 0;
      for (const baris of matriks.baris) {
        if (baris.tingkatKode !== tingkat || baris.bagianDari) continue;
        semua++;
        if (baris.induk?.tingkat !== atas) yatim.push(baris);
      }
      if (yatim.length > semua * (1 - LAZIM)) continue;
      for (const b of satuPerInduk(yatim)) temuanTabel.push(temuanYatim(b, kolom, atas));
    }
    yield* ringkasSel(temuanTabel, PALING);
  },
});

/** The first child of every missing parent. */
function satuPerInduk(daftar: readonly Baris[]): Baris[] {
  const pernah = new Set<string>();
  return daftar.filter((b) => {
    const kunci = `${b.induk?.indeks ?? -1}|${induk(b.kode!)!.kanonik}`;
    if (pernah.has(kunci)) return false;
    pernah.add(kunci);
    return true;
  });
}

function temuanYatim(baris: Baris, kolom: KolomMatriks, atas: string): TemuanMentah<BuktiYatim> {
  const kodeInduk = induk(baris.kode!)!.teks;
  const isi = { tertulis: baris.kode!.teks, seharusnya: null, kodeInduk, tingkatInduk: atas };
  return temuan(baris, kolom, { ...isi, banyak: 1, daftarSel: '' });
}
