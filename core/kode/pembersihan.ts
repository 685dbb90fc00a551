/** What had to be done to the cell to get at the code. */
export type Pembersihan =
  | 'spasi' // blanks, NBSP, newlines around or inside
  | 'koma' // "1,06"
  | 'titik' // trailing or doubled dots
  | 'angka' // the cell is a number: 1.06
  | 'tanggal' // the cell became a date
  | 'nol' // lost leading zeros: "1.3.02" -> "1.03.02"
  | 'nol-lebih' // a leading zero too many: "01.06"
  | 'nol-akhir' // a zero behind that a number cell ate: "2.1" -> "2.10"
  | 'penanda' // over-padded or dropped marker: "1.01.01.02.01" -> "1.01.01.2.01"
  | 'huruf'; // lower-case x.xx
