import { useEffect, useState } from 'preact/hooks';
import { Tombol } from './tombol';

type Tampilan = () => preact.JSX.Element;

/** A view that is fetched when it is first opened; where that fails it says so in its place, with a second try. */
export function malas(muat: () => Promise<Tampilan>): Tampilan {
  let Isi: Tampilan | null = null;
  return function Malas() {
    const [keadaan, ubah] = useState<'memuat' | 'gagal' | 'siap'>(Isi ? 'siap' : 'memuat');
    const ambil = async (): Promise<void> => {
      ubah('memuat');
      Isi ??= await muat().catch(() => null);
      ubah(Isi ? 'siap' : 'gagal');
    };
    useEffect(() => {
      if (!Isi) void ambil();
    }, []);
    if (Isi && keadaan === 'siap') return <Isi />;
    if (keadaan === 'memuat') return <p class="tampilan redup">Memuat…</p>;
    return (
      <div class="tampilan" role="alert">
        <p>Bagian ini belum bisa dimuat. Periksa sambungan internet, lalu coba lagi.</p>
        <Tombol tekan={() => void ambil()}>Coba lagi</Tombol>
      </div>
    );
  };
}
