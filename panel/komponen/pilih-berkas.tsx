import { useState } from 'preact/hooks';
import { pakaiSesi } from './konteks';
import { pakaiToko } from './pakai-toko';

interface Sifat {
  readonly teks: string;
  /** File endings, ".xlsx,.csv". */
  readonly jenis: string;
  readonly terima: (berkas: File) => void;
}

/** A file, chosen or dropped. The attribute tells a page that takes dropped files itself to leave this place alone. */
export function PilihBerkas({ teks, jenis, terima }: Sifat) {
  const { kerja } = pakaiToko(pakaiSesi().umum);
  const [diAtas, setDiAtas] = useState(false);
  const ambil = (berkas: File | undefined): void => {
    if (berkas && !kerja) terima(berkas);
  };
  const seret = (e: DragEvent): void => {
    if (!e.dataTransfer?.types.includes('Files')) return;
    e.preventDefault();
    setDiAtas(e.type === 'dragover');
    if (e.type === 'drop') ambil(e.dataTransfer.files[0]);
  };
  return (
    <label
      class={`jatuhan${diAtas ? ' jatuhan-siap' : ''}${kerja ? ' jatuhan-mati' : ''}`}
      data-terima-berkas=""
      onDragOver={seret}
      onDragLeave={() => setDiAtas(false)}
      onDrop={seret}
    >
      <input
        type="file"
        class="tersembunyi"
        accept={jenis}
        disabled={kerja !== null}
        onChange={(e) => {
          const berkas = e.currentTarget.files?.[0];
          ambil(berkas);
          e.currentTarget.value = '';
        }}
      />
      <span class="tautan">{teks}</span>
    </label>
  );
}

/** How far the reading of a file is. */
export function KemajuanBerkas() {
  const { kerja } = pakaiToko(pakaiSesi().umum);
  if (!kerja) return null;
  return (
    <div class="kemajuan">
      <progress max={1} value={kerja.bagian} aria-label="Kemajuan membaca berkas" />
      <p class="redup">
        {kerja.pesan}.{' '}
        <button type="button" class="tautan" onClick={kerja.batalkan}>
          Batalkan
        </button>
      </p>
    </div>
  );
}
