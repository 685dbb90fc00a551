import type { Contoh, Fungsi } from '../../core/fungsi/fungsi';
import { KATALOG } from '../../core/fungsi/katalog';
import { KODE_GALAT } from '../../core/fungsi/nilai';
import { ASAL } from '../asal-fungsi';

/** docs/fungsi.md from the functions themselves. */
export function buat(): Record<string, string> {
  return { 'docs/fungsi.md': dokumen() };
}

function dokumen(): string {
  const kategori = [...new Set(KATALOG.map((f) => f.kategori))];
  const daftar = kategori.map((k) => {
    const baris = KATALOG.filter((f) => f.kategori === k).map(
      (f) => `| [${f.nama}](#${f.nama.toLowerCase()}) | ${sel(f.ringkas.id)} |`,
    );
    return `### ${k}\n\n| Fungsi | Guna |\n| --- | --- |\n${baris.join('\n')}`;
  });
  return `# Fungsi

<!-- ${ASAL} -->

Sama di Excel, Google Sheets, meja kerja, dan \`renja hitung\`. Pemisah masukan mengikuti bahasa lembar: titik koma di
Excel dan Sheets berbahasa Indonesia, koma di yang berbahasa Inggris.

- Setiap masukan boleh satu sel atau rentang. Rentang disebar sel demi sel: sel dengan rentang, baris dengan kolom,
  rentang yang sama besar. Hasilnya meluber ke bawah dan ke kanan.
- Baris kosong memberi hasil kosong. Nol adalah angka, kosong dan "-" bukan. Di Excel desktop sel kosong sampai ke
  fungsi sebagai 0; rumus yang disisipkan panel sudah menjaganya.
- Di dalam rentang, baris yang bermasalah berisi teks "Galat: ..." dan baris lain tetap dihitung. Untuk satu sel, galat
  muncul sebagai #DIV/0!, #VALUE!, atau #N/A dengan penjelasan.
- Angka yang dapat dibaca dua cara ("1.234") ditolak, kecuali teks lain di rentang yang sama menunjukkan cara menulisnya.

${daftar.join('\n\n')}

${KATALOG.map(bab).join('\n\n')}
`;
}

function bab(f: Fungsi): string {
  const masukan = f.parameter.map((p) => (p.wajib ? p.sifat.nama : `[${p.sifat.nama}]`)).join('; ');
  const parameter = f.parameter.map(
    (p) => `| \`${p.sifat.nama}\` | ${p.wajib ? 'ya' : 'tidak'} | ${sel(p.sifat.keterangan.id)} |`,
  );
  return `## ${f.nama}

\`=${f.nama}(${masukan})\`

${f.ringkas.id} ${f.penjelasan.id}

| Masukan | Wajib | Keterangan |
| --- | --- | --- |
${parameter.join('\n')}

Hasil: ${f.hasil}

Sumber: ${f.sumber}

| Contoh | Hasil |
| --- | --- |
${f.contoh.map((c) => `| \`${sel(c.rumus)}\` | ${sel(hasilContoh(c))} |`).join('\n')}`;
}

function hasilContoh({ hasil, galat }: Contoh): string {
  if (galat) return KODE_GALAT[galat];
  if (hasil === '' || hasil === undefined) return '(kosong)';
  return typeof hasil === 'object'
    ? hasil.map((baris) => baris.map(tulis).join(' \\ ')).join('; ')
    : tulis(hasil);
}

function tulis(hasil: number | string): string {
  if (hasil === '') return '(kosong)';
  return typeof hasil === 'number' ? String(hasil).replace('.', ',') : hasil;
}

function sel(teks: string): string {
  return teks.replace(/\|/g, '\\|');
}
