import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { awalBaris, jendela } from '../logika/jendela';

export interface BarisPohon {
  readonly kunci: string;
  readonly tinggi: number;
  /** 1 for a group, 2 for what is in it. */
  readonly aras: 1 | 2;
  /** For a group: whether its rows are shown. */
  readonly terbuka?: boolean;
}

interface Sifat<T extends BarisPohon> {
  readonly nama: string;
  readonly baris: readonly T[];
  /** Key of the row to start at. */
  readonly mulai: string | null;
  readonly gambar: (baris: T) => ComponentChildren;
  readonly tekan: (baris: T) => void;
}

/** A two-level list that draws only what is in view: thousands of rows cost as much as twenty. */
export function PohonGulir<T extends BarisPohon>({ nama, baris, mulai, gambar, tekan }: Sifat<T>) {
  const wadah = useRef<HTMLDivElement>(null);
  const [gulir, setGulir] = useState(0);
  const [tinggiLayar, setTinggiLayar] = useState(600);
  const [aktif, setAktif] = useState<string | null>(mulai);
  const awal = useMemo(() => awalBaris(baris.map((b) => b.tinggi)), [baris]);
  const indeks = Math.max(0, baris.findIndex((b) => b.kunci === aktif)); // prettier-ignore

  useEffect(() => {
    const el = wadah.current;
    if (!el) return undefined;
    const pengamat = new ResizeObserver(() => setTinggiLayar(el.clientHeight));
    pengamat.observe(el);
    return () => pengamat.disconnect();
  }, []);

  const tampakkan = (i: number): void => {
    const el = wadah.current;
    if (!el || baris.length === 0) return;
    if (awal[i]! < el.scrollTop) el.scrollTop = awal[i]!;
    else if (awal[i + 1]! > el.scrollTop + el.clientHeight) el.scrollTop = awal[i + 1]! - el.clientHeight;
  };
  useLayoutEffect(() => {
    if (mulai === null) return;
    tampakkan(indeks);
    wadah.current?.focus();
  }, []);

  const pindah = (ke: number): void => {
    const i = Math.min(baris.length - 1, Math.max(0, ke));
    setAktif(baris[i]?.kunci ?? null);
    tampakkan(i);
  };
  const tombolTekan = (e: KeyboardEvent): void => {
    const kini = baris[indeks];
    if (!kini) return;
    const layar = Math.max(1, Math.floor(tinggiLayar / 64) - 1);
    if (e.key === 'ArrowDown') pindah(indeks + 1);
    else if (e.key === 'ArrowUp') pindah(indeks - 1);
    else if (e.key === 'PageDown') pindah(indeks + layar);
    else if (e.key === 'PageUp') pindah(indeks - layar);
    else if (e.key === 'Home') pindah(0);
    else if (e.key === 'End') pindah(baris.length - 1);
    else if (e.key === 'Enter' || e.key === ' ') tekan(kini);
    else if (e.key === 'ArrowRight' && kini.terbuka === false) tekan(kini);
    else if (e.key === 'ArrowLeft' && kini.terbuka === true) tekan(kini);
    else return;
    e.preventDefault();
  };

  const { dari, sampai } = jendela(awal, gulir, tinggiLayar);
  const id = (b: BarisPohon): string => `pohon-${b.kunci}`;
  return (
    <div
      ref={wadah}
      class="pohon"
      role="tree"
      tabIndex={0}
      aria-label={nama}
      aria-activedescendant={
        baris[indeks] && indeks >= dari && indeks <= sampai ? id(baris[indeks]) : undefined
      }
      onScroll={(e) => setGulir(e.currentTarget.scrollTop)}
      onKeyDown={tombolTekan}
    >
      <div role="none" class="pohon-isi" style={{ height: `${awal[baris.length]}px` }}>
        {baris.slice(dari, sampai + 1).map((b, i) => (
          <div
            key={b.kunci}
            id={id(b)}
            role="treeitem"
            class={b.kunci === baris[indeks]?.kunci ? 'pohon-baris pohon-aktif' : 'pohon-baris'}
            aria-level={b.aras}
            aria-expanded={b.terbuka}
            aria-selected={b.kunci === baris[indeks]?.kunci}
            aria-setsize={baris.length}
            aria-posinset={dari + i + 1}
            style={{ height: `${b.tinggi}px`, transform: `translateY(${awal[dari + i]}px)` }}
            onClick={() => {
              setAktif(b.kunci);
              tekan(b);
            }}
          >
            {gambar(b)}
          </div>
        ))}
      </div>
    </div>
  );
}
