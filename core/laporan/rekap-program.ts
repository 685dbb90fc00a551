import { jumlahkan } from '../angka/bulat';
import type { RingkasanProgram, RingkasanTabel } from './ringkas-tabel';
import { isian, kepala, type BarisLaporan } from './sel-laporan';
import type { SelBaru } from '../lembar/lembar-baru';

/** Pagu, realisasi and capaian per programme: one unbroken block per table, names first, as a chart wants it. */
export function barisProgram(tabel: readonly RingkasanTabel[]): BarisLaporan[] {
  return tabel.filter((t) => t.program.length > 0).flatMap(satuTabel);
}

function satuTabel({ lembar, kolomPagu, program }: RingkasanTabel): BarisLaporan[] {
  return [
    [],
    [{ nilai: `Per program: lembar ${lembar}${kolomPagu === '' ? '' : `, ${kolomPagu}`}`, gaya: 'tebal' }],
    kepala('Program', 'Pagu', 'Realisasi', 'Serapan', 'Capaian'),
    ...program.map(satuProgram),
    jumlah(program),
  ];
}

function satuProgram(p: RingkasanProgram): BarisLaporan {
  return [
    isian([p.kode, p.nama].filter(Boolean).join(' '), { garis: true, format: '@' }),
    isian(p.pagu, { garis: true }),
    isian(p.realisasi, { garis: true }),
    persen(p.serapan),
    persen(p.capaian),
  ];
}

function jumlah(program: readonly RingkasanProgram[]): BarisLaporan {
  const pagu = jumlahkan(program.map((p) => p.pagu));
  const terisi = program.flatMap((p) => p.realisasi ?? []);
  const realisasi = terisi.length > 0 ? jumlahkan(terisi) : null;
  return [
    { nilai: 'Jumlah', gaya: 'tebal', garis: true },
    isian(pagu, { garis: true }),
    isian(realisasi, { garis: true }),
    persen(realisasi !== null && pagu > 0 ? realisasi / pagu : null),
    persen(null),
  ];
}

function persen(nilai: number | null): SelBaru {
  return { nilai, format: '0.00%', garis: true };
}
