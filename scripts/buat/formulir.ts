import type { Formulir, Hitungan, KolomFormulir } from '../../core/formulir/formulir';
import { SEMUA_FORMULIR } from '../../core/formulir/semua';

const TINGKAT = {
  kode: 'Tingkat baris dari kode.',
  kata: 'Tingkat baris dari kata pertama nama (Program, Kegiatan, Sub Kegiatan).',
  datar: 'Setiap baris berdiri sendiri.',
} as const;

/** docs/formulir.md from the forms themselves. */
export function buat(): Record<string, string> {
  const isi = [
    '# Formulir yang dikenali',
    'Berkas ini dibuat dari `core/formulir/` oleh `npm run docs`. Judul kolom boleh berbeda kata, urutan, dan jumlah baris judulnya; `{n}` berarti tahun dokumen. Tabel lain yang punya kode atau uraian dan kolom angka diperiksa sebagai tabel umum.',
    ...SEMUA_FORMULIR.map(satu),
  ];
  return { 'docs/formulir.md': `${isi.join('\n\n')}\n` };
}

function satu(f: Formulir): string {
  return [
    `## ${f.judul}`,
    `\`${f.id}\` · Sumber: ${f.sumber}. ${TINGKAT[f.baris.tingkat]}`,
    ['| Kolom | Judul | Isi | Sifat |', '| --- | --- | --- | --- |', ...f.kolom.map(kolom)].join('\n'),
  ].join('\n\n');
}

function sebutHitungan(h: Hitungan): string {
  return 'deret' in h ? `${h.rumus} dari ${h.deret.join(', ')}` : `= ${h.pembilang} / ${h.penyebut}`;
}

function kolom(k: KolomFormulir): string {
  const sifat = [
    k.inti && 'harus ada',
    k.opsional && 'boleh tidak ada',
    k.dijumlah && 'anak berjumlah induk',
    k.pagu !== null && `tidak melebihi ${k.pagu}`,
    k.hitungan && sebutHitungan(k.hitungan),
    k.wajib !== null && `wajib diisi di ${k.wajib}`,
  ].filter((s) => typeof s === 'string');
  return `| \`${k.id}\` | ${k.judul} | ${k.jenis} | ${sifat.join('; ')} |`;
}
