import { GalatBerkas } from './galat-berkas';

const KEPALA =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Adds the (hidden) yellow boxes of notes to a legacy drawing; Excel shows no note without one. */
export function tambahKotakCatatan(
  vml: string | null,
  sel: readonly { baris: number; kolom: number }[],
): string {
  const asal = vml ?? KEPALA;
  const akhir = asal.lastIndexOf('</');
  if (akhir < 0)
    throw new GalatBerkas(
      'rusak',
      'Gambar catatan di berkas ini rusak. Hapus catatannya di Excel, lalu coba lagi.',
    );
  let nomor = 1024;
  for (const [, angka] of asal.matchAll(/_x0000_s(\d{1,9})\b/g)) nomor = Math.max(nomor, Number(angka));
  const kotak = sel.map(({ baris, kolom }) => {
    nomor++;
    const letak = [kolom + 1, 15, Math.max(0, baris - 1), 10, kolom + 4, 15, baris + 4, 4].join(', ');
    return (
      `<v:shape id="_x0000_s${nomor}" type="#_x0000_t202" style="position:absolute;width:190px;height:90px;visibility:hidden" ` +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${letak}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${baris}</x:Row><x:Column>${kolom}</x:Column></x:ClientData></v:shape>`
    );
  });
  return asal.slice(0, akhir) + kotak.join('') + asal.slice(akhir);
}
