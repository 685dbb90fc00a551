import { kumpulkanAman } from '../../panel/logika/perbaikan';
import type { Sesi } from '../../panel/logika/sesi';
import { tulisLaporan } from '../../panel/logika/tindakan-laporan';
import { abaikan, bukaTemuan, hapusTanda, periksaSekarang, tandai } from '../../panel/logika/tindakan-periksa'; // prettier-ignore
import { terapkan, urungkan } from '../../panel/logika/tindakan-tulis';

/** One thing a planner does; `siapkan` is what went well before it. */
export interface Kerja {
  readonly nama: string;
  siapkan?(sesi: Sesi): Promise<void>;
  jalankan(sesi: Sesi): Promise<void>;
}

const temuan = (sesi: Sesi) => sesi.periksa.nilai.hasil!.temuan;
const perbaiki = (sesi: Sesi): Promise<void> => terapkan(sesi, 'Perbaiki semua', kumpulkanAman(temuan(sesi)));
const tandaiSemua = (sesi: Sesi): Promise<void> => tandai(sesi, temuan(sesi));
const laporkan = (sesi: Sesi): Promise<void> => tulisLaporan(sesi, sesi.periksa.nilai.hasil!);

export const SEMUA_KERJA: readonly Kerja[] = [
  { nama: 'periksa', jalankan: (sesi) => periksaSekarang(sesi, 'buku') },
  { nama: 'buka temuan', jalankan: (sesi) => bukaTemuan(sesi, temuan(sesi)[0]!) },
  { nama: 'perbaiki', jalankan: perbaiki },
  { nama: 'urungkan', siapkan: perbaiki, jalankan: urungkan },
  { nama: 'tandai', jalankan: tandaiSemua },
  { nama: 'tandai lagi', siapkan: tandaiSemua, jalankan: (sesi) => tandai(sesi, temuan(sesi).slice(0, 1)) },
  { nama: 'hapus tanda', siapkan: tandaiSemua, jalankan: hapusTanda },
  { nama: 'laporan', jalankan: laporkan },
  { nama: 'laporan lagi', siapkan: laporkan, jalankan: laporkan },
  { nama: 'abaikan', jalankan: (sesi) => abaikan(sesi, 'PGU-001|baru', 'Sudah dikonfirmasi') },
];
