interface Sifat {
  readonly nama: string;
  readonly baris: readonly {
    readonly nama: string;
    /** Shown beside the name. */
    readonly teks: string;
    /** 0 ... 1 of the full width. */
    readonly bagian: number;
    /** How much of the bar is filled; the whole bar when left out. */
    readonly terisi?: number | null | undefined;
    readonly warna?: 'galat' | 'peringatan' | 'bersih' | undefined;
  }[];
}

/** Horizontal bars with their numbers written out: the picture adds nothing that the text does not say. */
export function Grafik({ nama, baris }: Sifat) {
  return (
    <ul class="grafik" aria-label={nama}>
      {baris.map((b, i) => (
        <li key={`${i}${b.nama}`} class="grafik-baris">
          <span class="grafik-nama" title={b.nama}>
            {b.nama}
          </span>
          <span class="grafik-nilai">{b.teks}</span>
          <svg aria-hidden="true" focusable="false">
            <rect class="rel" width="100%" height="10" rx="2" />
            {typeof b.terisi === 'number' && (
              <rect class="batang-muda" width={lebar(b.bagian)} height="10" rx="2" />
            )}
            <rect
              class={b.warna ? `batang-${b.warna}` : 'batang'}
              width={lebar(b.bagian * (b.terisi ?? 1))}
              height="10"
              rx="2"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}

const lebar = (bagian: number): string => `${Math.round(Math.min(1, Math.max(0, bagian)) * 1000) / 10}%`;
