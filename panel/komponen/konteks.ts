import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sesi } from '../logika/sesi';

export const KonteksSesi = createContext<Sesi | null>(null);

export function pakaiSesi(): Sesi {
  const sesi = useContext(KonteksSesi);
  if (!sesi) throw new Error('Panel dipasang tanpa sesi.');
  return sesi;
}
