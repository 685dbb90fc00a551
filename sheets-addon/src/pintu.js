/* global Renja_ */
/* eslint-disable @typescript-eslint/no-unused-vars */
// Top-level names that Google may call; everything else lives in Renja_. Kept as written by the build.

function onOpen() {
  Renja_.onOpen();
}

function onInstall() {
  Renja_.onOpen();
}

function renjaBukaPanel() {
  Renja_.bukaPanel();
}

function renjaPeriksaLembar() {
  Renja_.periksaLembar();
}

function renjaPeriksaSemua() {
  Renja_.periksaSemua();
}

function renjaAktifkan() {
  Renja_.aktifkan();
}

function renjaBekukan() {
  Renja_.bekukan();
}

function renjaTukarRumus() {
  Renja_.tukarRumus();
}

function renjaBantuan() {
  Renja_.bantuan();
}

function renjaJembatan(nama, argumen) {
  return Renja_.jembatan(nama, argumen);
}
