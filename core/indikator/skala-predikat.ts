/** One class of a scale, best first. A value belongs to the first class whose lower limit it passes. */
export interface Kelas {
  readonly label: string;
  /** How narrow columns write it; compared without points and blanks. */
  readonly singkatan?: readonly string[];
  /** Lower limit that belongs to the class (>=). */
  readonly mulai?: number;
  /** Lower limit that does not belong to it (>). Both are given where the printed table leaves a gap between them. */
  readonly diAtas?: number;
}

export interface Skala {
  readonly id: string;
  readonly judul: string;
  readonly sumber: string;
  readonly kelas: readonly Kelas[];
  /** Decimals of the printed limits: what "bulat" rounds to. */
  readonly desimal: number;
  /** Values are percent points, so a fraction is welcome too; an index like SPBE 1-5 is not. */
  readonly persen: boolean;
  readonly terendah?: number;
  readonly tertinggi?: number;
}

const persenBulat = { desimal: 0, persen: true };

const AA_SAMPAI_D: readonly Kelas[] = [
  { label: 'AA', diAtas: 90 },
  { label: 'A', diAtas: 80 },
  { label: 'BB', diAtas: 70 },
  { label: 'B', diAtas: 60 },
  { label: 'CC', diAtas: 50 },
  { label: 'C', diAtas: 30 },
  { label: 'D' },
];

/** Known scales. A value in a gap of the table ("76 s.d. 90", "91 ke atas": 90.5) is settled by `Celah`. */
export const SKALA: readonly Skala[] = [
  {
    id: 'permendagri86',
    judul: 'Capaian kinerja',
    sumber: 'Permendagri 86/2017 (dan 54/2010)',
    ...persenBulat,
    kelas: [
      { label: 'Sangat Tinggi', singkatan: ['ST', 'Sgt Tinggi'], mulai: 91, diAtas: 90 },
      { label: 'Tinggi', singkatan: ['T'], mulai: 76, diAtas: 75 },
      { label: 'Sedang', singkatan: ['S'], mulai: 66, diAtas: 65 },
      { label: 'Rendah', singkatan: ['R'], mulai: 51, diAtas: 50 },
      { label: 'Sangat Rendah', singkatan: ['SR', 'Sgt Rendah'] },
    ],
  },
  {
    id: 'akip',
    judul: 'Nilai AKIP/SAKIP',
    sumber: 'PermenPANRB 88/2021',
    ...persenBulat,
    terendah: 0,
    tertinggi: 100,
    kelas: AA_SAMPAI_D,
  },
  {
    id: 'skm',
    judul: 'Survei kepuasan masyarakat',
    sumber: 'PermenPANRB 14/2017',
    desimal: 2,
    persen: true,
    terendah: 25,
    tertinggi: 100,
    kelas: [
      { label: 'A', mulai: 88.31, diAtas: 88.3 },
      { label: 'B', mulai: 76.61, diAtas: 76.6 },
      { label: 'C', mulai: 65, diAtas: 64.99 },
      { label: 'D' },
    ],
  },
  {
    id: 'spbe',
    judul: 'Indeks SPBE',
    sumber: 'PermenPANRB 59/2020',
    desimal: 1,
    persen: false,
    terendah: 0,
    tertinggi: 5,
    kelas: [
      { label: 'Memuaskan', mulai: 4.2 },
      { label: 'Sangat Baik', mulai: 3.5 },
      { label: 'Baik', mulai: 2.6 },
      { label: 'Cukup', mulai: 1.8 },
      { label: 'Kurang' },
    ],
  },
  {
    id: 'ikpa',
    judul: 'Indikator kinerja pelaksanaan anggaran',
    sumber: 'Kementerian Keuangan',
    ...persenBulat,
    terendah: 0,
    tertinggi: 100,
    kelas: [
      { label: 'Sangat Baik', mulai: 95 },
      { label: 'Baik', mulai: 89 },
      { label: 'Cukup', mulai: 70 },
      { label: 'Kurang' },
    ],
  },
  {
    id: 'spm',
    judul: 'Indeks pencapaian SPM',
    sumber: 'Permendagri 59/2021',
    ...persenBulat,
    terendah: 0,
    kelas: [
      { label: 'Tuntas Paripurna', mulai: 100, diAtas: 99 },
      { label: 'Tuntas Utama', mulai: 90, diAtas: 89 },
      { label: 'Tuntas Madya', mulai: 80, diAtas: 79 },
      { label: 'Tuntas Pratama', mulai: 70, diAtas: 69 },
      { label: 'Tuntas Muda', mulai: 60, diAtas: 59 },
      { label: 'Belum Tuntas' },
    ],
  },
  {
    id: 'rb',
    judul: 'Indeks reformasi birokrasi',
    sumber: 'PermenPANRB tentang evaluasi reformasi birokrasi',
    ...persenBulat,
    terendah: 0,
    kelas: AA_SAMPAI_D,
  },
];
