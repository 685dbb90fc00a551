import { rapikan } from '../lembar/isi-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { hanyaSalahEja } from '../nomenklatur/salah-eja';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { barisKamus, entriResmi } from './baris-kamus';
import { ringkasBanyak } from './ringkas-banyak';
import type { Baris } from '../matriks/baris';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiSatuan extends Bukti {
  readonly versi: string;
  readonly salahEja: boolean;
  /** More than 1: this finding stands for so many rows. */
  readonly banyak: number;
}

export const SATUAN_BERBEDA = aturan<BuktiSatuan>({
  id: 'SAT-001',
  slug: 'satuan-berbeda',
  tingkat: 'info',
  judul: 'Satuan sub kegiatan tidak sama dengan nomenklatur',
  penjelasan:
    'Nomenklatur memberi setiap sub kegiatan satuan baku. Huruf besar dan spasi tidak dihitung. Satuan yang salah eja dapat diperbaiki; satuan lain sering dipakai dokumen yang sah, jadi hanya info.',
  dasar: 'Kepmendagri 050-5889/2021 dan pemutakhirannya (kolom SATUAN).',
  caraMemperbaiki: 'Perbaiki ejaannya, atau pakai satuan baku bersama indikator bakunya.',
  contoh: { salah: '2 Lapoaran', benar: '2 Laporan' },
  pesan: (t) => {
    if (t.banyak > 1)
      return `${t.banyak} sub kegiatan memakai satuan lain, mulai dari ${t.kode}; satuan baku ada di nomenklatur ${t.versi}.`;
    const apa = t.salahEja ? 'salah eja' : 'berbeda';
    return `Satuan ${t.kode} ${apa}: "${t.tertulis}"; dalam nomenklatur ${t.versi} "${t.seharusnya}".`;
  },

  *periksa(matriks, konteks) {
    const kolom = kolomSatuan(matriks);
    if (!kolom) return;
    const lain: TemuanMentah<BuktiSatuan>[] = [];
    for (const b of barisKamus(matriks, konteks)) {
      if (b.kode.lebar === null || (b.kolom.id !== 'kode' && b.kolomNama !== b.kolom)) continue;
      const tertulis = satuanTertulis(b.baris, kolom);
      const baku = entriResmi(b, konteks)
        .map((e) => e.satuan)
        .filter((s) => s !== '');
      if (tertulis === '' || baku.length === 0 || baku.some((s) => sama(s, tertulis))) continue;
      const seharusnya = baku[0]!;
      const salahEja = hanyaSalahEja(seharusnya, tertulis);
      const bukti = { tertulis, seharusnya, versi: konteks.kamus!.versi, salahEja, banyak: 1 };
      const perbaikan = salahEja ? perbaikiEjaan(b.baris, kolom, tertulis, seharusnya) : [];
      const mentah = { ...temuan(b.baris, kolom, bukti, { perbaikan }), kode: b.kode.teks };
      if (salahEja) yield mentah;
      else lain.push(mentah);
    }
    yield* ringkasBanyak(lain);
  },
});

/** A column of its own, else the target of the year, which carries its unit: "2 dokumen". */
function kolomSatuan(matriks: Matriks): KolomMatriks | null {
  return matriks.kolomBerjenis('satuan')[0] ?? matriks.kolomBerid('target-n') ?? matriks.kolomBerid('target');
}

function satuanTertulis(baris: Baris, kolom: KolomMatriks): string {
  if (kolom.jenis === 'satuan') return rapikan(baris.nilai(kolom));
  const { satuan, alasan } = kolom.bacaan(baris.indeks);
  return alasan === null ? satuan : '';
}

/** "Orang / bulan" is "orang/bulan". */
function sama(a: string, b: string): boolean {
  const bentuk = (s: string) => s.toLowerCase().replace(/\s+/g, '');
  return bentuk(a) === bentuk(b);
}

function perbaikiEjaan(baris: Baris, kolom: KolomMatriks, tertulis: string, baku: string): Perbaikan[] {
  const isi = rapikan(baris.nilai(kolom));
  if (baris.rumus(kolom) !== '' || !isi.endsWith(tertulis)) return [];
  const nilai = isi.slice(0, isi.length - tertulis.length) + baku;
  const perubahan = [ubahNilai(baris.matriks.lembar, baris.barisLembar, kolom.indeks, nilai)];
  return [{ jenis: 'aman', keterangan: `Tulis satuan ${baku}`, perubahan }];
}
