import { useMemo, useState } from 'preact/hooks';
import { TINGKAT, type Tingkat } from '../../../core/kode/kode';
import { kamusTerpasang } from '../../../core/nomenklatur/terpasang';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { cariKode, type HasilCariKode } from '../../logika/cari-kode';
import { bukaTab } from '../../logika/kabar';
import { kamusDipakai } from '../../logika/kamus-panel';
import { HasilEntri } from './hasil-entri';
import { KartuPengganti } from './kartu-pengganti';

const PILIHAN_TINGKAT = TINGKAT.slice(2);

export function CariKode() {
  const sesi = pakaiSesi();
  const { pengaturan, versiKamus, daftarKamus, dicari: teks } = pakaiToko(sesi.umum);
  const setTeks = (dicari: string): void => sesi.umum.ubah({ dicari });
  const [tingkat, setTingkat] = useState<Tingkat | null>(null);
  const kamus = kamusDipakai(sesi);
  const cari = useMemo(
    () =>
      cariKode(kamus, teks, {
        tingkat,
        pemda: pengaturan.pemda,
        lama: kamusTerpasang().filter((k) => k !== kamus),
      }),
    [kamus, teks, tingkat, pengaturan.pemda, versiKamus, daftarKamus],
  );
  return (
    <section class="tampilan" aria-label="Cari kode">
      <div class="alat-baris">
        <input
          type="search"
          class="kotak"
          placeholder="Nama atau kode"
          aria-label="Nama atau kode yang dicari"
          value={teks}
          onInput={(e) => setTeks(e.currentTarget.value)}
        />
        <select
          class="kotak kotak-sempit"
          aria-label="Tingkat"
          value={tingkat ?? ''}
          onChange={(e) => setTingkat((e.currentTarget.value || null) as Tingkat | null)}
        >
          <option value="">Semua</option>
          {PILIHAN_TINGKAT.map((t) => (
            <option key={t} value={t}>
              {t[0]!.toUpperCase() + t.slice(1)}
            </option>
          ))}
        </select>
      </div>
      <p class="redup">
        Kamus {kamus.versi}
        {!kamus.lengkap && ', hanya sebagian. Pasang daftar resmi di '}
        {!kamus.lengkap && (
          <button type="button" class="tautan" onClick={() => bukaTab(sesi, 'pengaturan')}>
            Pengaturan
          </button>
        )}
        .
      </p>
      {cari.pengganti && <KartuPengganti pengganti={cari.pengganti} ketik={setTeks} />}
      <p class="redup" role="status">
        {keterangan(cari)}
      </p>
      <ul class="hasil-kode">
        {cari.hasil.map((e) => (
          <HasilEntri
            key={`${e.kode}${e.pemda}${e.nama}`}
            entri={e}
            denganPemda={pengaturan.pemda === null}
          />
        ))}
      </ul>
    </section>
  );
}

function keterangan({ jenis, hasil }: HasilCariKode): string {
  if (jenis === 'kosong')
    return 'Ketik nama program, kegiatan, atau sub kegiatan. Salah ketik tidak apa-apa.';
  if (hasil.length === 0) return 'Tidak ditemukan. Coba kata yang lebih umum.';
  return `${hasil.length}${hasil.length >= 50 ? ' teratas' : ''} hasil. Ketuk satu untuk memakainya.`;
}
