import { induk } from '../kode/silsilah';
import { alamat } from '../lembar/alamat';
import { rumusSel } from '../lembar/lembar';
import { kemiripanNama, namaSama, normalNama } from '../nomenklatur/normal-nama';
import { aturan, temuan, type Bukti, type Konteks } from './aturan';
import { barisKamus, barisSeitem, entriResmi, jenisUbah, tulisKode, type BarisKamus } from './baris-kamus';
import { cariSerupa } from './cari-serupa';
import { tanpaImbuhan } from './imbuhan-nama';
import { selNama } from './sel-nama';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiNama extends Bukti {
  readonly versi: string;
  /** Code of the same bidang that officially carries the written name. */
  readonly kodeNama: string | null;
  /** The same, of another bidang. */
  readonly kodeBidangLain: string | null;
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
      ? `Nama kode ${t.kode} tertulis "${t.label}"; dalam nomenklatur ${t.versi} "${t.seharusnya}".${namaBidangLain(t.kodeBidangLain)}`
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
      const { milikLain, bidangLain, dikenal } = cariMilik(b, terdekat, konteks);
      const bukti = {
        tertulis: nama,
        seharusnya: terdekat,
        versi: konteks.kamus!.versi,
        kodeNama: milikLain,
        kodeBidangLain: bidangLain,
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

interface MilikNama {
  /** Another code of the bidang and level that carries exactly this name. */
  readonly milikLain: string | null;
  /** The same in another bidang: no code is proposed, it would tear the tree. */
  readonly bidangLain: string | null;
  /** Of all names of the level the official one is the nearest, in its bidang clearly so: only the spelling is wrong. */
  readonly dikenal: boolean;
}

const TAK_BERTUAN: MilikNama = { milikLain: null, bidangLain: null, dikenal: false };

/** Whose name is it? */
function cariMilik(b: BarisKamus, resmi: string, konteks: Konteks): MilikNama {
  const awalan = induk(b.kode, 'bidang urusan')?.teks;
  const sebidang = cariSerupa(b, konteks, { awalan, jumlah: 1 });
  const [pertama] = sebidang.hasil;
  const pasti = sebidang.keputusan === 'pasti';
  if (pertama && pasti && pertama.skor === 1 && pertama.kode !== b.kode.teks)
    return { ...TAK_BERTUAN, milikLain: pertama.kode };
  const semua = cariSerupa(b, konteks, { jumlah: 1 });
  const [terdekat] = semua.hasil;
  if (!terdekat) return TAK_BERTUAN;
  if (hurufSama(terdekat.nama, b.nama))
    return { ...TAK_BERTUAN, bidangLain: semua.keputusan === 'pasti' ? terdekat.kode : null };
  return { ...TAK_BERTUAN, dikenal: pasti && pertama?.nama === resmi && namaSama(terdekat.nama, resmi) };
}

function namaBidangLain(kode: string | null): string {
  return kode === null ? '' : ` Nama itu milik kode ${kode}; periksa mana yang keliru, kode atau nama.`;
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
