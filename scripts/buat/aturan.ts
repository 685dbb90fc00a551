import type { Aturan } from '../../core/aturan/aturan';
import { SEMUA_ATURAN } from '../../core/aturan/semua';

const TINGKAT = {
  galat: 'salah menurut hitungan atau aturan',
  peringatan: 'sangat mungkin salah; perlu dilihat',
  info: 'sering terjadi pada dokumen yang diterima',
} as const;

/** docs/aturan.md from the rules themselves. */
export function buat(): Record<string, string> {
  const daftar = SEMUA_ATURAN.map((a) => `| [${a.id}](#${a.id.toLowerCase()}) | ${a.judul} | ${a.tingkat} |`);
  const isi = [
    '# Aturan pemeriksaan',
    'Berkas ini dibuat dari `core/aturan/` oleh `npm run docs`.',
    Object.entries(TINGKAT)
      .map(([t, arti]) => `- **${t}**: ${arti}.`)
      .join('\n'),
    'Tingkat tiap aturan dapat diubah atau dimatikan di pengaturan; satu temuan dapat diabaikan dengan alasan.',
    ['| Aturan | Memeriksa | Tingkat |', '| --- | --- | --- |', ...daftar].join('\n'),
    ...SEMUA_ATURAN.map(satu),
  ];
  return { 'docs/aturan.md': `${isi.join('\n\n')}\n` };
}

function satu(a: Aturan): string {
  return [
    `## ${a.id}`,
    `**${a.judul}** (\`${a.slug}\`, ${a.tingkat})`,
    a.penjelasan,
    [
      `- Salah: ${a.contoh.salah}`,
      `- Benar: ${a.contoh.benar}`,
      `- Memperbaiki: ${a.caraMemperbaiki}`,
      `- Dasar: ${a.dasar}`,
    ].join('\n'),
  ].join('\n\n');
}
