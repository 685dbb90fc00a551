import { useMemo } from 'preact/hooks';
import { formatPersen, formatRupiah } from '../../../core/angka/tulis';
import { temuanPerKelompok } from '../../../core/laporan/kelompok';
import { ringkasTabel, type RingkasanTabel } from '../../../core/laporan/ringkas-tabel';
import { semuaMatriks } from '../../../core/validasi/kenali-lembar';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { periksaSekarang } from '../../logika/tindakan-periksa';
import { Grafik } from './grafik';

const PALING_BANYAK = 30;

export function Ringkasan() {
  const sesi = pakaiSesi();
  const { hasil, buku, status, cakupan } = pakaiToko(sesi.periksa);
  const { pengaturan } = pakaiToko(sesi.umum);
  const tabel = useMemo(
    () => (buku ? ringkasTabel(semuaMatriks(buku, pengaturan.pemetaan)) : []),
    [buku, pengaturan.pemetaan],
  );
  if (!hasil) {
    return (
      <section class="tampilan" aria-label="Ringkasan">
        <p>Ringkasan digambar dari hasil pemeriksaan.</p>
        <Tombol jenis="utama" mati={status === 'jalan'} tekan={() => void periksaSekarang(sesi, cakupan)}>
          {status === 'jalan' ? 'Sedang memeriksa' : 'Periksa sekarang'}
        </Tombol>
      </section>
    );
  }
  const kelompok = temuanPerKelompok(hasil);
  const terbanyak = kelompok[0]?.banyak ?? 1;
  return (
    <section class="tampilan" aria-label="Ringkasan">
      {kelompok.length > 0 && <h2>Temuan per kelompok</h2>}
      <Grafik
        nama="Temuan per kelompok"
        baris={kelompok.map((k) => ({
          nama: k.nama,
          teks: k.tingkat === 'info' ? String(k.banyak) : `${k.banyak}, ada ${k.tingkat}`,
          bagian: k.banyak / terbanyak,
          warna: k.tingkat === 'info' ? undefined : k.tingkat,
        }))}
      />
      {tabel.map((t) => (
        <SatuTabel key={`${t.lembar}${t.judul}`} tabel={t} />
      ))}
      {tabel.length === 0 && <p class="kosong">Tidak ada pagu program atau capaian yang bisa digambar.</p>}
    </section>
  );
}

function SatuTabel({ tabel: t }: { tabel: RingkasanTabel }) {
  const terbesar = Math.max(...t.program.map((p) => p.pagu), 1);
  const capaian = t.indikator.slice(0, PALING_BANYAK);
  return (
    <>
      <h2>{t.lembar}</h2>
      {t.program.length > 0 && (
        <>
          <h3>Pagu per program</h3>
          <p class="redup">Kolom "{t.kolomPagu}".</p>
          <Grafik
            nama={`Pagu per program, ${t.lembar}`}
            baris={t.program.map((p) => ({
              nama: p.nama,
              teks: formatRupiah(p.pagu) + (p.serapan === null ? '' : ` · ${formatPersen(p.serapan * 100)} terserap`), // prettier-ignore
              bagian: p.pagu / terbesar,
              terisi: p.serapan,
            }))}
          />
        </>
      )}
      {capaian.length > 0 && (
        <>
          <h3>Capaian indikator</h3>
          <p class="redup">
            Realisasi dibagi target; batang penuh berarti 100% atau lebih.
            {t.indikator.length > capaian.length &&
              ` ${capaian.length} dari ${t.indikator.length} indikator.`}
          </p>
          <Grafik
            nama={`Capaian indikator, ${t.lembar}`}
            baris={capaian.map((c) => ({
              nama: c.nama,
              teks: formatPersen(c.capaian * 100),
              bagian: c.capaian,
              warna: c.capaian >= 0.91 ? 'bersih' : c.capaian < 0.66 ? 'peringatan' : undefined,
            }))}
          />
        </>
      )}
    </>
  );
}
