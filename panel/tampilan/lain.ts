/** The views that a check does without: hosts that can load in pieces fetch them when one is first opened. */
export { Pengaturan } from './pengaturan/pengaturan';
export { Ringkasan } from './ringkasan/ringkasan';
export { Rumus } from './rumus/rumus';
export { BuatTabel } from './tabel/buat-tabel';
