import { induk } from '../kode/silsilah';
import { rapikan } from '../lembar/isi-sel';
import { cariNama, type Ditemukan } from '../nomenklatur/cari-nama';
import { indeksNama } from '../nomenklatur/indeks-nama';
import { kemiripanNama, namaSama } from '../nomenklatur/normal-nama';
import { aturan, temuan, type Bukti, type Konteks } from './aturan';
import { barisKamus, entriResmi, tulisKode, type BarisKamus } from './baris-kamus';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiNama extends Bukti {
  readonly versi: string;
  /** Code that officially carries the written name. */
  readonly kodeNama: string | null;
}

/** From here on a name is the official one with typing errors; below it is another thing. */
const MIRIP = 0.6;

export const NAMA_BERBEDA = aturan<BuktiNama>({
  id: 'NAM-001',
  slug: 'nama-berbeda',
  tingkat: 'peringatan',
  judul: 'Nama tidak sama dengan nomenklatur',
  penjelasan:
    'Nama program, kegiatan, dan sub kegiatan mengikuti nomenklatur kodenya. Huruf besar, spasi, dan tanda baca tidak dihitung; kode dengan beberapa nama resmi boleh memakai salah satunya.',
  dasar: 'Permendagri 90/2019 dan pemutakhirannya (daftar yang terpasang).',
  caraMemperbaiki: 'Pakai nama resmi, atau perbaiki kodenya bila nama itu milik kode lain.',
  contoh: { salah: '1.06.04 PROGRAM REHABILITAS SOSIAL', benar: '1.06.04 PROGRAM REHABILITASI SOSIAL' },
  pesan: (t) =>
    t.kodeNama === null
      ? `Nama kode ${t.kode} tertulis "${t.label}"; dalam nomenklatur ${t.versi} "${t.seharusnya}".`
      : `"${t.label}" adalah nama kode ${t.kodeNama}; kode ${t.kode} bernama "${t.seharusnya}" (nomenklatur ${t.versi}).`,

  *periksa(matriks, konteks) {
    for (const b of barisKamus(matriks, konteks)) {
      if (b.nama === '' || b.status === 'tidak-ada') continue;
      const resmi = entriResmi(b, konteks).map((e) => e.nama);
      if (resmi.length === 0 || resmi.some((nama) => namaSama(nama, b.nama))) continue;
      const terdekat = resmi.reduce((a, c) => (kemiripanNama(c, b.nama) > kemiripanNama(a, b.nama) ? c : a));
      const milikLain = kodeLain(b, konteks);
      const bukti = {
        tertulis: b.nama,
        seharusnya: terdekat,
        versi: konteks.kamus!.versi,
        kodeNama: milikLain?.kode ?? null,
      };
      const perbaikan = [
        ...tulisNama(b, terdekat, milikLain === null && kemiripanNama(terdekat, b.nama) >= MIRIP),
        ...(milikLain ? tulisKode(b, milikLain.kode, 'pilih') : []),
      ];
      yield {
        ...temuan(b.baris, b.kolomNama ?? b.kolom, bukti, { perbaikan }),
        kode: b.kode.teks,
        label: b.nama,
      };
    }
  },
});

/** Another code of the same bidang and level with exactly the written name. */
function kodeLain(b: BarisKamus, { kamus, pemda }: Konteks): Ditemukan | null {
  const opsi = { awalan: induk(b.kode, 'bidang urusan')?.teks, tingkat: b.kode.tingkat, pemda, jumlah: 1 };
  const { hasil, keputusan } = cariNama(indeksNama(kamus!), b.nama, opsi);
  const [pertama] = hasil;
  return keputusan === 'pasti' && pertama!.skor === 1 && pertama!.kode !== b.kode.teks ? pertama! : null;
}

function tulisNama(b: BarisKamus, nama: string, aman: boolean): Perbaikan[] {
  const { baris, kolom } = b;
  const kolomNama = b.kolomNama ?? kolom;
  if (baris.rumus(kolomNama) !== '') return [];
  const lama = rapikan(baris.nilai(kolomNama));
  const bersama = lama !== b.nama && lama.endsWith(b.nama);
  const nilai = bersama ? lama.slice(0, -b.nama.length) + nama : nama;
  const perubahan = [ubahNilai(baris.matriks.lembar, baris.barisLembar, kolomNama.indeks, nilai)];
  return [{ jenis: aman ? 'aman' : 'pilih', keterangan: `Tulis nama resmi: ${nama}`, perubahan }];
}
