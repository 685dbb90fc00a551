import { useEffect, useRef, useState } from 'preact/hooks';
import { Tombol } from './tombol';

export interface IsiMenu {
  readonly teks: string;
  readonly mati?: boolean;
  readonly tekan: () => void;
}

/** A button that opens a short list of commands; arrows, Home, End and Escape work. */
export function Menu({ nama, isi }: { nama: string; isi: readonly IsiMenu[] }) {
  const [terbuka, setTerbuka] = useState(false);
  const akar = useRef<HTMLDivElement>(null);
  const butir = (): HTMLButtonElement[] => [
    ...(akar.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? []),
  ];

  useEffect(() => {
    if (!terbuka) return undefined;
    butir()[0]?.focus();
    const diLuar = (e: Event): void => {
      if (!akar.current?.contains(e.target as Node)) setTerbuka(false);
    };
    document.addEventListener('pointerdown', diLuar);
    return () => document.removeEventListener('pointerdown', diLuar);
  }, [terbuka]);

  const tutup = (): void => {
    setTerbuka(false);
    akar.current?.querySelector('button')?.focus();
  };
  const tombolTekan = (e: KeyboardEvent): void => {
    const semua = butir();
    const kini = semua.indexOf(document.activeElement as HTMLButtonElement);
    const ke = { ArrowDown: kini + 1, ArrowUp: kini - 1, Home: 0, End: semua.length - 1 }[e.key];
    if (e.key === 'Escape') tutup();
    else if (ke !== undefined) semua[(ke + semua.length) % semua.length]?.focus();
    else return;
    e.preventDefault();
    e.stopPropagation();
  };

  return (
    <div class="menu" ref={akar} onKeyDown={terbuka ? tombolTekan : undefined}>
      <Tombol nama={nama} ikon="lagi" jenis="halus" tekan={() => setTerbuka(!terbuka)} />
      {terbuka && (
        <div class="menu-isi" role="menu" aria-label={nama}>
          {isi.map((m) => (
            <button
              key={m.teks}
              type="button"
              role="menuitem"
              disabled={m.mati ?? false}
              onClick={() => {
                tutup();
                m.tekan();
              }}
            >
              {m.teks}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
