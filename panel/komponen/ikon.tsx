/** Line drawings on a 20 x 20 grid, made for this panel. */
const GARIS = {
  periksa: 'M4 10.5l4 4 8-9',
  kode: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.7 12.7L17 17',
  rumus: 'M13.5 4.5c-2-1-3.4 0-3.8 2L7.5 15c-.4 1.6-1.5 2-3 1.3M6 9.5h6M12.5 11.5l4 5M16.5 11.5l-4 5',
  tabel: 'M3.5 4.5h13v11h-13zM3.5 8h13M8 8v7.5',
  ringkasan: 'M4 16.5V11M8.5 16.5V6M13 16.5V9M17 16.5H3',
  pengaturan: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM8 12.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z', // prettier-ignore
  galat: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM7.5 7.5l5 5M12.5 7.5l-5 5',
  peringatan: 'M10 3.5L17.5 16.5h-15zM10 8.5v3.5M10 14.2v.3',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v4.5M10 6.4v.3',
  bersih: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM6.8 10.2l2.2 2.3 4.2-4.7',
  kiri: 'M12.5 4.5L7 10l5.5 5.5',
  kanan: 'M7.5 4.5L13 10l-5.5 5.5',
  bawah: 'M4.5 7.5L10 13l5.5-5.5',
  akibat: 'M6 4v5.5a2 2 0 0 0 2 2h6M11 8.5l3 3-3 3',
  lagi: 'M5 10h.1M10 10h.1M15 10h.1',
  tutup: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  urung: 'M7 5L3.5 8.5 7 12M3.5 8.5h8a4 4 0 0 1 0 8H9',
  perbaiki:
    'M16.3 6.4l-2.6 2.5-2.4-.6-.6-2.4 2.6-2.5a4 4 0 0 0-4.8 5.3L3.6 13.5a2 2 0 0 0 2.8 2.8l4.8-4.9a4 4 0 0 0 5.1-5z',
  ganti: 'M4 10h11M11.5 6.5L15 10l-3.5 3.5',
} as const;

export type NamaIkon = keyof typeof GARIS;

/** A picture beside a text; screen readers skip it. */
export function Ikon({ nama }: { nama: NamaIkon }) {
  return (
    <svg class={`ikon ikon-${nama}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={GARIS[nama]} />
    </svg>
  );
}
