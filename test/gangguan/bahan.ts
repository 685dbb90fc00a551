import type { PerubahanSel, Temuan } from '../../core/aturan/temuan';
import { formatSel, nilaiSel, rumusSel, type BukuKerja } from '../../core/lembar/lembar';
import { tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import { PENGATURAN_BAWAAN } from '../../core/validasi/pengaturan';
import type { HasilPeriksa, Kemajuan } from '../../core/validasi/periksa';
import { buatSesi, type Sesi } from '../../panel/logika/sesi';
import type { Host } from '../../panel/host';
import { NAMA_ANEH, RENJA, ubah } from '../bantu/kontrak-host-bahan';
import { GUDANG_KOSONG, temuanUji } from '../panel/temuan-uji';

/** What the repairs of the engine below write: amounts, a formula, a code that becomes text, on two sheets. */
const ISI_BARU: readonly (Pick<PerubahanSel, 'lembar' | 'baris' | 'kolom'> &
  Partial<Pick<PerubahanSel, 'nilai' | 'rumus' | 'format'>>)[] = [
  { lembar: RENJA, baris: 4, kolom: 2, nilai: 150 },
  { lembar: RENJA, baris: 5, kolom: 2, nilai: 250 },
  { lembar: RENJA, baris: 6, kolom: 0, nilai: '1.10', format: '@' },
  { lembar: RENJA, baris: 6, kolom: 2, rumus: 'C5+C6' },
  { lembar: RENJA, baris: 3, kolom: 2, nilai: 400 },
  { lembar: NAMA_ANEH, baris: 2, kolom: 2, nilai: 8 },
];

/** An engine of four cells: small enough that thousands of runs stay short, with repairs of every kind. */
function* mesin(buku: BukuKerja): Generator<Kemajuan, HasilPeriksa> {
  const temuan: Temuan[] = [];
  for (const l of buku.lembar) {
    yield { bagian: 0.5, pesan: `Memeriksa ${l.nama}` };
    for (const { lembar, baris, kolom, ...isi } of ISI_BARU) {
      if (lembar !== l.nama) continue;
      const sudah =
        isi.rumus === undefined
          ? rumusSel(l, baris, kolom) === '' && nilaiSel(l, baris, kolom) === isi.nilai
          : rumusSel(l, baris, kolom) === isi.rumus;
      if (sudah) continue;
      const p = ubah(l, baris, kolom, isi);
      const perubahan = [{ ...p, sebelum: { ...p.sebelum, format: formatSel(l, baris, kolom) } }];
      const sel = `${'ABC'[kolom]}${baris + 1}`;
      temuan.push(
        temuanUji(sel, {
          lembar,
          baris,
          identitas: `${lembar}|${sel}`,
          perbaikan: [{ jenis: 'aman', keterangan: 'Ganti isinya', perubahan }],
        }),
      );
    }
  }
  return {
    tabel: [],
    takDikenal: [],
    temuan,
    diabaikan: [],
    ringkasan: { galat: temuan.length, peringatan: 0, info: 0 },
  };
}

export const ALASAN_LAMA = 'Sesuai berita acara, disepakati bersama Bappeda';

/** What the workbook remembers before the panel is opened. */
export const PENGATURAN_LAMA = tulisPengaturan({
  ...PENGATURAN_BAWAAN,
  abaikan: [{ sasaran: 'PGU-001|lama', alasan: ALASAN_LAMA }],
});

/** The panel without its views, over a host under test. */
export function sesiGangguan(host: Host): Sesi {
  let jam = 0;
  return buatSesi({
    host,
    gudang: GUDANG_KOSONG,
    lingkungan: { jeda: async () => undefined, jam: () => (jam += 100), periksa: mesin as never },
  });
}
