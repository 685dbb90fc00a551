import { bacaKode, type BacaanKode } from '../core/kode/baca-kode';
import type { Kode, Pemda } from '../core/kode/kode';
import { induk } from '../core/kode/silsilah';
import { kodeDari } from '../core/kode/tata-bahasa';
import { barisPolos } from '../core/laporan/teks-polos';
import { DI_LUAR_BAWAAN } from '../core/nomenklatur/bawaan/bawaan';
import { cariDefinisi } from '../core/nomenklatur/definisi';
import type { EntriKamus, KamusTerbuka } from '../core/nomenklatur/kamus';
import { ALASAN_PENGGANTI, cariPengganti } from '../core/nomenklatur/pengganti';
import { kamusTerpasang, pilihKamus, riwayatKode } from '../core/nomenklatur/terpasang';
import type { Keluaran } from './hitung';
import { bacaDefinisi, pasangKamusBerkas } from './kamus-berkas';
import { bacaOpsi, barisStdin, bacaPemda, formatKeluaran, jalankan } from './opsi';

export const OPSI_KODE = {
  kamus: { type: 'string', multiple: true },
  versi: { type: 'string' },
  pemda: { type: 'string' },
  nama: { type: 'string' },
  definisi: { type: 'boolean' },
  format: { type: 'string' },
} as const;

/** What is known about one code, as `renja kode --format json` prints it. */
interface Jawaban {
  readonly query: string;
  /** Clean code; null when the text is none. */
  readonly kode: string | null;
  readonly jenis: string | null;
  readonly tingkat: string | null;
  /** False when the cleaned code is a proposal. */
  readonly pasti: boolean;
  readonly induk: { readonly kode: string; readonly nama: string | null } | null;
  readonly versi: string;
  readonly entri: readonly EntriKamus[];
  readonly pengganti: {
    readonly kode: string | null;
    readonly nama: string | null;
    readonly dasar: string;
    readonly alasan: string;
    readonly calon: readonly { readonly kode: string; readonly nama: string }[];
  } | null;
  readonly riwayat: ReturnType<typeof riwayatKode>;
  readonly catatan: string | null;
  /** Only with --definisi. */
  readonly definisi?: string | null;
}

/** `renja kode [KODE...]`: look-up, level, parent, successor; without KODE one code per line of stdin. */
export function perintahKode(argumen: readonly string[], stdin: () => string): Promise<Keluaran> {
  return jalankan(() => {
    const { values: opsi, positionals } = bacaOpsi(argumen, OPSI_KODE);
    const format = formatKeluaran(opsi.format, ['teks', 'json']);
    const pemda = bacaPemda(opsi.pemda);
    pasangKamusBerkas(opsi.kamus);
    const kamus = pilihKamus(opsi.versi);
    if (!kamus) throw new Error(`Kamus versi ${opsi.versi ?? ''} tidak terpasang.`);
    const daftar = positionals.length > 0 ? positionals : barisStdin(stdin);
    const definisi = opsi.definisi ? bacaDefinisi(kamus) : null;
    const jawaban = daftar.map((teks) => {
      const hasil = jawab(teks, kamus, pemda, opsi.nama);
      const kode = hasil.tingkat === null ? null : kodeDari(hasil.kode!);
      return definisi && kode ? { ...hasil, definisi: cariDefinisi(definisi, kode, pemda) } : hasil;
    });
    return format === 'json' ? `${JSON.stringify(jawaban, null, 2)}\n` : jawaban.map(bentukTeks).join('\n');
  });
}

function jawab(teks: string, kamus: KamusTerbuka, pemda: Pemda | null, nama: string | undefined): Jawaban {
  const bacaan = bacaKode(teks, { pemda });
  const { kode } = bacaan;
  const dasar = {
    query: teks,
    kode: bacaan.teks,
    jenis: bacaan.jenis,
    tingkat: kode?.tingkat ?? null,
    pasti: bacaan.pasti,
    versi: kamus.versi,
  };
  if (!kode) {
    return { ...dasar, induk: null, entri: [], pengganti: null, riwayat: [], catatan: catatanBaca(bacaan) };
  }
  const entri = kamus.entri(kode, pemda);
  const atas = induk(kode);
  return {
    ...dasar,
    induk: atas && { kode: atas.teks, nama: kamus.entri(atas, pemda)[0]?.nama ?? null },
    entri,
    pengganti: pengganti(kode, kamus, pemda, nama ?? bacaan.nama ?? undefined),
    riwayat: riwayatKode(kode, pemda),
    catatan: entri.length > 0 ? null : kamus.lengkap ? `tidak ada di kamus ${kamus.versi}` : DI_LUAR_BAWAAN,
  };
}

/** Nothing to replace when the code stands in this version as it was asked for. */
function pengganti(kode: Kode, baru: KamusTerbuka, pemda: Pemda | null, nama: string | undefined) {
  const lama = kamusTerpasang().filter((k) => k !== baru);
  const hasil = cariPengganti(kode, baru, { nama, pemda, lama });
  if (hasil.kode === kode.teks && (hasil.dasar === 'tetap' || hasil.dasar === 'nomor')) return null;
  const { kode: kodeBaru, nama: namaBaru, dasar, calon } = hasil;
  return { kode: kodeBaru, nama: namaBaru, dasar, alasan: ALASAN_PENGGANTI[dasar], calon };
}

function catatanBaca({ alasan, jenis, kemungkinan }: BacaanKode): string {
  if (jenis) return `kode ${jenis}`;
  if (alasan === 'ambigu') return `dapat dibaca sebagai ${kemungkinan.map((k) => k.teks).join(' atau ')}`;
  return alasan === 'rusak' ? 'kode rusak' : 'bukan kode';
}

function bentukTeks(j: Jawaban): string {
  const baris = [
    `${barisPolos(j.kode ?? j.query)}  ${j.tingkat ?? j.catatan ?? ''}${j.kode && !j.pasti ? ' (usulan)' : ''}`,
  ];
  const tulis = (label: string, isi: string | null | undefined) => {
    if (isi) baris.push(`  ${label.padEnd(10)} ${barisPolos(isi)}`);
  };
  for (const e of j.entri) {
    tulis('nama', `${e.nama} (${e.pemda}, ${j.versi}${e.kode === j.kode ? '' : `, tertulis ${e.kode}`})`);
    tulis('kinerja', e.kinerja);
    tulis('indikator', e.indikator);
    tulis('satuan', e.satuan);
    tulis('spm', e.spm);
    if (e.dicabut) tulis('status', `dicabut pada versi ${j.versi}`);
  }
  if (j.tingkat !== null) tulis('catatan', j.catatan);
  if (j.induk) tulis('induk', `${j.induk.kode} ${j.induk.nama ?? ''}`.trimEnd());
  if (j.pengganti) {
    const { kode, nama, alasan, calon } = j.pengganti;
    tulis('pengganti', kode ? `${kode} ${nama ?? ''} (${alasan})` : alasan);
    if (!kode) for (const c of calon) tulis('calon', `${c.kode} ${c.nama}`);
  }
  for (const [i, satu] of (j.definisi ?? '').split('\n').entries()) tulis(i === 0 ? 'definisi' : '', satu);
  for (const { versi, status } of j.riwayat) if (j.riwayat.length > 2) tulis('versi', `${versi}: ${status}`);
  return `${baris.join('\n')}\n`;
}
