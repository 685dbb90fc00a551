import { CELAH, predikat, predikatPoin, skalaPredikat } from '../indikator/predikat';
import { SKALA } from '../indikator/skala-predikat';
import { fungsi } from './fungsi';
import { gagalKarena } from './gagal';
import { ukuran } from './jenis-angka';
import { pilihan } from './jenis-parameter';
import { skala } from './skala-sendiri';

const BAWAAN = skalaPredikat('permendagri86')!;

export const PREDIKAT = fungsi({
  nama: 'PREDIKAT',
  kategori: 'Capaian kinerja',
  ringkas: {
    id: 'Predikat sebuah nilai menurut skala resmi.',
    en: 'Category of a value on an official scale.',
  },
  penjelasan: {
    id:
      'Menerima pecahan maupun persen: angka 0-2 dibaca pecahan (0,91 = 91 %), 10 ke atas dibaca persen, di antaranya ' +
      'ditolak; teks berpersen selalu persen. Indeks SPBE dibaca apa adanya. Tabel Permendagri 86/2017 berlubang ' +
      '(76-90, lalu 91 ke atas): celah "bawah" memberi 90,5 predikat yang lebih rendah (≥91), "atas" yang lebih tinggi ' +
      '(>90), "bulat" membulatkan dahulu. Skala sendiri: rentang dua kolom berisi batas bawah dan predikat.',
    en:
      'Takes fractions and percent points: numbers 0-2 are fractions, from 10 up percent points, in between refused. ' +
      'Gaps of the printed table: "bawah" keeps the lower class, "atas" the upper one, "bulat" rounds first. ' +
      'Own scale: a two-column range of lower bounds and labels.',
  },
  parameter: [
    ukuran(
      'nilai',
      'Nilai yang dinilai, mis. hasil CAPAIAN atau 90,5.',
      'Value, e.g. the result of CAPAIAN.',
    ),
    skala(
      'skala',
      `Nama skala: ${SKALA.map((s) => s.id).join(', ')}; atau rentang dua kolom (batas bawah; predikat). Bawaan: permendagri86.`,
      'Name of the scale, or a two-column range (lower bound; label). Default: permendagri86.',
    ).opsional(),
    pilihan(
      'celah',
      CELAH,
      'Perlakuan celah tabel. Bawaan: bawah.',
      'Treatment of gaps in the table. Default: bawah.',
    ).opsional(),
  ],
  hasil: 'Teks predikat, mis. "Sangat Tinggi", "BB".',
  sumber: SKALA.map((s) => `${s.id}: ${s.sumber}`).join('; ') + '.',
  contoh: [
    { rumus: '=PREDIKAT(0,9541)', hasil: 'Sangat Tinggi' },
    { rumus: '=PREDIKAT(88,32)', hasil: 'Tinggi' },
    { rumus: '=PREDIKAT("97,7 %")', hasil: 'Sangat Tinggi' },
    { rumus: '=PREDIKAT(0,9099978)', hasil: 'Tinggi' },
    { rumus: '=PREDIKAT(0,9099978; "permendagri86"; "atas")', hasil: 'Sangat Tinggi' },
    { rumus: '=PREDIKAT(0,9099978; "permendagri86"; "bulat")', hasil: 'Sangat Tinggi' },
    { rumus: '=PREDIKAT(70,5; "akip")', hasil: 'BB' },
    { rumus: '=PREDIKAT(76,605; "skm"; "atas")', hasil: 'B' },
    { rumus: '=PREDIKAT(5; "spbe")', hasil: 'Memuaskan' },
    { rumus: '=PREDIKAT(72; {0\\"Kurang"; 60\\"Cukup"; 80\\"Baik"})', hasil: 'Cukup' },
    { rumus: '=PREDIKAT({0,95; ""; 0,5})', hasil: [['Sangat Tinggi'], [''], ['Sangat Rendah']] },
    { rumus: '=PREDIKAT(3,2)', galat: 'nilai' },
  ],
  hitung(nilai, skalaDipakai = BAWAAN, celah) {
    const polos = typeof nilai === 'number' ? nilai : nilai.nilai;
    if (polos === null) return gagalKarena('beberapa');
    const berpersen = typeof nilai !== 'number' && nilai.jenis === 'persen';
    if (berpersen && !skalaDipakai.persen) return gagalKarena('satuan-beda');
    const hasil = berpersen ? predikatPoin(polos, skalaDipakai, celah) : predikat(polos, skalaDipakai, celah);
    return 'label' in hasil ? hasil.label : gagalKarena(hasil.alasan);
  },
});
