import { useEffect, useReducer } from 'preact/hooks';
import { HostError } from '../host';
import { coba } from '../logika/kabar';
import { pakaiSesi } from './konteks';

type Tampilan = () => preact.JSX.Element;

/** A view that is fetched when it is first opened. */
export function malas(muat: () => Promise<Tampilan>): Tampilan {
  let Isi: Tampilan | null = null;
  return function Malas() {
    const sesi = pakaiSesi();
    const [, gambarUlang] = useReducer((n: number) => n + 1, 0);
    useEffect(() => {
      if (Isi) return;
      void coba(sesi, async () => {
        Isi = await muat().catch(() => {
          throw new HostError('gagal', 'Bagian ini belum bisa dimuat. Periksa sambungan internet, lalu buka lagi.'); // prettier-ignore
        });
        gambarUlang(undefined);
      });
    }, []);
    return Isi ? <Isi /> : <p class="tampilan redup">Memuat…</p>;
  };
}
