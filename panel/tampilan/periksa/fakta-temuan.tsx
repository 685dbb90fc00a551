import type { Temuan } from '../../../core/aturan/temuan';
import { hurufKolom } from '../../../core/lembar/alamat';
import { formatSel, type Lembar } from '../../../core/lembar/lembar';
import { pakaiSesi } from '../../komponen/konteks';
import { penyebab } from '../../logika/penyebab';
import { teksNilai } from '../../logika/teks-nilai';
import { bukaTemuan } from '../../logika/tindakan-periksa';

/** Where a finding is, what stands there and what should. */
export function FaktaTemuan({ temuan: t }: { temuan: Temuan }) {
  const sesi = pakaiSesi();
  const lembar = sesi.periksa.nilai.buku?.lembar.find((l) => l.nama === t.lembar);
  const format = lembar && formatSel(lembar, t.baris, t.kolom);
  // The right figure of an effect is known only when its cause is repaired; what is only told is not called wrong.
  const akibat = penyebab(sesi.periksa.nilai, t) !== null;
  const netral = akibat || t.tingkat === 'info';
  const isi: readonly (readonly [string, string, string])[] = [
    ['Nama', t.label, ''],
    ['Kode', t.kode ?? '', ''],
    ['Tertulis', teksNilai(t.tertulis, format), netral ? '' : 'fakta-tertulis'],
    [
      akibat ? 'Hitungan kini' : 'Seharusnya',
      teksNilai(t.seharusnya, format),
      netral ? '' : 'fakta-seharusnya',
    ],
  ];
  return (
    <dl class="fakta">
      <dt>Sel</dt>
      <dd>
        <button type="button" class="tautan" onClick={() => void bukaTemuan(sesi, t)}>
          {t.lembar}, {t.sel}
        </button>
        {lembar && selTersembunyi(lembar, t)}
      </dd>
      {isi.map(([nama, nilai, gaya]) =>
        nilai === '' ? null : (
          <>
            <dt>{nama}</dt>
            <dd class={gaya}>{nilai}</dd>
          </>
        ),
      )}
    </dl>
  );
}

/** A cell that cannot be seen needs a word: selecting it shows nothing. */
function selTersembunyi(lembar: Lembar, { baris, kolom }: Temuan): string {
  if (lembar.kolomTersembunyi.includes(kolom)) return ` (kolom ${hurufKolom(kolom)} disembunyikan)`;
  return lembar.barisTersembunyi.includes(baris) ? ` (baris ${baris + 1} disembunyikan)` : '';
}
