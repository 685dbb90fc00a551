import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { infoAturan } from '../../logika/info-aturan';
import { batalAbaikan } from '../../logika/tindakan-periksa';

/** "PGU-001" -> 'Semua "Jumlah induk ..."'; an identity -> rule, sheet and code. */
function teksSasaran(sasaran: string): string {
  if (sasaran.startsWith('lembar:')) return `Semua temuan di lembar ${sasaran.slice('lembar:'.length)}`;
  const [aturan = '', lembar, kode] = sasaran.split('|');
  const { judul } = infoAturan(aturan);
  return lembar === undefined ? `Semua "${judul}"` : [judul, lembar, kode].filter(Boolean).join(', ');
}

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
              <p>
                {kena.length === 1
                  ? `${kena[0]!.temuan.sel}: ${kena[0]!.temuan.pesan}`
                  : teksSasaran(a.sasaran)}
              </p>
              <p class="redup">
                {kena.length === 0 ? 'Sekarang tidak ada temuan yang kena' : `${kena.length} temuan`}. Alasan:{' '}
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
