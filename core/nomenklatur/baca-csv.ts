/**
 * Rows of a CSV text: quotes, doubled quotes, newlines inside quotes, CRLF, byte-order mark; comma or semicolon,
 * whichever the first line has more of.
 */
export function bacaCsv(teks: string): string[][] {
  const isi = teks.replace(/^\ufeff/, '');
  const pertama = isi.slice(0, isi.search(/\n|$/));
  const pemisah = pertama.split(';').length > pertama.split(',').length ? ';' : ',';
  const baris: string[][] = [];
  let sel: string[] = [];
  let i = 0;
  while (i < isi.length) {
    let nilai = '';
    if (isi[i] === '"') {
      let akhir = i + 1;
      for (;;) {
        const petik = isi.indexOf('"', akhir);
        nilai += isi.slice(akhir, petik < 0 ? isi.length : petik);
        if (petik < 0 || isi[petik + 1] !== '"') {
          i = petik < 0 ? isi.length : petik + 1;
          break;
        }
        nilai += '"';
        akhir = petik + 2;
      }
    }
    let akhir = i;
    while (akhir < isi.length && isi[akhir] !== pemisah && isi[akhir] !== '\n') akhir++;
    nilai += isi.slice(i, akhir).replace(/\r$/, '');
    sel.push(nilai);
    if (akhir >= isi.length || isi[akhir] === '\n') {
      baris.push(sel);
      sel = [];
    } else if (akhir + 1 === isi.length) {
      sel.push('');
      baris.push(sel);
    }
    i = akhir + 1;
  }
  return baris;
}
