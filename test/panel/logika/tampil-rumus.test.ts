import { tampilRumus } from '../../../panel/logika/tampil-rumus';

test.each([
  ['SERAPAN(G8,H8)', '=SERAPAN(G8;H8)'],
  ['IF(OR(G8="",H8=""),"",CAPAIAN(G8,H8,"a,b 1.5",1.2))', '=IF(OR(G8="";H8="");"";CAPAIAN(G8;H8;"a,b 1.5";1,2))'],
  ['ROUND(I8*1.05,0)', '=ROUND(I8*1,05;0)'],
  [`SUM('Renja, 1.5'!A1,B2)`, `=SUM('Renja, 1.5'!A1;B2)`],
  ['IF(A1="kata ""x, y""",1,2)', '=IF(A1="kata ""x, y""";1;2)'],
])('%s', (rumus, tampil) => expect(tampilRumus(rumus)).toBe(tampil)); // prettier-ignore
