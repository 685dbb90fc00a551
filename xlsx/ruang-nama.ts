/** Namespaces and type URIs of the parts that we write (ECMA-376 transitional). */
export const KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NS_UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const NS_RELASI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NS_PAKET_RELASI = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const NS_TIPE = 'http://schemas.openxmlformats.org/package/2006/content-types';

const TIPE = 'application/vnd.openxmlformats-officedocument.';
export const TIPE_BUKU = `${TIPE}spreadsheetml.sheet.main+xml`;
export const TIPE_LEMBAR = `${TIPE}spreadsheetml.worksheet+xml`;
export const TIPE_GAYA = `${TIPE}spreadsheetml.styles+xml`;
export const TIPE_CATATAN = `${TIPE}spreadsheetml.comments+xml`;
export const TIPE_VML = `${TIPE}vmlDrawing`;
export const TIPE_RELASI = 'application/vnd.openxmlformats-package.relationships+xml';
