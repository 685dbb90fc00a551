import './gaya.css';
async function coba() {
  const [{ buatKisi, tampilkan }, { bacaXlsx }, { bacaRupa }, { cuplikan }, contoh] = await Promise.all([
    import('./kisi/kisi'),
    import('../xlsx/baca-xlsx'),
    import('./rupa/rupa-buku'),
    import('./kisi/cuplikan'),
    import('../contoh/renja-dinsos-metro-2026.xlsx'),
  ]);
  const isi = Uint8Array.from(atob(contoh.default), (c) => c.charCodeAt(0));
  const kisi = buatKisi(document.getElementById('kisi')!);
  tampilkan(kisi, cuplikan(bacaXlsx(isi, 'contoh.xlsx'), bacaRupa(isi)));
  Object.assign(window, { kisi });
}
void coba();
