import { formatRupiah } from '../angka/tulis';
import type { Kelompok } from '../aturan/aturan';
import { asalTabel } from '../aturan/dokumen-tabel';
import type { LembarBaru } from '../lembar/lembar-baru';
import type { BukuKerja } from '../lembar/lembar';
import type { Matriks } from '../matriks/matriks';
import { semuaMatriks } from '../validasi/kenali-lembar';
import type { Pengaturan } from '../validasi/pengaturan';
import { ACUAN, PRASETEL } from '../validasi/prasetel';
import type { HasilPeriksa } from '../validasi/periksa';
import { daftarTemuan, daftarPengabaian } from './daftar-temuan';
import { daftarOpd } from './identitas';
import { putusanKelompok } from './kelompok';
import { putusan } from './putusan';
import { barisProgram } from './rekap-program';
import { ringkasTabel } from './ringkas-tabel';
import { isian, kepala, type BarisLaporan } from './sel-laporan';
import { sidikIsi, type SidikIsi } from './sidik';

/** What a report is about. */
export interface BahanLaporan {
  readonly buku: BukuKerja;
  readonly hasil: HasilPeriksa;
  readonly pengaturan: Pengaturan;
  /** Names of the documents it was compared with. */
  readonly pembanding: readonly string[];
  /** Version of the dictionary; null: codes and names were not compared. */
  readonly versiKamus: string | null;
  /** Version of this program. */
  readonly versi: string;
}

const NAMA = 'Lembar Verifikasi';
const NAMA_PEMDA = { kabkot: 'Kabupaten/kota', prov: 'Provinsi' } as const;
const LEBAR = [22, 20, 18, 22, 34, 56, 21, 21, 28];

/**
 * The report that an office hands in, as a sheet: identity, what was checked, verdict per family of rules, findings with
 * links to their cells, ignores with their reasons, totals per programme (ready for a chart), and the fingerprint by
 * which a receiver can tell whether the content changed afterwards. Depends on nothing but its input.
 */
export function lembarVerifikasi(bahan: BahanLaporan): LembarBaru {
  const { buku, hasil } = bahan;
  const matriks = semuaMatriks(buku, bahan.pengaturan.pemetaan);
  const sidik = sidikIsi(buku, hasil.tabel);
  const { judul, keterangan } = putusan(hasil);
  const baris: BarisLaporan[] = [
    [{ nilai: NAMA, gaya: 'judul' }],
    [{ nilai: judul, gaya: 'tebal' }],
    [{ nilai: keterangan }],
    [],
    ...identitas(bahan, matriks, sidik),
    [],
    ...yangDiperiksa(hasil, sidik),
    [],
    ...perKelompok(bahan, matriks),
    [],
    ...daftarTemuan(hasil),
    ...daftarPengabaian(hasil),
    ...barisProgram(ringkasTabel(matriks)),
  ];
  return { nama: NAMA, baris, lebar: LEBAR };
}

function identitas(
  { buku, pengaturan: p, pembanding, versiKamus, versi }: BahanLaporan,
  matriks: readonly Matriks[],
  sidik: SidikIsi,
): BarisLaporan[] {
  const opd = daftarOpd(matriks);
  const tahun = p.tahun ?? matriks.find((m) => m.tabel.tahun !== null)?.tabel.tahun ?? null;
  const banyak =
    opd.length > 3 ? `${opd.slice(0, 3).join('; ')}; dan ${opd.length - 3} lagi` : opd.join('; ');
  const daftar: readonly (readonly [string, string])[] = [
    ['Berkas', buku.nama],
    ['Perangkat daerah', banyak],
    ['Tahun dokumen', tahun === null ? '' : String(tahun)],
    ['Jenis dokumen', p.dokumen ? PRASETEL[p.dokumen].judul : ''],
    ['Pedoman acuan', p.acuan ? ACUAN[p.acuan].judul : ''],
    ['Pemerintah daerah', p.pemda ? NAMA_PEMDA[p.pemda] : ''],
    ['Nomenklatur', versiKamus ?? 'tidak ada: kode, nama, indikator, dan satuan tidak dibandingkan'],
    ['Dibandingkan dengan', pembanding.join('; ')],
    ['Toleransi jumlah', formatRupiah(p.toleransi)],
    ['Diperiksa dengan', `Renja ${versi}`.trim()],
    ['Sidik isi', sidik.semua],
  ];
  return [
    ...daftar
      .filter(([, isi]) => isi !== '')
      .map(([nama, isi]) => [isian(nama), { nilai: isi, format: '@' }]),
    [
      isian(null),
      isian('Sidik berubah bila isi tabel yang diperiksa berubah. Bukan tanda tangan elektronik.'),
    ],
  ];
}

function yangDiperiksa(hasil: HasilPeriksa, sidik: SidikIsi): BarisLaporan[] {
  return [
    [{ nilai: 'Yang diperiksa', gaya: 'tebal' }],
    kepala('Lembar', 'Rentang', 'Baris', 'Sidik', 'Formulir', 'Dikenali dari'),
    ...hasil.tabel.map((t, i): BarisLaporan => {
      const awal = t.rentang.split(':')[0]!;
      return [
        isian(t.lembar, { garis: true, format: '@' }),
        { nilai: t.rentang, garis: true, tautan: { lembar: t.lembar, sel: awal } },
        isian(t.baris, { garis: true }),
        isian(sidik.tabel[i]!, { garis: true }),
        isian(t.judul, { garis: true }),
        isian(t.alasan, { garis: true }),
      ];
    }),
    ...hasil.takDikenal.map((t): BarisLaporan => [isian(`Tidak diperiksa: ${t.lembar}. ${t.pesan}`)]),
  ];
}

function perKelompok(
  { hasil, pengaturan, pembanding, versiKamus }: BahanLaporan,
  matriks: readonly Matriks[],
): BarisLaporan[] {
  const dokumen = new Set(matriks.flatMap((m) => asalTabel(m).dokumen ?? []));
  const tanpaBahan: Kelompok[] = versiKamus === null ? ['NAM', 'IND', 'SAT'] : [];
  if (pembanding.length === 0 && dokumen.size < 2) tanpaBahan.push('KSN');
  return [
    [{ nilai: 'Hasil per kelompok', gaya: 'tebal' }],
    kepala('Kelompok', 'Putusan', 'Galat', 'Peringatan', 'Info', 'Aturan yang dimatikan'),
    ...putusanKelompok(hasil, pengaturan, tanpaBahan).map((k): BarisLaporan =>
      [k.nama, k.putusan, k.galat, k.peringatan, k.info, k.mati.join(', ')].map((nilai) =>
        isian(nilai, { garis: true }),
      ),
    ),
  ];
}
