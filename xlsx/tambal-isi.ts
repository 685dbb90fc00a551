import type { InfoBuku } from './buku';
import { tambahCatatan, type CatatanBaru } from './catatan-tulis';
import type { GayaTulis } from './gaya-tulis';
import { judulTabel } from './judul-tabel';
import type { PaketTulis } from './paket-tulis';
import { ubahSel, type Penolakan, type PerubahanXlsx, type UbahLembar } from './perubahan';
import { petakanLembar } from './peta-lembar';
import { indukBaru } from './rumus-bersama-tulis';
import { tambalanLembar } from './tambal-lembar';
import type { TambalSel } from './tambal-sel';
import { tambalByte } from './tambal-teks';
import { buangYangDitolak, sahAlamat } from './tolak-perubahan';

interface UbahSatuLembar {
  readonly ubah: UbahLembar;
  readonly catatan: CatatanBaru[];
}

/** Brings changed cells, results and marks into the sheets. `isiBerubah`: values or formulas changed somewhere. */
export function tambalIsi(
  paket: PaketTulis,
  buku: InfoBuku,
  perubahan: PerubahanXlsx,
  gaya: GayaTulis,
  penulis: TambalSel,
): { ditolak: Penolakan[]; isiBerubah: boolean } {
  const ditolak: Penolakan[] = [];
  let isiBerubah = false;
  for (const [lembar, { ubah, catatan }] of kelompokkan(perubahan, ditolak)) {
    const bagian = buku.lembar.find((satu) => satu.nama === lembar)?.bagian;
    if (bagian === undefined) {
      ditolak.push({ lembar, baris: null, kolom: null, alasan: 'Lembar ini tidak ada di berkas.' });
      continue;
    }
    const byte = paket.byte(bagian);
    const peta = petakanLembar(byte, bagian, ubah);
    const terkunci = (baris: number, kolom: number): boolean =>
      peta.terlindungi && gaya.terkunci(peta.sel.get(baris)?.get(kolom) ?? 0);
    const buang = buangYangDitolak(ubah, { peta, judulTabel: judulTabel(paket, bagian), terkunci });
    for (const { sel, alasan } of buang) ditolak.push({ lembar, baris: sel.baris, kolom: sel.kolom, alasan });
    isiBerubah ||= [...ubah.values()].some((baris) => [...baris.values()].some((sel) => sel.isi));

    const tambalan = tambalanLembar(
      byte,
      bagian,
      peta,
      ubah,
      indukBaru(peta.bersama, ubah, peta.awalan),
      penulis,
    );
    if (catatan.length > 0) {
      const hasil = tambahCatatan(paket, bagian, peta, catatan);
      tambalan.push(...hasil.tambalan);
      const alasan = 'Sel ini punya komentar berutas; catatan tidak bisa ditambahkan.';
      for (const { baris, kolom } of hasil.ditolak) ditolak.push({ lembar, baris, kolom, alasan });
    }
    if (tambalan.length > 0) paket.tulis(bagian, tambalByte(byte, tambalan));
  }
  return { ditolak, isiBerubah };
}

function kelompokkan(perubahan: PerubahanXlsx, ditolak: Penolakan[]): Map<string, UbahSatuLembar> {
  const menurutLembar = new Map<string, UbahSatuLembar>();
  const lembar = (nama: string): UbahSatuLembar => {
    let satu = menurutLembar.get(nama);
    if (!satu) menurutLembar.set(nama, (satu = { ubah: new Map(), catatan: [] }));
    return satu;
  };
  const sah = ({ lembar: nama, baris, kolom }: { lembar: string; baris: number; kolom: number }): boolean => {
    if (sahAlamat(baris, kolom)) return true;
    ditolak.push({ lembar: nama, baris, kolom, alasan: 'Alamat sel di luar lembar.' });
    return false;
  };
  for (const satu of perubahan.sel ?? []) {
    if (!sah(satu)) continue;
    const sel = ubahSel(lembar(satu.lembar).ubah, satu.baris, satu.kolom);
    if (satu.nilai !== undefined || satu.rumus !== undefined) sel.isi = satu;
    if (satu.format !== undefined) sel.format = satu.format;
  }
  for (const satu of perubahan.hasil ?? []) {
    if (sah(satu)) ubahSel(lembar(satu.lembar).ubah, satu.baris, satu.kolom).hasil = satu;
  }
  for (const satu of perubahan.tanda ?? []) {
    if (!sah(satu)) continue;
    const { ubah, catatan } = lembar(satu.lembar);
    if (satu.isian) ubahSel(ubah, satu.baris, satu.kolom).isian = satu.isian;
    if (satu.catatan) catatan.push({ baris: satu.baris, kolom: satu.kolom, teks: satu.catatan });
  }
  return menurutLembar;
}
