import { IndeksGabungan } from '../lembar/gabungan';
import { selKosong } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import { profilBidang, susunBidang } from './bidang';
import { jadikanTabel } from './jadikan-tabel';
import { gabungKodeTerpisah } from './kode-terpisah';
import { pilihFormulir } from './pilih-formulir';
import { pisahSampingan } from './ratakan';
import { SEMUA_FORMULIR } from './semua';
import type { BukanTabel, Tabel } from './tabel';
import { judulMenyebut } from './tanda';
import { lewatiTandaUang } from './tanda-uang';
import { gabungTangga } from './tangga';

export interface HasilKenali {
  readonly tabel: readonly Tabel[];
  readonly bukan: readonly BukanTabel[];
}

/** Finds the tables of one sheet and says which form each of them is. Never guesses silently. */
export function kenaliTabel(lembar: Lembar): HasilKenali {
  const gabungan = new IndeksGabungan(lembar);
  const tabel: Tabel[] = [];
  const bukan: BukanTabel[] = [];
  const bidang = susunBidang(lembar, gabungan);
  bidang.forEach((b, i) => {
    const profil = profilBidang(lembar, b);
    const barisJudulAwal = i === 0 ? 0 : bidang[i - 1]!.bagian[bidang[i - 1]!.bagian.length - 1]!.awal;
    const disebut = SEMUA_FORMULIR.filter(
      (f) => f.tanda !== null && judulMenyebut(lembar, barisJudulAwal, b.kepala.baris, f.tanda),
    );
    for (const sisi of pisahSampingan(b.judul, profil)) {
      const judul = gabungTangga(gabungKodeTerpisah(lewatiTandaUang(sisi, profil), profil), profil);
      const hasil = pilihFormulir(judul, profil, b.kepala, disebut);
      if ('pesan' in hasil) bukan.push({ lembar: lembar.nama, baris: b.kepala.baris, pesan: hasil.pesan });
      else tabel.push(jadikanTabel(lembar, b, barisJudulAwal, judul, profil, hasil));
    }
  });
  if (bidang.length === 0 && lembar.nilai.some((baris) => baris.some((sel) => !selKosong(sel)))) {
    bukan.push({
      lembar: lembar.nama,
      baris: 0,
      pesan: 'Tidak ada baris judul kolom (Kode, Uraian, Target, Pagu ...).',
    });
  }
  return { tabel, bukan };
}
