import { formulir, type Formulir, type JenisKolom, type KolomFormulir } from './formulir';
import { denganHitungan } from './hitungan-umum';
import { jenisUmum, sebagian } from './jenis-umum';
import { kolomUmum } from './kolom-umum';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';

/** Fallback for tables of no known form: code or name, and whatever numbers stand beside it. */
export const UMUM = 'umum';

interface TabelUmum {
  readonly formulir: Formulir;
  readonly pasangan: ReadonlyMap<KolomFormulir, JudulKolom>;
  readonly keyakinan: number;
}

/** Reads a header by the words and contents of each column; null when nothing names the rows or nothing counts. */
export function cocokkanUmum(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): TabelUmum | null {
  const bernama = kolomNama(judul, profil);
  const pasangan = new Map<KolomFormulir, JudulKolom>();
  const dipakai = new Set<string>();
  for (const j of judul) {
    const jenis = j === bernama ? 'uraian' : jenisUmum(j, profil(j.kolom[0]!), dipakai);
    const kata = jenis === 'kode' || jenis === 'uraian' ? [] : j.kataSemua;
    pasangan.set(kolomUmum(jenis, kata, j, dipakai), j);
  }
  const ada = (jenis: JenisKolom): boolean => [...pasangan.keys()].some((k) => k.jenis === jenis);
  const berangka = ada('uang') || ada('persen') || ada('kinerja');
  if (!(ada('kode') || ada('uraian')) || !berangka) return null;
  const kodePasti = [...pasangan].some(
    ([k, j]) => k.jenis === 'kode' && sebagian(profil(j.kolom[0]!), 'kode'),
  );
  if (!kodePasti && !ada('uang')) return null;
  const dihitung = denganHitungan(pasangan);
  const kodeDiNama = [...pasangan].some(([k, j]) => k.jenis === 'uraian' && profil(j.kolom[0]!).kodeNama > 0);
  return {
    formulir: formulir({
      id: UMUM,
      judul: 'Tabel umum (kode/uraian dan angka)',
      sumber: 'bentuk bebas',
      baris: { tingkat: ada('kode') || kodeDiNama ? 'kode' : 'kata' },
      kolom: [...dihitung.keys()],
    }),
    pasangan: dihitung,
    keyakinan: (30 + (kodePasti ? 15 : 0) + (ada('uraian') ? 8 : 0) + (ada('uang') ? 7 : 0)) / 100,
  };
}

const NAMA_BARIS =
  /^(nama|perangkat daerah|skpd|opd|unit kerja|instansi|kecamatan|kelurahan|desa|jenis|kelompok|komponen|sumber (dana|pendanaan|anggaran)|rincian|sasaran|bidang|bagian)\b/;

/** What names the rows where no heading speaks of programmes: "Perangkat Daerah", "Nama", "Jenis Belanja". */
function kolomNama(judul: readonly JudulKolom[], profil: (kolom: number) => Profil): JudulKolom | undefined {
  if (judul.some((j) => jenisUmum(j, profil(j.kolom[0]!), new Set()) === 'uraian')) return undefined;
  return judul.find((j) => NAMA_BARIS.test(j.kata.join(' ')) && sebagian(profil(j.kolom[0]!), 'teks'));
}
