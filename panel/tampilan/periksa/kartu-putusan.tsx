import { putusan, type Putusan } from '../../../core/laporan/putusan';
import type { HasilPeriksa } from '../../../core/validasi/periksa';
import { Ikon, type NamaIkon } from '../../komponen/ikon';

const IKON: Record<Putusan['jenis'], NamaIkon> = {
  galat: 'galat',
  peringatan: 'peringatan',
  bersih: 'bersih',
  'tanpa-tabel': 'info',
};

/** The answer first: may this table go out? */
export function KartuPutusan({ hasil, basi }: { hasil: HasilPeriksa; basi: boolean }) {
  const { jenis, judul, keterangan } = putusan(hasil);
  return (
    <div class={`putusan putusan-${jenis}`}>
      <Ikon nama={IKON[jenis]} />
      <div>
        <h2>{judul}</h2>
        <p>{keterangan}</p>
        {basi && <p class="basi">Isi lembar berubah sejak pemeriksaan ini. Periksa ulang.</p>}
        <TakDikenal hasil={hasil} />
      </div>
    </div>
  );
}

function TakDikenal({ hasil }: { hasil: HasilPeriksa }) {
  if (hasil.tabel.length + hasil.takDikenal.length === 0) return null;
  return (
    <details open={hasil.tabel.length === 0}>
      <summary>Tabel yang dibaca</summary>
      <ul class="daftar-tabel">
        {hasil.tabel.map((t) => (
          <li key={`${t.lembar}${t.rentang}`} title={t.alasan}>
            <strong>{t.judul}</strong> di {t.lembar}, {t.rentang} (yakin {Math.round(t.keyakinan * 100)}%)
          </li>
        ))}
        {hasil.takDikenal.map((t) => (
          <li key={t.lembar}>
            <strong>{t.lembar}</strong>: {t.pesan}
          </li>
        ))}
      </ul>
    </details>
  );
}
