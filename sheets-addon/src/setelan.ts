import { HostError } from '../../panel/host';
import { denganKunci } from './buku';

/** Google takes 9 KB a value and 500 KB a document; a UTF-16 unit is at most 3 bytes. */
const PANJANG_BAGIAN = 2_900;
const UKURAN_TOKO = 480 * 1024;
const AWALAN = 'renja:';
const kunciBagian = (kunci: string, i: number): string => `${AWALAN}${kunci}:${i}`;

/** A setting is stored in parts; the first begins with their number: "3|...". */
export function ambilSetelan(kunci: string): string | null {
  const semua = PropertiesService.getDocumentProperties().getProperties();
  const awal = /^(\d+)\|([^]*)$/.exec(semua[kunciBagian(kunci, 0)] ?? '');
  if (!awal) return null;
  let isi = awal[2]!;
  for (let i = 1; i < Number(awal[1]); i++) isi += semua[kunciBagian(kunci, i)] ?? '';
  return isi;
}

export function simpanSetelan(kunci: string, nilai: string | null): void {
  denganKunci(() => {
    const toko = PropertiesService.getDocumentProperties();
    const semua = toko.getProperties();
    const lama = Object.keys(semua).filter((k) => k.startsWith(`${AWALAN}${kunci}:`));
    const baru = nilai === null ? {} : bagian(kunci, nilai);
    const lain = Object.keys(semua).filter((k) => !lama.includes(k));
    if (ukuran(lain, semua) + ukuran(Object.keys(baru), baru) > UKURAN_TOKO) {
      throw new HostError(
        'terlalu-besar',
        'Pengaturan Renja di berkas ini sudah penuh. Hapus sebagian pengabaian, lalu ulangi.',
      );
    }
    // Stale parts go last: should Google break off, the old value is still whole, or the new one already is.
    if (nilai !== null) toko.setProperties(baru);
    for (const k of lama.sort()) if (!(k in baru)) toko.deleteProperty(k);
  });
}

function bagian(kunci: string, nilai: string): Record<string, string> {
  const potongan: string[] = [];
  for (let i = 0; i < nilai.length;) {
    let akhir = Math.min(i + PANJANG_BAGIAN, nilai.length);
    // A pair of surrogates stays together: alone they do not survive storage.
    if (akhir < nilai.length && /[\ud800-\udbff]/.test(nilai[akhir - 1]!)) akhir--;
    potongan.push(nilai.slice(i, akhir));
    i = akhir;
  }
  const hasil: Record<string, string> = {};
  hasil[kunciBagian(kunci, 0)] = `${Math.max(1, potongan.length)}|${potongan[0] ?? ''}`;
  for (let i = 1; i < potongan.length; i++) hasil[kunciBagian(kunci, i)] = potongan[i]!;
  return hasil;
}

function ukuran(kunci: readonly string[], isi: Record<string, string>): number {
  let jumlah = 0;
  for (const k of kunci) jumlah += k.length + byteUtf8(isi[k]!);
  return jumlah;
}

function byteUtf8(teks: string): number {
  let jumlah = teks.length;
  for (let i = 0; i < teks.length; i++) {
    const c = teks.charCodeAt(i);
    if (c > 0x7ff) jumlah += 2;
    else if (c > 0x7f) jumlah++;
  }
  return jumlah;
}
