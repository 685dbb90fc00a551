import type { ComponentChildren } from 'preact';
import { Ikon, type NamaIkon } from './ikon';

interface Sifat {
  readonly children?: ComponentChildren;
  /** Name for screen readers and tooltip of a button that shows only an icon. */
  readonly nama?: string;
  readonly jenis?: 'utama' | 'biasa' | 'halus';
  readonly ikon?: NamaIkon;
  readonly mati?: boolean;
  readonly tekan: () => void;
}

export function Tombol({ children, nama, jenis = 'biasa', ikon, mati = false, tekan }: Sifat) {
  return (
    <button
      type="button"
      class={`tombol tombol-${jenis}${children === undefined ? ' tombol-ikon' : ''}`}
      disabled={mati}
      title={nama}
      aria-label={nama}
      onClick={tekan}
    >
      {ikon && <Ikon nama={ikon} />}
      {children}
    </button>
  );
}
