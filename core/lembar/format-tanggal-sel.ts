import type { BagianFormat, PotonganFormat } from './format-sel';

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const BULAN_EN =
  'January February March April May June July August September October November December'.split(' ');
const HARI = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
const HARI_EN = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const SERI_TERAKHIR = 2_958_466;

interface Waktu {
  readonly tahun: number;
  readonly bulan: number;
  readonly tanggal: number;
  readonly hari: number;
  readonly jam: number;
  readonly menit: number;
  readonly detik: number;
}

/** A serial number in a date or time format; null outside the calendar of Excel (1900 to 9999). */
export function teksTanggal(seri: number, bagian: BagianFormat): string | null {
  if (seri < 0 || seri >= SERI_TERAKHIR) return null;
  const potongan = formatWilayah(bagian.potongan);
  const desimal = Math.max(
    0,
    ...potongan.map((p) => (/^s+\.0/.test(p.teks) ? p.teks.split('.')[1]!.length : 0)),
  );
  const w = waktu(seri, desimal);
  const jam12 = potongan.some((p) => p.jenis === 'waktu' && (p.teks === 'am/pm' || p.teks === 'a/p'));
  let hasil = '';
  potongan.forEach((p, i) => {
    if (p.jenis === 'harfiah') hasil += p.teks === ':' ? '.' : p.teks;
    else if (p.jenis === 'titik') hasil += '.';
    else if (p.jenis === 'koma') hasil += ',';
    else if (p.jenis === 'waktu')
      hasil += unsur(p.teks, w, seri, menitKah(potongan, i), jam12, bagian.inggris);
  });
  return hasil;
}

/** The built-in short dates follow the region: id-ID writes the day first. */
function formatWilayah(potongan: readonly PotonganFormat[]): readonly PotonganFormat[] {
  const kode = potongan.map((p) => p.teks).join('');
  if (kode !== 'm/d/yyyy' && kode !== 'm/d/yyyy h:mm' && kode !== 'm/d/yy' && kode !== 'm/d/yy h:mm')
    return potongan;
  const waktu = (teks: string): PotonganFormat => ({ jenis: 'waktu', teks });
  return [waktu('dd'), potongan[1]!, waktu('mm'), potongan[3]!, waktu('yyyy'), ...potongan.slice(5)];
}

/** "m" means minutes next to hours or seconds. */
function menitKah(potongan: readonly PotonganFormat[], i: number): boolean {
  const waktu = (p: PotonganFormat) => p.jenis === 'waktu';
  const sebelum = potongan.slice(0, i).reverse().find(waktu)?.teks ?? '';
  const sesudah = potongan.slice(i + 1).find(waktu)?.teks ?? '';
  return /^\[?h/.test(sebelum) || /^\[?s/.test(sesudah);
}

function unsur(
  kode: string,
  w: Waktu,
  seri: number,
  menit: boolean,
  jam12: boolean,
  inggris: boolean,
): string {
  const dua = (n: number) => String(n).padStart(2, '0');
  const bulan = (inggris ? BULAN_EN : BULAN)[w.bulan - 1]!;
  const hari = (inggris ? HARI_EN : HARI)[w.hari]!;
  const jam = jam12 ? ((w.jam + 11) % 12) + 1 : w.jam;
  const detik = Math.floor(w.detik);
  switch (kode) {
    case 'd':
      return String(w.tanggal);
    case 'dd':
      return dua(w.tanggal);
    case 'ddd':
      return hari.slice(0, 3);
    case 'm':
      return String(menit ? w.menit : w.bulan);
    case 'mm':
      return dua(menit ? w.menit : w.bulan);
    case 'mmm':
      return bulan.slice(0, 3);
    case 'mmmmm':
      return bulan[0]!;
    case 'h':
      return String(jam);
    case 'hh':
      return dua(jam);
    case 's':
      return String(detik);
    case 'ss':
      return dua(detik);
    case 'am/pm':
      return w.jam < 12 ? 'AM' : 'PM';
    case 'a/p':
      return w.jam < 12 ? 'A' : 'P';
  }
  if (/^y/.test(kode)) return kode.length > 2 ? String(w.tahun) : dua(w.tahun % 100);
  if (/^e/.test(kode)) return String(w.tahun);
  if (/^d/.test(kode)) return hari;
  if (/^m/.test(kode)) return bulan;
  if (/^s+\.0/.test(kode)) {
    const [utuh = 's', nol = '0'] = kode.split('.');
    const [a = '', b = ''] = w.detik.toFixed(nol.length).split('.');
    return `${utuh.length > 1 ? a.padStart(2, '0') : a},${b}`;
  }
  const lewat = kode.slice(1, -1);
  const satuan = lewat[0] === 'h' ? 24 : lewat[0] === 'm' ? 1440 : 86_400;
  return String(Math.floor(seri * satuan + 1e-6)).padStart(lewat.length, '0');
}

function waktu(seri: number, desimal: number): Waktu {
  const skala = 10 ** desimal;
  const satuan = Math.round((seri - Math.floor(seri)) * 86_400 * skala);
  const lewat = satuan >= 86_400 * skala;
  const utuh = Math.floor(seri) + (lewat ? 1 : 0);
  const detik = lewat ? 0 : satuan / skala;
  return {
    ...kalender(utuh),
    hari: (utuh + 6) % 7,
    jam: Math.floor(detik / 3600),
    menit: Math.floor((detik % 3600) / 60),
    detik: detik % 60,
  };
}

/** Serial day -> calendar, with the 29 February 1900 that Excel believes in. */
function kalender(seri: number): { tahun: number; bulan: number; tanggal: number } {
  if (seri === 0) return { tahun: 1900, bulan: 1, tanggal: 0 };
  if (seri === 60) return { tahun: 1900, bulan: 2, tanggal: 29 };
  // Days since 1 March 0000 (proleptic Gregorian), so that leap days end their year.
  const hari = (seri < 60 ? seri + 1 : seri) + 693_899;
  const abad = Math.floor((4 * hari + 3) / 146_097);
  const dalamAbad = hari - Math.floor((146_097 * abad) / 4);
  const tahun = Math.floor((4 * dalamAbad + 3) / 1461);
  const dalamTahun = dalamAbad - Math.floor((1461 * tahun) / 4);
  const bulanKe = Math.floor((5 * dalamTahun + 2) / 153);
  const bulan = bulanKe < 10 ? bulanKe + 3 : bulanKe - 9;
  return {
    tahun: 100 * abad + tahun + (bulan <= 2 ? 1 : 0),
    bulan,
    tanggal: dalamTahun - Math.floor((153 * bulanKe + 2) / 5) + 1,
  };
}
