import { geseran } from '../../workbench/kisi/geseran';

const ruas = (awal: number, akhir: number) => ({ awal, akhir });

test.each([
  ['di dalam pandangan: tetap', ruas(300, 400), ruas(200, 900), 0],
  ['pas di kedua tepi: tetap', ruas(200, 900), ruas(200, 900), 0],
  ['di depan: ada ruang sebelum selnya', ruas(100, 180), ruas(500, 1200), -560],
  ['terpotong di tepi depan', ruas(190, 260), ruas(200, 900), -170],
  ['terpotong di tepi belakang', ruas(850, 950), ruas(200, 900), 490],
  ['jauh di belakang', ruas(5000, 5100), ruas(200, 900), 4640],
  ['pandangan sempit: ruangnya menyusut', ruas(400, 500), ruas(0, 150), 350],
  ['sel lebih besar dari pandangan: awalnya yang tampak', ruas(400, 900), ruas(0, 200), 400],
])('%s', (_, sel, pandangan, hasil) => expect(geseran(sel, pandangan)).toBe(hasil));
