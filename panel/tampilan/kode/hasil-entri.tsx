import { useEffect, useState } from 'preact/hooks';
import type { EntriKamus } from '../../../core/nomenklatur/kamus';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { definisiEntri } from '../../logika/definisi-kode';
import type { BarisPratinjau } from '../../logika/perbaikan';
import { isiBaris, judulIsi, tulisKode } from '../../logika/tindakan-kode';
import { terapkan } from '../../logika/tindakan-tulis';
import { DaftarPerubahan } from '../periksa/daftar-perubahan';

const NAMA_PEMDA = { kabkot: 'kab/kota', prov: 'provinsi' } as const;

/** One entry; opened it shows the rest and offers to write it into the sheet. */
export function HasilEntri({ entri, denganPemda }: { entri: EntriKamus; denganPemda: boolean }) {
  const [terbuka, setTerbuka] = useState(false);
  const ciri = [entri.tingkat, denganPemda ? NAMA_PEMDA[entri.pemda] : '', entri.satuan, entri.spm === 'SPM' ? 'SPM' : '']; // prettier-ignore
  return (
    <li class={terbuka ? 'entri entri-terbuka' : 'entri'}>
      <button type="button" class="entri-kepala" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
        <span class="entri-kode">{entri.kode}</span>
        {entri.dicabut && <span class="lencana lencana-galat">dicabut</span>}
        <span class="entri-nama">{entri.nama}</span>
        <span class="redup">{ciri.filter(Boolean).join(' · ')}</span>
      </button>
      {terbuka && <IsiEntri entri={entri} />}
    </li>
  );
}

function IsiEntri({ entri }: { entri: EntriKamus }) {
  const sesi = pakaiSesi();
  const { sibuk } = pakaiToko(sesi.umum);
  const [timpa, setTimpa] = useState<readonly BarisPratinjau[] | null>(null);
  const [definisi, setDefinisi] = useState('');
  useEffect(() => void definisiEntri(sesi, entri).then(setDefinisi), [entri]);
  const fakta: readonly [string, string][] = [
    ['Kinerja', entri.kinerja],
    ['Indikator', entri.indikator],
    ['Satuan', entri.satuan],
    ['Definisi', definisi],
  ];
  return (
    <div class="entri-isi">
      <dl class="fakta">
        {fakta.map(([nama, isi]) =>
          isi === '' ? null : (
            <>
              <dt>{nama}</dt>
              <dd>{isi}</dd>
            </>
          ),
        )}
      </dl>
      {timpa ? (
        <div class="perbaikan">
          <p>Sel berikut sudah berisi. Ganti?</p>
          <DaftarPerubahan baris={timpa} tanpaKeterangan />
          <div class="alat-baris">
            <Tombol
              jenis="utama"
              mati={sibuk}
              tekan={() => {
                setTimpa(null);
                void terapkan(sesi, judulIsi(entri, timpa[0]!.perubahan.baris), timpa);
              }}
            >
              Ganti {timpa.length} sel
            </Tombol>
            <Tombol tekan={() => setTimpa(null)}>Batal</Tombol>
          </div>
        </div>
      ) : (
        <div class="alat-baris">
          <Tombol jenis="utama" mati={sibuk} tekan={() => void isiBaris(sesi, entri).then(setTimpa)}>
            Isi baris ini
          </Tombol>
          <Tombol mati={sibuk} tekan={() => void tulisKode(sesi, entri)}>
            Tulis kode saja
          </Tombol>
        </div>
      )}
    </div>
  );
}
