import { useEffect, useReducer } from 'preact/hooks';
import type { Toko } from '../logika/toko';

/** The store's value; the component draws itself again when it changes. */
export function pakaiToko<T>(toko: Toko<T>): T {
  const [, gambarUlang] = useReducer((n: number) => n + 1, 0);
  const { nilai } = toko;
  useEffect(() => {
    // What changes between the first drawing and the following would never be seen.
    if (toko.nilai !== nilai) gambarUlang(undefined);
    return toko.ikuti(() => gambarUlang(undefined));
  }, [toko]);
  return nilai;
}
