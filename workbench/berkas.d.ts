declare module '*.css';
/** A workbook inside the bundle, as base64 text. */
declare module '*.xlsx' {
  const isi: string;
  export default isi;
}
