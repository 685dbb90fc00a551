import { buku } from './buku';

/** What the sidebar does once it is open. */
type Perintah = 'periksa-lembar' | 'periksa-semua' | 'tukar-rumus' | 'bekukan' | 'bantuan';

/**
 * Runs before the user has allowed anything (AuthMode.NONE): only the menu may be touched here. Google puts it under
 * Ekstensi, named like the add-on.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Buka panel', 'renjaBukaPanel')
    .addItem('Periksa lembar ini', 'renjaPeriksaLembar')
    .addItem('Periksa semua', 'renjaPeriksaSemua')
    .addSeparator()
    .addItem('Aktifkan di berkas ini', 'renjaAktifkan')
    .addItem('Bekukan jadi nilai', 'renjaBekukan')
    .addItem('Tukar rumus', 'renjaTukarRumus')
    .addSeparator()
    .addItem('Bantuan', 'renjaBantuan')
    .addToUi();
}

/** Opens the sidebar; the order rides along as an attribute, because the page itself is a static file. */
export function bukaPanel(perintah?: Perintah): void {
  const halaman = HtmlService.createHtmlOutputFromFile('Panel').setTitle('Renja');
  if (perintah) halaman.append(`<i id="renja-perintah" data-perintah="${perintah}" hidden></i>`);
  SpreadsheetApp.getUi().showSidebar(halaman);
}

/** Choosing any item of an add-on's menu enables it in this file; this one only says so. */
export function aktifkan(): void {
  buku().toast(
    'Rumus Renja siap dipakai di berkas ini, misalnya =CAPAIAN(B2; C2). Rekan yang membuka berkas ini perlu memasang Renja juga.',
    'Renja aktif',
    10,
  );
}
