import { SEMUA_FORMULIR } from '../../../core/formulir/semua';
import type { Lembar } from '../../../core/lembar/lembar';
import { kenaliLembar } from '../../../core/validasi/kenali-lembar';
import { periksa } from '../../../core/validasi/periksa';
import { denganTahun, namaBebas, tabelKosong } from '../../../panel/logika/buat-tabel';
import { dokumenMemori } from '../../bantu/dokumen-memori';
import { HostMemori } from '../../bantu/host-memori';
import { lembarUji } from '../temuan-uji';

const FORMULIR = SEMUA_FORMULIR.filter((f) => f.baris.tingkat === 'kode' && f.kolom.length >= 8);

async function buat(id: string): Promise<Lembar> {
  const formulir = FORMULIR.find((f) => f.id === id)!;
  const host = new HostMemori(dokumenMemori({ nama: 'u', lembar: [lembarUji('A', [])] }));
  const nama = await host.writeReport(tabelKosong({ formulir, opd: 'Dinas Sosial', tahun: 2026, baris: 10 }));
  const l = await host.read(nama);
  const kode = formulir.kolom.findIndex((k) => k.jenis === 'kode');
  const uraian = formulir.kolom.findIndex((k) => k.jenis === 'uraian');
  const isi = l.nilai.map((b) => [...b]);
  const mulai = isi.findIndex((b) => b[0] === '1' && b[1] === '2') + 1;
  [
    ['1.06', 'Sosial'],
    ['1.06.01', 'Program A'],
    ['1.06.01.2.01', 'Kegiatan A'],
    ['1.06.01.2.01.0001', 'Sub A'],
  ].forEach(([k, u], i) => {
    // prettier-ignore
    if (kode >= 0) isi[mulai + i]![kode] = k!;
    isi[mulai + i]![uraian] = kode >= 0 ? u! : `${k} ${u}`;
  });
  return { ...l, nilai: isi };
}

test.each(FORMULIR.map((f) => [f.id]))('%s yang kita tulis dikenal kembali sebagai dirinya', async (id) => {
  const { tabel } = kenaliLembar(await buat(id), []);
  expect(tabel.map((t) => t.formulir.id)).toEqual([id]);
  expect(tabel[0]!.tahun).toBe(2026);
  expect(tabel[0]!.keyakinan).toBeGreaterThan(0.8);
});

test('tabel kosong yang baru diisi tidak menimbulkan galat palsu', async () => {
  const l = await buat('renja-17');
  const { temuan } = periksa({ nama: 'u', lembar: [l] });
  expect(temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
});

test('tahun dalam judul kolom', () => {
  expect(denganTahun('Target {n} dan {n+1}, realisasi {n-2}', 2026)).toBe(
    'Target 2026 dan 2027, realisasi 2024',
  );
});

test('tabel yang pernah dibuat tidak ditimpa', () => {
  expect(namaBebas('renja-17 2026', ['A', 'Renja-17 2026'])).toBe('renja-17 2026 (2)');
});
