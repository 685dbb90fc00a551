/** Characters of JSON in one google.script.run call. Google names no limit; this is as much as a slice of a sheet. */
export const HURUF_PER_KIRIMAN = 400_000;
