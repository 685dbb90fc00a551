import type { Fungsi } from '../../../core/fungsi/fungsi';
import { KODE_GALAT } from '../../../core/fungsi/nilai';
import { formatAngka } from '../../../core/angka/tulis';

/** The help text of a function, all of it from the catalogue. */
export function BantuanFungsi({ fungsi: f }: { fungsi: Fungsi }) {
  return (
    <div class="bantuan">
      <h3>Cara kerja</h3>
      <p>{f.penjelasan.id}</p>
      <p>
        <strong>Hasil:</strong> {f.hasil}
      </p>
      <h3>Contoh</h3>
      <ul class="contoh">
        {f.contoh.map((c) => (
          <li key={c.rumus}>
            <code>{c.rumus}</code> <span>→ {c.galat ? KODE_GALAT[c.galat] : teksHasil(c.hasil)}</span>
          </li>
        ))}
      </ul>
      <p class="redup">Sumber: {f.sumber}</p>
    </div>
  );
}

function teksHasil(hasil: Fungsi['contoh'][number]['hasil']): string {
  if (hasil === undefined) return '';
  if (typeof hasil === 'number') return formatAngka(hasil);
  if (typeof hasil === 'string') return hasil === '' ? '(kosong)' : hasil;
  return hasil.map((baris) => baris.map(teksHasil).join(' | ')).join('; ');
}
