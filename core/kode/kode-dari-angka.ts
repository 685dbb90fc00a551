import type { Pembersihan } from './pembersihan';

/** What a planner typed before the sheet made a number or date of it; null when that cannot be told. */
export function teksDariAngka(
  angka: number,
  format: string | undefined,
): { readonly teks: string | null; readonly asal: Extract<Pembersihan, 'angka' | 'tanggal'> } {
  if (!Number.isFinite(angka) || angka < 0) return { teks: null, asal: 'angka' };
  const pola = (format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[dmyhs]/.test(pola)) return { teks: dariTanggal(angka, pola), asal: 'tanggal' };
  const nol = /^0*\.(0+)(?:;|$)/.exec(pola); // "0.00" shows 1.1 as 1.10, "00" shows 6 as 06
  if (nol) return { teks: angka.toFixed(Math.min(nol[1]!.length, 20)), asal: 'angka' };
  const teks = String(angka);
  return { teks: /^0+$/.test(pola) ? teks.padStart(pola.length, '0') : teks, asal: 'angka' };
}

/** Indonesian sheets take "2.09.01" for 2 September 2001 or, where the dot parts hours and minutes, for 02:09:01. */
function dariTanggal(serial: number, pola: string): string | null {
  const hari = Math.floor(serial);
  if (hari > 2_958_465) return null;
  if (hari === 0 || !/[dy]/.test(pola)) {
    const detik = Math.round((serial - hari) * 86_400);
    const jam = `${Math.floor(detik / 3600)}.${dua(Math.floor(detik / 60) % 60)}`;
    return detik % 60 === 0 ? jam : `${jam}.${dua(detik % 60)}`;
  }
  const { tahun, bulan, tanggal } = dariSerial(hari);
  const tanpaTahun = `${tanggal}.${dua(bulan)}`;
  return /y/.test(pola) ? `${tanpaTahun}.${dua(tahun % 100)}` : tanpaTahun;
}

/** Excel serial (1900 system, with its 29 February 1900) to a civil date; Howard Hinnant's days algorithm. */
function dariSerial(serial: number): { tahun: number; bulan: number; tanggal: number } {
  const z = (serial > 59 ? serial : serial + 1) - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const hariEra = z - era * 146_097;
  const tahunEra = Math.floor(
    (hariEra - Math.floor(hariEra / 1460) + Math.floor(hariEra / 36_524) - Math.floor(hariEra / 146_096)) /
      365,
  );
  const hariTahun = hariEra - (365 * tahunEra + Math.floor(tahunEra / 4) - Math.floor(tahunEra / 100));
  const b = Math.floor((5 * hariTahun + 2) / 153);
  const bulan = b < 10 ? b + 3 : b - 9;
  const tanggal = hariTahun - Math.floor((153 * b + 2) / 5) + 1;
  return { tahun: tahunEra + era * 400 + (bulan <= 2 ? 1 : 0), bulan, tanggal };
}

function dua(n: number): string {
  return String(n).padStart(2, '0');
}
