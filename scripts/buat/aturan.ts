import type { Aturan } from '../../core/aturan/aturan';
import { SEMUA_ATURAN } from '../../core/aturan/semua';
import { ACUAN, PRASETEL } from '../../core/validasi/prasetel';

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
    prasetel(),
    ...SEMUA_ATURAN.map(satu),
  ];
  return { 'docs/aturan.md': `${isi.join('\n\n')}\n` };
}

/** What each kind of document and guideline changes. */
function prasetel(): string {
  const semua = [...Object.values(PRASETEL), ...Object.values(ACUAN)];
  const berubah = SEMUA_ATURAN.filter((a) => semua.some((p) => a.id in p.tingkat));
  const baris = berubah.map(
    (a) => `| ${[a.id, a.tingkat, ...semua.map((p) => p.tingkat[a.id] ?? '')].join(' | ')} |`,
  );
  return [
    '## Jenis dokumen dan pedoman',
    'Jenis dokumen dan pedoman di pengaturan mengubah tingkat aturan berikut; yang kosong tetap seperti biasa.',
    semua.map((p) => `- **${p.judul}**: ${p.keterangan}`).join('\n'),
    [
      `| ${['Aturan', 'Biasa', ...semua.map((p) => p.judul)].join(' | ')} |`,
      `|${' --- |'.repeat(semua.length + 2)}`,
      ...baris,
    ].join('\n'),
  ].join('\n\n');
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
