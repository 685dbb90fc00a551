import type { Parameter } from '../../../core/fungsi/parameter';
import type { Tabel } from '../../../core/formulir/tabel';
import { hurufKolom } from '../../../core/lembar/alamat';

interface Sifat {
  readonly parameter: Parameter<unknown>;
  readonly nilai: string;
  readonly tabel: Tabel | null;
  readonly ganti: (nilai: string) => void;
}

/** One input of a function: a column letter, a range, a constant, or a choice. */
export function IsianParameter({ parameter: { sifat, wajib }, nilai, tabel, ganti }: Sifat) {
  const judul = tabel?.kolom.find((k) => hurufKolom(k.kolom[0]!) === nilai.trim().toUpperCase())?.judul;
  return (
    <label>
      <span>
        <strong>{sifat.nama}</strong>
        {!wajib && <span class="redup"> (boleh kosong)</span>}
      </span>
      {sifat.pilihan ? (
        <select class="kotak" value={nilai} onChange={(e) => ganti(e.currentTarget.value)}>
          <option value="">{`Bawaan: ${sifat.pilihan[0]}`}</option>
          {sifat.pilihan.map((p) => (
            <option key={p} value={p}>
              {p}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            class="kotak"
            placeholder={
              sifat.jenis === 'rentang' ? 'Rentang, mis. H5:H40' : 'Huruf kolom, mis. H, atau nilai'
            }
            list={`kolom-${sifat.nama}`}
            value={nilai}
            onInput={(e) => ganti(e.currentTarget.value)}
          />
          <datalist id={`kolom-${sifat.nama}`}>
            {sifat.jenis !== 'rentang' &&
              tabel?.kolom.map((k) => (
                <option key={k.kolom[0]} value={hurufKolom(k.kolom[0]!)}>
                  {k.judul}
                </option>
              ))}
          </datalist>
        </>
      )}
      <span class="redup">{judul ? `Kolom "${judul}".` : sifat.keterangan.id}</span>
    </label>
  );
}
