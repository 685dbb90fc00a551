import { useEffect } from 'preact/hooks';
import { pakaiSesi } from './konteks';
import { pakaiToko } from './pakai-toko';
import { teksNilai } from '../logika/teks-nilai';
import { kabarkan } from '../logika/sesi';

/** A report on paper: shown only while printing. */
export function AreaCetak() {
  const sesi = pakaiSesi();
  const { cetak } = pakaiToko(sesi.umum);
  useEffect(() => {
    if (!cetak) return undefined;
    const selesai = (): void => sesi.umum.ubah({ cetak: null });
    window.addEventListener('afterprint', selesai, { once: true });
    try {
      window.print();
    } catch {
      selesai();
      kabarkan(sesi, { jenis: 'galat', teks: 'Aplikasi ini tidak bisa mencetak dari panel. Tulis laporan ke lembar, lalu cetak lembar itu.' }); // prettier-ignore
    }
    return () => window.removeEventListener('afterprint', selesai);
  }, [cetak]);
  if (!cetak) return null;
  const lebar = Math.max(...cetak.baris.map((b) => b.length));
  const lebarKolom = cetak.lebar ?? Array.from({ length: lebar }, () => 1);
  const jumlah = lebarKolom.reduce((n, l) => n + l, 0);
  return (
    <table class="cetak">
      <colgroup>
        {lebarKolom.map((l, k) => (
          <col key={k} style={{ width: `${(100 * l) / jumlah}%` }} />
        ))}
      </colgroup>
      <tbody>
        {cetak.baris.map((baris, i) => (
          <tr key={i}>
            {baris.map((sel, k) => (
              <td key={k} class={sel?.gaya} colSpan={baris.length === 1 ? lebar : 1}>
                {sel ? teksNilai(sel.nilai ?? null, sel.format) : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
