const TABEL = new Int32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  TABEL[n] = c;
}

/** CRC-32 as ZIP stores it. */
export function crc32(isi: Uint8Array): number {
  let c = -1;
  for (let i = 0; i < isi.length; i++) c = TABEL[(c ^ isi[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}
