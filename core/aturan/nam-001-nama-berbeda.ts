import { induk } from '../kode/silsilah';
import { alamat } from '../lembar/alamat';
import { rumusSel } from '../lembar/lembar';
import { kemiripanNama, normalNama } from '../nomenklatur/normal-nama';
import { aturan, temuan, type Bukti, type Konteks } from './aturan';
import { barisKamus, barisSeitem, entriResmi, jenisUbah, tulisKode, type BarisKamus } from './baris-kamus';
import { cariSerupa } from './cari-serupa';
import { tanpaImbuhan } from './imbuhan-nama';
import { selNama } from './sel-nama';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiNama extends Bukti {
  readonly versi: string;
  /** Code that officially carries the written name. */
  readonly kodeNama: string | null;
}

export const NAMA_BERBEDA = aturan<BuktiNama>({
  id: 'NAM-001',
  slug: 'nama-berbeda',
  tingkat: 'peringatan',
  judul: 'Nama tidak sama dengan nomenklatur',
  penjelasan:
    'Nama program, kegiatan, dan sub kegiatan mengikuti nomenklatur kodenya. Huruf besar, spasi, dan tanda baca tidak dihitung; kode dengan beberapa nama resmi boleh memakai salah satunya. Imbuhan sumber dana atau "(Lanjutan)" di belakang nama resmi hanya info.',
  dasar: 'Permendagri 90/2019 dan pemutakhirannya (daftar yang terpasang).',
  caraMemperbaiki: 'Pakai nama resmi, atau perbaiki kodenya bila nama itu milik kode lain.',
  contoh: { salah: '1.06.04 PROGRAM REHABILITAS SOSIAL', benar: '1.06.04 PROGRAM REHABILITASI SOSIAL' },
  pesan: (t) =>
    t.kodeNama === null
      ? `Nama kode ${t.kode} tertulis "${t.label}"; dalam nomenklatur ${t.versi} "${t.seharusnya}".`
      : `"${t.label}" adalah nama kode ${t.kodeNama}; kode ${t.kode} bernama "${t.seharusnya}" (nomenklatur ${t.versi}).`,

  *periksa(matriks, konteks) {
    for (const b of barisKamus(matriks, konteks)) {
      if (b.nama === '' || b.status === 'lama') continue;
      const resmi = entriResmi(b, konteks).map((e) => e.nama);
      const utuh = `${b.nama} ${b.baris.sambungan}`;
      if (resmi.length === 0 || resmi.some((nama) => hurufSama(nama, b.nama) || hurufSama(nama, utuh)))
        continue;
      const terdekat = resmi.reduce((a, c) => (kemiripanNama(c, utuh) > kemiripanNama(a, utuh) ? c : a));
      const terpotong = kemiripanNama(terdekat, utuh) > kemiripanNama(terdekat, b.nama);
      const nama = terpotong ? utuh : b.nama;
      const { milikLain, dikenal } = cariMilik(b, terdekat, konteks);
      const bukti = {
        tertulis: nama,
        seharusnya: terdekat,
        versi: konteks.kamus!.versi,
        kodeNama: milikLain,
      };
      const inti = tanpaImbuhan(utuh);
      const berimbuhan = inti !== null && resmi.some((r) => hurufSama(r, inti));
      const perbaikan = [
        // The rest of a broken name stands in other rows.
        ...(terpotong ? [] : tulisNama(b, terdekat, dikenal && !berimbuhan)),
        ...(milikLain === null ? [] : tulisKode(b, milikLain, 'pilih')),
      ];
      const kolom = b.kolomNama ?? b.kolom;
      const letak = selNama(b.baris, kolom).kolom;
      yield {
        ...temuan(b.baris, kolom, bukti, { tingkat: berimbuhan ? 'info' : undefined, perbaikan }),
        kolom: letak,
        sel: alamat(b.baris.barisLembar, letak),
        kode: b.kode.teks,
        label: nama,
      };
    }
  },
});

/**
 * Whose name is it? `milikLain`: another code of the bidang and level that carries exactly this name; `dikenal`: of all
 * names of the bidang the official one is clearly the nearest, so only the spelling is wrong.
 */
function cariMilik(
  b: BarisKamus,
  resmi: string,
  konteks: Konteks,
): { milikLain: string | null; dikenal: boolean } {
  const awalan = induk(b.kode, 'bidang urusan')?.teks;
  const { hasil, keputusan } = cariSerupa(b, konteks, { awalan, jumlah: 1 });
  const [pertama] = hasil;
  if (!pertama) return { milikLain: null, dikenal: false };
  const lain = pertama.skor === 1 && keputusan === 'pasti' && pertama.kode !== b.kode.teks;
  return { milikLain: lain ? pertama.kode : null, dikenal: keputusan === 'pasti' && pertama.nama === resmi };
}

/** Lists and tables lose blanks in the middle of words; that is no other name. */
function hurufSama(a: string, b: string): boolean {
  return normalNama(a).replace(/ /g, '') === normalNama(b).replace(/ /g, '');
}

/** Writes the official name here and wherever the item is repeated by name: half an item would be two. */
function tulisNama(b: BarisKamus, nama: string, aman: boolean): Perbaikan[] {
  const kolom = b.kolomNama ?? b.kolom;
  const bernama = barisSeitem(b)
    .map((baris) => ({ baris, sel: selNama(baris, kolom) }))
    .filter(({ sel }) => sel.isi !== '');
  // A name that several cells hold together is not written over, nor one that a formula gives.
  const tetap = bernama.some(
    ({ baris, sel }) => !sel.utuh || rumusSel(baris.matriks.lembar, baris.barisLembar, sel.kolom) !== '',
  );
  if (bernama.length === 0 || tetap) return [];
  const perubahan = bernama.map(({ baris, sel: { isi, kolom } }) => {
    const letak = isi.toLowerCase().lastIndexOf(b.nama.toLowerCase());
    const baru = letak < 0 ? nama : isi.slice(0, letak) + nama + isi.slice(letak + b.nama.length);
    return ubahNilai(baris.matriks.lembar, baris.barisLembar, kolom, baru);
  });
  return [
    { jenis: jenisUbah(b, aman ? 'aman' : 'pilih'), keterangan: `Tulis nama resmi: ${nama}`, perubahan },
  ];
}
