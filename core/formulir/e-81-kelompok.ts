import { kolom, type KolomFormulir, type TahunRelatif } from './formulir';
import { TRIWULAN } from './triwulan';

interface Kelompok {
  readonly id: string;
  /** Heading of the group; others that real tables use behind it. */
  readonly judul: readonly string[];
  readonly inti?: boolean;
  /** Columns of the group beyond K and Rp. */
  readonly persen?: boolean;
  /** For spending: id of the budget column that it may not exceed. */
  readonly pagu?: string;
  /** Year that the group's heading may state. n is the year evaluated. */
  readonly tahun?: TahunRelatif;
}

/** Target and budget, or what became of them: "K | Rp", with a percentage each where the form has them. */
export function kelompokKRp({
  id,
  judul,
  inti = false,
  persen = false,
  pagu,
  tahun,
}: Kelompok): KolomFormulir[] {
  const k = kolom.target('K', {
    id: `${id}-k`,
    inti,
    tahun: tahun ?? null,
    induk: judul,
    sebutan: ['Kinerja', 'Target', 'Realisasi', 'Volume'],
  });
  const rp = kolom.uang('Rp', {
    id: `${id}-rp`,
    inti,
    induk: judul,
    dijumlah: true,
    pagu: pagu ?? null,
    sebutan: ['Anggaran', 'Rp.', 'Keuangan', 'Pagu'],
  });
  if (!persen) return [k, rp];
  return [
    k,
    kolom.persen('%', { id: `${id}-k-persen`, opsional: true, induk: judul }),
    rp,
    kolom.persen('%', { id: `${id}-rp-persen`, opsional: true, induk: judul }),
  ];
}

/** Percentages of one group over another: performance and money. */
export function kelompokPersen(
  id: string,
  judul: readonly string[],
  rumus: 'capaian' | 'kemajuan',
  [pembilang, penyebut]: readonly [string, string],
  opsional = false,
): KolomFormulir[] {
  return [
    kolom.persen('K', {
      id: `${id}-k`,
      tahun: 'n',
      opsional,
      induk: judul,
      sebutan: ['Kinerja', 'K (%)'],
      hitungan: { rumus, pembilang: `${pembilang}-k`, penyebut: `${penyebut}-k` },
    }),
    kolom.persen('Rp', {
      id: `${id}-rp`,
      opsional,
      induk: judul,
      sebutan: ['Anggaran', 'Rp (%)', 'Keuangan'],
      hitungan: { rumus: 'serapan', pembilang: `${pembilang}-rp`, penyebut: `${penyebut}-rp` },
    }),
  ];
}

export const KELOMPOK = {
  targetRenstra: ['Target Renstra Perangkat Daerah pada Tahun Akhir Periode Renstra', 'Target Renstra'],
  lalu: [
    'Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Tahun Lalu',
    'Realisasi Renstra s/d Tahun Lalu',
  ],
  target: [
    'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi',
    'Target Kinerja dan Anggaran Renja',
  ],
  triwulan: TRIWULAN.map((tw) => [
    `Realisasi Kinerja pada Triwulan ${tw}`,
    `Realisasi Kinerja dan Anggaran Triwulan ${tw}`,
    `Triwulan ${tw}`,
    tw,
  ]),
  realisasi: [
    'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi',
    'Realisasi Capaian Kinerja dan Anggaran Renja',
  ],
  tingkatRenja: ['Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)', 'Tingkat Capaian Kinerja Renja'],
  renstra: [
    'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun',
    'Realisasi Kinerja Renstra s/d Tahun',
  ],
  tingkatRenstra: [
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun (%)',
    'Tingkat Capaian Renstra',
  ],
} as const;

/** Columns in front of the groups. */
export const DEPAN: readonly KolomFormulir[] = [
  kolom.nomor('No'),
  kolom.teks('Sasaran', { id: 'sasaran', sebutan: ['Tujuan/Sasaran', 'Sasaran Strategis'] }),
  kolom.kode('Kode', { inti: false, opsional: true }),
  kolom.uraian('Program/Kegiatan', {
    sebutan: [
      'Program/Kegiatan/Sub Kegiatan',
      'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
      'Program dan Kegiatan',
      'Uraian',
    ],
  }),
  kolom.indikator('Indikator Kinerja Program (outcome)/Kegiatan (output)', {
    sebutan: ['Indikator Kinerja Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Indikator'],
  }),
];

export const BELAKANG: readonly KolomFormulir[] = [
  kolom.teks('Unit Perangkat Daerah Penanggung Jawab', {
    id: 'penanggung-jawab',
    sebutan: ['Perangkat Daerah Penanggung Jawab', 'Unit Kerja Penanggung Jawab', 'Penanggung Jawab'],
  }),
  kolom.teks('Keterangan', { id: 'keterangan', opsional: true, sebutan: ['Ket'] }),
];
