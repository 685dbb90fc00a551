import { formatRupiah } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { pasanganDokumen, type PasanganDokumen } from './banding-dokumen';
import type { KolomAnggaran } from './kolom-tahunan';
import type { TingkatTemuan } from './temuan';

interface BuktiDokumen extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly tahun: number;
  readonly acuan: string;
  readonly geser: string;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

/** A row whose amount differs, with the amount of the leading document. */
interface Beda {
  readonly baris: Baris;
  readonly tertulis: number;
  readonly acuan: number;
}

export const PAGU_ANTAR_DOKUMEN = aturan<BuktiDokumen>({
  id: 'KSN-001',
  slug: 'pagu-antar-dokumen',
  tingkat: 'peringatan',
  judul: 'Pagu berbeda dengan dokumen acuannya',
  penjelasan:
    'Pagu tahun yang sama dibandingkan kode demi kode (tanpa kode: menurut nama) dengan dokumen acuannya: Renja dengan Renstra, KUA-PPAS dengan Renja, RKA/DPA dengan KUA-PPAS, laporan dengan ketiganya; di buku kerja yang sama atau dengan berkas pembanding. Dokumennya dibaca dari judul tabel, nama lembar, lalu bentuknya. Info saja: prakiraan maju, dokumen sebelum terhadap sesudah perubahan, dan laporan yang lebih dari separuh pagunya lain. Pergeseran yang jumlahnya tetap disebut satu kali.',
  dasar: 'Verifikasi Renja oleh Bappeda: pagu Renja terhadap Renstra, penunjang dan urusan tidak tertukar.',
  caraMemperbaiki: 'Samakan dengan dokumen acuan, atau jelaskan perubahannya di catatan verifikasi.',
  contoh: {
    salah: 'Program 1.06.01 di Renja 2026 Rp3.724.698.495, di Renstra untuk 2026 Rp3.784.698.495.',
    benar: 'Kedua dokumen menulis pagu yang sama.',
  },
  pesan: (t) =>
    `${t.label || t.kode}: pagu ${t.tahun} tertulis ${formatRupiah(t.tertulis * t.skala)}, di ${t.acuan} ` +
    `${formatRupiah(t.seharusnya * t.skala)} (selisih ${formatRupiah(Math.abs(t.tertulis - t.seharusnya) * t.skala)}).${t.geser}`,

  *periksaBuku(konteks) {
    const sudah = new Set<string>();
    for (const pasangan of pasanganDokumen(konteks)) {
      for (const [ini, acuan] of pasangan.kolom) {
        for (const t of bandingkanKolom(pasangan, ini, acuan, konteks.toleransi)) {
          const sel = `${t.lembar}!${t.sel}`;
          if (!sudah.has(sel)) yield t;
          sudah.add(sel);
        }
      }
    }
  },
});

function* bandingkanKolom(
  pasangan: PasanganDokumen,
  ini: KolomAnggaran,
  { kolom: kolomAcuan, perubahan }: KolomAnggaran,
  toleransi: number,
): Iterable<TemuanMentah<BuktiDokumen>> {
  const { kolom, tahun } = ini;
  const { skala } = kolom.tabel;
  const skalaAcuan = kolomAcuan.tabel.skala;
  // Amounts in thousands or millions are rounded: half a unit of the coarser table is no difference.
  const pembulatan = skala === skalaAcuan ? 0 : Math.max(skala, skalaAcuan) / 2;
  const batas = (toleransi + pembulatan) / skala;
  const beda = new Map<Baris, Beda>();
  let sama = 0;
  for (const [baris, lain] of pasangan.sama) {
    if (!baris.bernilai(kolom) || !lain.bernilai(kolomAcuan)) continue;
    const tertulis = baris.angka(kolom);
    const acuan = (lain.angka(kolomAcuan) * skalaAcuan) / skala;
    if (Math.abs(tertulis - acuan) > batas) beda.set(baris, { baris, tertulis, acuan });
    else sama++;
  }
  // Before and after a change of the budget amounts differ rightly; so may those of reports, unless most of them agree.
  const sepaham = ini.perubahan === perubahan && (pasangan.setahap || sama >= beda.size);
  const tingkat: TingkatTemuan | undefined = ini.maju || !sepaham ? 'info' : undefined;
  const kepala = kepalaGeser(beda, batas);
  const asal = asalBeda(beda, kepala, batas);
  for (const b of beda.values()) {
    const geser = kepala.get(b.baris);
    const sebab = asal.has(b.baris)
      ? asal.get(b.baris)
      : (atasBerbeda(b.baris, beda) ?? (geser && geser[0] !== b ? geser[0]!.baris : null));
    const bukti = {
      tertulis: b.tertulis,
      seharusnya: b.acuan,
      tahun,
      acuan: pasangan.namaAcuan,
      geser: geser?.[0] === b ? sebutGeser(geser, skala) : '',
      skala,
    };
    yield {
      ...temuan(b.baris, kolom, bukti, { tingkat }),
      sebab: sebab ? `KSN-001@${sebab.sel(kolom)}` : null,
    };
  }
}

/** The nearest row above that differs as well: it is the headline, this row explains it. */
function atasBerbeda(baris: Baris, beda: ReadonlyMap<Baris, Beda>): Baris | null {
  for (let atas = baris.induk; atas; atas = atas.induk) if (beda.has(atas)) return atas;
  return null;
}

/**
 * One row far down may explain all above it: by row the one that explains it, null for that row itself. Not where money
 * moved between the topmost rows; those are the headline then.
 */
function asalBeda(
  beda: ReadonlyMap<Baris, Beda>,
  kepala: ReadonlyMap<Baris, unknown>,
  toleransi: number,
): Map<Baris, Baris | null> {
  const bawah = new Map<Baris, Beda[]>();
  for (const b of beda.values()) {
    const atas = atasBerbeda(b.baris, beda);
    if (atas) bawah.set(atas, [...(bawah.get(atas) ?? []), b]);
  }
  const hasil = new Map<Baris, Baris | null>();
  for (const puncak of beda.values()) {
    if (atasBerbeda(puncak.baris, beda) || kepala.has(puncak.baris)) continue;
    const rantai = [puncak];
    for (let b: Beda | null = puncak; b;) {
      b = pewaris(b, bawah.get(b.baris) ?? [], toleransi);
      if (b) rantai.push(b);
    }
    const akar = rantai[rantai.length - 1]!.baris;
    for (const { baris } of rantai) hasil.set(baris, baris === akar ? null : akar);
  }
  return hasil;
}

/** The only row below that differs, when it differs by the same amount. */
function pewaris(atas: Beda, [satu, ...lain]: readonly Beda[], toleransi: number): Beda | null {
  if (!satu || lain.length > 0) return null;
  const sisa = atas.tertulis - atas.acuan - (satu.tertulis - satu.acuan);
  return Math.abs(sisa) <= toleransi * 2 ? satu : null;
}

/** Neighbours below one unchanged parent whose differences cancel out: money moved among them. */
function kepalaGeser(beda: ReadonlyMap<Baris, Beda>, toleransi: number): Map<Baris, readonly Beda[]> {
  const kelompok = new Map<Baris | null, Beda[]>();
  for (const b of beda.values()) {
    if (atasBerbeda(b.baris, beda)) continue;
    kelompok.set(b.baris.induk, [...(kelompok.get(b.baris.induk) ?? []), b]);
  }
  const hasil = new Map<Baris, readonly Beda[]>();
  for (const daftar of kelompok.values()) {
    const jumlah = daftar.reduce((n, b) => n + b.tertulis - b.acuan, 0);
    if (daftar.length < 2 || Math.abs(jumlah) > toleransi * daftar.length) continue;
    for (const b of daftar) hasil.set(b.baris, daftar);
  }
  return hasil;
}

function sebutGeser(daftar: readonly Beda[], skala: number): string {
  const lain = daftar.slice(1, 4).map((b) => {
    const selisih = (b.tertulis - b.acuan) * skala;
    return `${b.baris.teksKode ?? b.baris.label} ${selisih > 0 ? 'lebih' : 'kurang'} ${formatRupiah(Math.abs(selisih))}`;
  });
  const sisa = daftar.length > 4 ? `, dan ${daftar.length - 4} lagi` : '';
  const penunjang = daftar.some((b) => b.baris.tingkat === 'program' && b.baris.kode?.segmen[2] === '01');
  return (
    ` ${lain.join(', ')}${sisa}, sehingga jumlahnya tetap: anggaran bergeser` +
    `${penunjang ? ' antara penunjang dan urusan' : ''} atau tertukar.`
  );
}
