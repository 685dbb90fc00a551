export { SEMUA_ATURAN } from '../../core/aturan/semua';
export { laporanJson } from '../../core/laporan/json';
export { lembarHtml } from '../../core/laporan/lembar-html';
export { lembarVerifikasi } from '../../core/laporan/lembar-verifikasi';
export { kenaliLembar } from '../../core/validasi/kenali-lembar';
export { periksaBertahap } from '../../core/validasi/periksa';
