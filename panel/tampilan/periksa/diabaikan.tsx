import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { batalAbaikan } from '../../logika/tindakan-periksa';

/** What was ignored and why; each entry can be checked again. */
export function Diabaikan() {
  const sesi = pakaiSesi();
  const { pengaturan } = pakaiToko(sesi.umum);
  const { hasil } = pakaiToko(sesi.periksa);
  return (
    <section class="tampilan" aria-label="Yang diabaikan">
      <div class="alat-baris">
        <Tombol jenis="halus" ikon="kiri" tekan={() => sesi.periksa.ubah({ tampilan: 'daftar' })}>
          Daftar temuan
        </Tombol>
      </div>
      <h2>Yang diabaikan</h2>
      {pengaturan.abaikan.length === 0 && <p class="kosong">Belum ada yang diabaikan di buku kerja ini.</p>}
      <ul class="kartu-daftar">
        {pengaturan.abaikan.map((a) => {
          const kena = (hasil?.diabaikan ?? []).filter(({ temuan: t }) =>
            [t.identitas, t.aturan, `lembar:${t.lembar}`].includes(a.sasaran),
          );
          return (
            <li key={a.sasaran} class="kartu">
              <p>{kena.length === 1 ? `${kena[0]!.temuan.sel}: ${kena[0]!.temuan.pesan}` : a.sasaran}</p>
              <p class="redup">
                {kena.length === 0 ? 'Tidak lagi mengenai temuan apa pun' : `${kena.length} temuan`}. Alasan:{' '}
                {a.alasan}
              </p>
              <Tombol tekan={() => void batalAbaikan(sesi, a.sasaran)}>Periksa lagi</Tombol>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
