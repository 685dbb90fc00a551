import { useEffect, useRef } from 'preact/hooks';
import { pakaiSesi } from './konteks';
import { pakaiToko } from './pakai-toko';
import { kabarkan } from '../logika/kabar';

/**
 * A report on paper, shown only while printing: the page that the command line writes, its cells already escaped there.
 * Its style sheet is constructed, which every content security policy allows.
 */
export function AreaCetak() {
  const sesi = pakaiSesi();
  const { cetak } = pakaiToko(sesi.umum);
  const tempat = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!cetak) return undefined;
    const [sebelum, teksGaya = '', sesudah = ''] = cetak.split(/<\/?style>/);
    const gaya = new CSSStyleSheet({ media: 'print' });
    gaya.replaceSync(teksGaya);
    const halaman = new DOMParser().parseFromString(`${sebelum}${sesudah}`, 'text/html');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, gaya];
    tempat.current?.replaceChildren(...halaman.body.children);
    const selesai = (): void => sesi.umum.ubah({ cetak: null });
    window.addEventListener('afterprint', selesai, { once: true });
    try {
      window.print();
    } catch {
      selesai();
      kabarkan(sesi, { jenis: 'galat', teks: 'Aplikasi ini tidak bisa mencetak dari panel. Tulis laporan ke lembar, lalu cetak lembar itu.' }); // prettier-ignore
    }
    return () => {
      window.removeEventListener('afterprint', selesai);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((satu) => satu !== gaya);
    };
  }, [cetak]);
  return cetak && <div class="cetak" ref={tempat} />;
}
