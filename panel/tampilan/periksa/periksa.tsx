import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { PilihanRuas } from '../../komponen/pilihan-ruas';
import { Tombol } from '../../komponen/tombol';
import { batalkanPeriksa, periksaSekarang } from '../../logika/tindakan-periksa';
import { Diabaikan } from './diabaikan';
import { DaftarPembanding } from './daftar-pembanding';
import { DaftarTemuan } from './daftar-temuan';
import { KartuPutusan } from './kartu-putusan';
import { PratinjauPerbaikan } from './pratinjau-perbaikan';
import { RincianTemuan } from './rincian-temuan';

const CAKUPAN = [
  { nilai: 'lembar', teks: 'Lembar ini' },
  { nilai: 'buku', teks: 'Semua lembar' },
] as const;

export function Periksa() {
  const sesi = pakaiSesi();
  const p = pakaiToko(sesi.periksa);
  const jalan = p.status === 'jalan';
  if (!jalan && p.tampilan === 'rincian' && p.dipilih) return <RincianTemuan temuan={p.dipilih} />;
  if (!jalan && p.tampilan === 'pratinjau' && p.pratinjau) {
    const tutup = (): void => sesi.periksa.ubah({ tampilan: 'daftar', pratinjau: null });
    return <PratinjauPerbaikan {...p.pratinjau} tutup={tutup} />;
  }
  if (!jalan && p.tampilan === 'diabaikan') return <Diabaikan />;
  return (
    <section class="tampilan tampilan-penuh" aria-label="Periksa">
      <div class="mulai-periksa">
        <PilihanRuas
          nama="Yang diperiksa"
          pilihan={CAKUPAN}
          nilai={p.cakupan}
          ganti={(cakupan) => sesi.periksa.ubah({ cakupan })}
          mati={jalan}
        />
        {jalan ? (
          <Tombol tekan={() => batalkanPeriksa(sesi)}>Batalkan</Tombol>
        ) : (
          <Tombol
            jenis={p.hasil && !p.basi ? 'biasa' : 'utama'}
            tekan={() => void periksaSekarang(sesi, p.cakupan)}
          >
            Periksa
          </Tombol>
        )}
      </div>
      {jalan && (
        <div class="kemajuan">
          <progress max={1} value={p.kemajuan.bagian} aria-label="Kemajuan pemeriksaan" />
          <p class="redup">{p.kemajuan.pesan}</p>
        </div>
      )}
      {!jalan && <DaftarPembanding />}
      {!jalan && !p.hasil && <Perkenalan />}
      {!jalan && p.hasil && (
        <>
          <KartuPutusan hasil={p.hasil} basi={p.basi} />
          <DaftarTemuan hasil={p.hasil} />
        </>
      )}
    </section>
  );
}

function Perkenalan() {
  return (
    <div class="perkenalan">
      <p>
        Tekan <strong>Periksa</strong> sebelum tabel dikirim. Renja mencari kesalahan yang biasa ditemukan
        verifikator:
      </p>
      <ul>
        <li>jumlah pagu yang tidak sama dengan rinciannya,</li>
        <li>kode dan nama yang tidak sesuai nomenklatur,</li>
        <li>capaian, serapan, dan predikat yang salah hitung,</li>
        <li>isian yang kosong, ganda, atau berbeda antartabel.</li>
      </ul>
      <p class="redup">Pemeriksaan tidak mengubah isi sel, dan data tidak keluar dari komputer Anda.</p>
    </div>
  );
}
