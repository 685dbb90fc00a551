// Dibuat oleh `npm run docs` dari core/fungsi; jangan disunting.
/* global Renja_ */
/* eslint-disable @typescript-eslint/no-unused-vars */

/**
 * Capaian kinerja: realisasi dibanding target.
 * Arah "naik" R/T; "turun" (2T−R)/T; "turun-rasio" T/R; "rentang" untuk target seperti "80-90 %": di dalamnya 1, di luarnya R dibagi batas terdekat; "tepat" 1−|R−T|/T. Teks dibaca: "97,7 %", "12 Orang/bulan", "Perbaikan 1 ruang data". Bila yang satu teks berpersen dan yang lain angka polos, angka 0-2 dibaca pecahan dan 10 ke atas dibaca persen; selain itu ditolak. Nol adalah angka, sel kosong bukan.
 *
 * @param {number|string|Array<Array<number|string>>} target Target kinerja: angka, atau teks seperti "97,7 %" dan "12 dokumen".
 * @param {number|string|Array<Array<number|string>>} realisasi Realisasi kinerja, ditulis seperti target.
 * @param {string|Array<Array<string>>} arah Opsional. Arah indikator. Bawaan: naik. Pilihan: naik, turun, turun-rasio, rentang, tepat.
 * @param {number|string|Array<Array<number|string>>} batas Opsional. Batas atas hasil, mis. 1,2 atau "120 %". Bawaan: tanpa batas.
 * @return {number|string|Array<Array<number|string>>} Pecahan: 0,95 berarti 95 %.
 * @customfunction
 */
function CAPAIAN(target, realisasi, arah, batas) {
  return Renja_.CAPAIAN(target, realisasi, arah, batas);
}

/**
 * Predikat sebuah nilai menurut skala resmi.
 * Menerima pecahan maupun persen: angka 0-2 dibaca pecahan (0,91 = 91 %), 10 ke atas dibaca persen, di antaranya ditolak; teks berpersen selalu persen. Indeks SPBE dibaca apa adanya. Tabel Permendagri 86/2017 berlubang (76-90, lalu 91 ke atas): celah "bawah" memberi 90,5 predikat yang lebih rendah (≥91), "atas" yang lebih tinggi (>90), "bulat" membulatkan dahulu. Skala sendiri: rentang dua kolom berisi batas bawah dan predikat.
 *
 * @param {number|string|Array<Array<number|string>>} nilai Nilai yang dinilai, mis. hasil CAPAIAN atau 90,5.
 * @param {string|Array<Array<number|string>>} skala Opsional. Nama skala: permendagri86, akip, skm, spbe, ikpa, spm, rb; atau rentang dua kolom (batas bawah; predikat). Bawaan: permendagri86.
 * @param {string|Array<Array<string>>} celah Opsional. Perlakuan celah tabel. Bawaan: bawah. Pilihan: bawah, atas, bulat.
 * @return {number|string|Array<Array<number|string>>} Teks predikat, mis. "Sangat Tinggi", "BB".
 * @customfunction
 */
function PREDIKAT(nilai, skala, celah) {
  return Renja_.PREDIKAT(nilai, skala, celah);
}

/**
 * Rata-rata capaian yang terisi, dapat dibobot.
 * Sel kosong dan "-" tidak ikut; nol ikut. Dengan bobot: jumlah (capaian × bobot) / jumlah bobot yang capaiannya terisi.
 *
 * @param {Array<Array<number|string>>} rentang Rentang capaian.
 * @param {Array<Array<number|string>>} bobot Opsional. Rentang bobot, sama besar dengan rentang capaian.
 * @return {number|string|Array<Array<number|string>>} Rata-rata dalam skala masukan; teks berpersen menjadi pecahan.
 * @customfunction
 */
function RATACAPAIAN(rentang, bobot) {
  return Renja_.RATACAPAIAN(rentang, bobot);
}

/**
 * Tingkat kemajuan menuju target akhir Renstra.
 * realisasi / target akhir; dengan kondisi awal: (realisasi − awal) / (target akhir − awal).
 *
 * @param {number|string|Array<Array<number|string>>} realisasi Realisasi sampai dengan tahun ini.
 * @param {number|string|Array<Array<number|string>>} target_akhir Target pada akhir periode Renstra.
 * @param {number|string|Array<Array<number|string>>} awal Opsional. Kondisi awal Renstra. Bawaan: 0.
 * @return {number|string|Array<Array<number|string>>} Pecahan: 0,6 berarti 60 % jalan menuju target akhir.
 * @customfunction
 */
function KEMAJUAN(realisasi, target_akhir, awal) {
  return Renja_.KEMAJUAN(realisasi, target_akhir, awal);
}

/**
 * Nilai setahun dari empat triwulan.
 * "akumulatif": triwulan dijumlahkan. "repetitif", "progres-naik", "progres-turun": nilai triwulan terakhir yang terisi, karena persen dan indeks tidak boleh dijumlahkan. Triwulan kosong tidak dianggap nol.
 *
 * @param {number|string|Array<Array<number|string>>} tw1 Triwulan I.
 * @param {number|string|Array<Array<number|string>>} tw2 Triwulan II.
 * @param {number|string|Array<Array<number|string>>} tw3 Triwulan III.
 * @param {number|string|Array<Array<number|string>>} tw4 Triwulan IV.
 * @param {string|Array<Array<string>>} jenis Opsional. Jenis perhitungan. Bawaan: akumulatif. Pilihan: akumulatif, repetitif, progres-naik, progres-turun.
 * @return {number|string|Array<Array<number|string>>} Angka dalam satuan triwulannya.
 * @customfunction
 */
function REALISASITAHUN(tw1, tw2, tw3, tw4, jenis) {
  return Renja_.REALISASITAHUN(tw1, tw2, tw3, tw4, jenis);
}

/**
 * Serapan anggaran: realisasi dibagi pagu.
 * Untuk beberapa kegiatan, jumlahkan dahulu pagu dan realisasinya; rata-rata persen bukan serapan.
 *
 * @param {number|string|Array<Array<number|string>>} pagu Pagu anggaran dalam rupiah.
 * @param {number|string|Array<Array<number|string>>} realisasi Realisasi anggaran dalam rupiah.
 * @return {number|string|Array<Array<number|string>>} Pecahan: 0,9588 berarti 95,88 %.
 * @customfunction
 */
function SERAPAN(pagu, realisasi) {
  return Renja_.SERAPAN(pagu, realisasi);
}

/**
 * Efisiensi: capaian kinerja dibanding serapan anggaran.
 * "selisih": capaian − serapan. "sisa": 1 − serapan, hanya bila capaian sedikitnya 100 %. "rasio": serapan/capaian, di bawah 1 berarti efisien. "ne": nilai efisiensi 50 % + E/20 × 50 dengan E dibatasi −20 % sampai 20 %. Angka 0-2 dibaca pecahan, 10 ke atas dibaca persen, di antaranya ditolak.
 *
 * @param {number|string|Array<Array<number|string>>} capaian Capaian kinerja, mis. 1,02 atau "102 %".
 * @param {number|string|Array<Array<number|string>>} serapan Serapan anggaran, mis. 0,95 atau "95 %".
 * @param {string|Array<Array<string>>} cara Opsional. Cara menghitung. Bawaan: selisih. Pilihan: selisih, sisa, rasio, ne.
 * @return {number|string|Array<Array<number|string>>} Pecahan: 0,05 berarti 5 %.
 * @customfunction
 */
function EFISIENSI(capaian, serapan, cara) {
  return Renja_.EFISIENSI(capaian, serapan, cara);
}

/**
 * Pertumbuhan terhadap tahun sebelumnya.
 * (baru − lama) / lama. Penyebutnya tahun yang lebih awal; dari nol pertumbuhan tidak terdefinisi, bukan 100 %.
 *
 * @param {number|string|Array<Array<number|string>>} lama Nilai tahun sebelumnya.
 * @param {number|string|Array<Array<number|string>>} baru Nilai tahun berikutnya.
 * @return {number|string|Array<Array<number|string>>} Pecahan: 0,1 berarti naik 10 %, negatif berarti turun.
 * @customfunction
 */
function PERTUMBUHAN(lama, baru) {
  return Renja_.PERTUMBUHAN(lama, baru);
}

/**
 * Rata-rata pertumbuhan per tahun.
 * Rata-rata dari pertumbuhan tiap tahun terhadap tahun sebelumnya. Pasangan yang tahunnya kosong atau berawal nol tidak ikut. Satu baris atau satu kolom memberi satu hasil; rentang beberapa baris memberi satu hasil per baris.
 *
 * @param {Array<Array<number|string>>} rentang Nilai tahun demi tahun, berurutan.
 * @return {number|string|Array<Array<number|string>>} Pecahan: 0,1 berarti rata-rata naik 10 % per tahun.
 * @customfunction
 */
function RATAPERTUMBUHAN(rentang) {
  return Renja_.RATAPERTUMBUHAN(rentang);
}

/**
 * Prakiraan maju tahun n+1.
 * nilai × (1 + laju). Tidak ada laju resmi; tanpa laju nilainya tetap. Bandingkan hasilnya dengan pagu n+1 di Renstra. Laju 0-2 dibaca pecahan, 10 ke atas persen, di antaranya ditolak: tulis "5 %".
 *
 * @param {number|string|Array<Array<number|string>>} nilai Pagu atau target tahun n.
 * @param {number|string|Array<Array<number|string>>} laju Opsional. Laju kenaikan, mis. 0,05 atau "5 %". Bawaan: 0.
 * @return {number|string|Array<Array<number|string>>} Angka dalam satuan masukannya.
 * @customfunction
 */
function PRAKIRAANMAJU(nilai, laju) {
  return Renja_.PRAKIRAANMAJU(nilai, laju);
}

/**
 * Angka di dalam teks.
 * Membaca "Rp 1.234.567,50", "97,7 %" (hasil 97,7), "12 Orang/bulan", satu angka di antara kata ("Perbaikan 1 ruang data"), "(1.000)" sebagai −1.000. "1.234" saja dapat berarti dua hal: ditolak, kecuali teks lain di rentang yang sama menunjukkan cara menulisnya, ada satuan hitung ("1.485 lansia"), atau berupa uang.
 *
 * @param {number|string|Array<Array<number|string>>} teks Teks yang memuat satu angka.
 * @return {number|string|Array<Array<number|string>>} Angka; persen dalam poin.
 * @customfunction
 */
function ANGKA(teks) {
  return Renja_.ANGKA(teks);
}

/**
 * Satuan di dalam teks.
 * Satuan seperti tertulis, spasinya dirapikan: "12 Orang/ bulan" menjadi "Orang/bulan". Tanpa satuan hasilnya kosong.
 *
 * @param {string|Array<Array<string>>} teks Teks yang memuat angka dan satuan.
 * @return {number|string|Array<Array<number|string>>} Teks satuan.
 * @customfunction
 */
function SATUAN(teks) {
  return Renja_.SATUAN(teks);
}

/**
 * Jumlah uang sebagai teks rupiah.
 * Titik sebagai pemisah ribuan; dua desimal hanya bila ada sen. Hasilnya teks: jangan dijumlahkan.
 *
 * @param {number|string|Array<Array<number|string>>} nilai Jumlah dalam rupiah.
 * @return {number|string|Array<Array<number|string>>} Teks, mis. "Rp5.480.916.429".
 * @customfunction
 */
function RUPIAH(nilai) {
  return Renja_.RUPIAH(nilai);
}

/**
 * Angka dalam kata-kata.
 * Sampai seribu triliun, seperti pada kuitansi dan DPA: "satu juta", "seribu". Desimal dibaca angka demi angka setelah "koma", negatif diawali "minus".
 *
 * @param {number|string|Array<Array<number|string>>} nilai Angka, −10^15 sampai 10^15.
 * @return {number|string|Array<Array<number|string>>} Teks dengan huruf kecil.
 * @customfunction
 */
function TERBILANG(nilai) {
  return Renja_.TERBILANG(nilai);
}

/**
 * Kode yang sudah dirapikan.
 * Membuang spasi dan titik yang berlebih, mengembalikan nol yang hilang ("1.3.02" menjadi "1.03.02"), memisahkan kode dari nama di sel yang sama. Lebar kode tidak diubah. Kode yang dapat berarti dua hal ditolak.
 *
 * @param {string|Array<Array<string>>} kode Kode, boleh kotor atau diikuti nama.
 * @return {number|string|Array<Array<number|string>>} Teks kode.
 * @customfunction
 */
function KODERAPI(kode) {
  return Renja_.KODERAPI(kode);
}

/**
 * Kode induk sebuah kode.
 * Satu tingkat di atasnya, atau induk pada tingkat yang disebut. Kode yang sudah di tingkat itu kembali apa adanya.
 *
 * @param {string|Array<Array<string>>} kode Kode bidang urusan sampai sub kegiatan.
 * @param {string|Array<Array<string>>} tingkat Opsional. Tingkat induk. Bawaan: satu tingkat di atasnya. Pilihan: urusan, bidang urusan, program, kegiatan, sub kegiatan.
 * @return {number|string|Array<Array<number|string>>} Teks kode induk.
 * @customfunction
 */
function KODEINDUK(kode, tingkat) {
  return Renja_.KODEINDUK(kode, tingkat);
}

/**
 * Tingkat sebuah kode.
 * urusan, bidang urusan, program, kegiatan, atau sub kegiatan, menurut susunan kodenya.
 *
 * @param {string|Array<Array<string>>} kode Kode nomenklatur.
 * @return {number|string|Array<Array<number|string>>} Nama tingkat.
 * @customfunction
 */
function KODETINGKAT(kode) {
  return Renja_.KODETINGKAT(kode);
}

/**
 * Nama resmi dan isian lain sebuah kode.
 * Mencari di nomenklatur yang terpasang; tanpa itu, di kamus bawaan yang hanya memuat sebagian. Kode dua dan empat angka saling menemukan; kode penunjang bidang mana pun ditemukan lewat X.XX. Bila isian provinsi dan kabupaten/kota berbeda, sebut pemda.
 *
 * @param {string|Array<Array<string>>} kode Kode nomenklatur.
 * @param {string|Array<Array<string>>} kolom Opsional. Isian yang diminta. Bawaan: nama. Pilihan: nama, kinerja, indikator, satuan, tingkat, spm.
 * @param {string|Array<Array<string>>} versi Opsional. Versi nomenklatur, mis. 2027. Bawaan: yang terbaru.
 * @param {string|Array<Array<string>>} pemda Opsional. Jenis pemda. Bawaan: keduanya. Pilihan: kabkot, prov.
 * @return {number|string|Array<Array<number|string>>} Teks isian.
 * @customfunction
 */
function NOMENKLATUR(kode, kolom, versi, pemda) {
  return Renja_.NOMENKLATUR(kode, kolom, versi, pemda);
}

/**
 * Kode yang namanya paling mirip.
 * Tahan salah ketik. Untuk satu nama: beberapa baris, yang terbaik di atas. Untuk satu kolom nama: baris terbaik untuk setiap nama. Skor 1 berarti nama sama; di bawah 0,7 periksa dahulu.
 *
 * @param {string|Array<Array<string>>} nama Nama atau sebagian nama.
 * @param {number|string|Array<Array<number|string>>} jumlah Opsional. Banyaknya baris, paling banyak 50. Bawaan: 5.
 * @param {string|Array<Array<string>>} awalan Opsional. Batasi pada kode yang diawali ini, mis. 1.06.
 * @return {number|string|Array<Array<number|string>>} Baris-baris: kode, nama, skor (0 sampai 1).
 * @customfunction
 */
function CARIKODE(nama, jumlah, awalan) {
  return Renja_.CARIKODE(nama, jumlah, awalan);
}

/**
 * Kode pengganti sebuah kode lama.
 * Kode hanya diberikan bila dasarnya kuat: padanan resmi, nama yang tetap, atau nama yang sama di bawah induk yang sama. Nomor yang sama saja tidak cukup, karena nomor lama dipakai ulang untuk hal lain. Beri nama lamanya agar hasilnya pasti; calon yang belum pasti disebut di belakang.
 *
 * @param {string|Array<Array<string>>} kode Kode lama.
 * @param {string|Array<Array<string>>} versi Opsional. Versi nomenklatur tujuan. Bawaan: yang terbaru.
 * @param {string|Array<Array<string>>} nama Opsional. Nama lama yang tertulis di samping kodenya.
 * @return {number|string|Array<Array<number|string>>} Teks kode, atau "tidak ada padanan resmi".
 * @customfunction
 */
function KODEBARU(kode, versi, nama) {
  return Renja_.KODEBARU(kode, versi, nama);
}

/**
 * Jumlah baris terendah di bawah sebuah kode.
 * Subtotal yang tidak dapat salah ketik: yang dijumlahkan hanya baris terendah yang berisi, sehingga program atau kegiatan yang ikut di kolom tidak terhitung dua kali. Kode dua dan empat angka boleh bercampur, kode kotor dirapikan, kode yang terbelah ke beberapa kolom disatukan. Baris X.XX adalah cabang sendiri. Kode yang tidak terbaca di baris berisi membuat hasil gagal, agar tidak ada yang terlewat diam-diam.
 *
 * @param {string|Array<Array<string>>} kode_induk Kode yang dijumlahkan.
 * @param {Array<Array<number|string>>} kolom_kode Kolom kode.
 * @param {Array<Array<number|string>>} kolom_nilai Kolom nilai, sama panjang dengan kolom kode.
 * @return {number|string|Array<Array<number|string>>} Jumlah dalam satuan kolom nilai.
 * @customfunction
 */
function JUMLAHKODE(kode_induk, kolom_kode, kolom_nilai) {
  return Renja_.JUMLAHKODE(kode_induk, kolom_kode, kolom_nilai);
}
