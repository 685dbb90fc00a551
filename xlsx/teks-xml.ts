const utf8 = new TextDecoder();
const ENTITAS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Below this, building a string by hand beats TextDecoder. */
const PENDEK = 24;

/** Text of raw XML bytes: entities resolved, line ends as XML reads them. */
export function teksMentah(b: Uint8Array, awal: number, akhir: number, cdata = false): string {
  let polos = true;
  for (let i = awal; i < akhir; i++) {
    const c = b[i]!;
    if (c >= 128 || c === 38 || c === 13) {
      polos = false;
      break;
    }
  }
  if (polos && akhir - awal < PENDEK) {
    let teks = '';
    for (let i = awal; i < akhir; i++) teks += String.fromCharCode(b[i]!);
    return teks;
  }
  const teks = utf8.decode(b.subarray(awal, akhir));
  if (polos) return teks;
  const baris = teks.includes('\r') ? teks.replace(/\r\n?/g, '\n') : teks;
  return cdata || !baris.includes('&') ? baris : baris.replace(/&(#[xX]?[0-9a-fA-F]+|\w+);/g, entitas);
}

function entitas(asal: string, nama: string): string {
  if (!nama.startsWith('#')) return ENTITAS[nama] ?? asal;
  const titik = /^#[xX]/.test(nama) ? parseInt(nama.slice(2), 16) : parseInt(nama.slice(1), 10);
  return titik > 0 && titik <= 0x10ffff ? String.fromCodePoint(titik) : asal;
}

/** Cell strings write characters that XML cannot hold as _xHHHH_ (ECMA-376 22.4.2.4). */
export function lepasKode(teks: string): string {
  if (!teks.includes('_x')) return teks;
  return teks
    .replace(/_x([0-9a-fA-F]{4})_/g, (_asal, heksa: string) => String.fromCharCode(parseInt(heksa, 16)))
    .replace(/\r\n/g, '\n');
}

/** The reverse of `lepasKode`. */
export function pasangKode(teks: string): string {
  return (
    teks
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/g, kodeHeksa)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

function kodeHeksa(huruf: string): string {
  return `_x${huruf.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text as XML content or attribute value. */
export function lolosXml(teks: string): string {
  return teks.replace(/[<>&"]/g, (huruf) =>
    huruf === '<' ? '&lt;' : huruf === '>' ? '&gt;' : huruf === '&' ? '&amp;' : '&quot;',
  );
}
