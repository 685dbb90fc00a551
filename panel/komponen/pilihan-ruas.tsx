interface Sifat<T extends string> {
  readonly nama: string;
  readonly pilihan: readonly { readonly nilai: T; readonly teks: string }[];
  readonly nilai: T;
  readonly ganti: (nilai: T) => void;
  readonly mati?: boolean;
}

/** Two or three choices side by side; radio buttons underneath, so arrows work. */
export function PilihanRuas<T extends string>({ nama, pilihan, nilai, ganti, mati = false }: Sifat<T>) {
  return (
    <fieldset class="ruas" disabled={mati}>
      <legend class="tersembunyi">{nama}</legend>
      {pilihan.map((p) => (
        <label key={p.nilai} class={p.nilai === nilai ? 'ruas-isi ruas-aktif' : 'ruas-isi'}>
          <input
            type="radio"
            class="tersembunyi"
            name={`ruas-${nama}`}
            checked={p.nilai === nilai}
            onChange={() => ganti(p.nilai)}
          />
          {p.teks}
        </label>
      ))}
    </fieldset>
  );
}
