import type { Workbook, Worksheet } from 'exceljs';
import { CAPAIAN } from '../contoh/data/capaian-2024';
import { IKU, TUJUAN_SASARAN } from '../contoh/data/iku';
import { RENJA } from '../contoh/data/renja-2026';
import { RENSTRA } from '../contoh/data/renstra-2025-2029';
import {
  gayaBaris,
  gayaKepala,
  hitungBaris,
  judul,
  kepala,
  ketik,
  ketikKode,
  ketikRupiah,
  pasang,
  tingkatKode,
} from './contoh-sel';

/** Column numbers in the row below the headings: 1 2 3 ... */
function nomorKolom(lembar: Worksheet, baris: number, nomor: readonly (number | string)[]): void {
  nomor.forEach((satu, i) => (lembar.getCell(baris, i + 1).value = satu));
}

/** The closing row: its word stands over all columns before the first amount. */
function barisJumlah(lembar: Worksheet, baris: number, sampaiKolom: number): void {
  lembar.mergeCells(baris, 1, baris, sampaiKolom);
  lembar.getCell(baris, 1).value = 'JUMLAH';
  lembar.getCell(baris, 1).alignment = { horizontal: 'center', vertical: 'middle' };
}

export function lembarRenja(buku: Workbook): void {
  const lembar = buku.addWorksheet('Renja 2026');
  const lebar = [5, 16, 32, 30, 10, 11, 12, 14, 16, 12, 10, 10, 9, 12, 16, 16, 14];
  const k = RENJA.kepala;
  pasang(lembar, lebar, { baris: 7, kolom: 3 }, '4:7');
  judul(lembar, 1, RENJA.judul, 17);
  k.tunggal.forEach((teks, i) => kepala(lembar, [4, i + 1, 6, i + 1], teks));
  kepala(lembar, [4, 8, 4, 14], k.kerangka);
  k.tahunIni.forEach((teks, i) => kepala(lembar, [5, 8 + i, 6, 8 + i], teks));
  kepala(lembar, [5, 12, 5, 13], k.prioritas);
  k.macamPrioritas.forEach((teks, i) => kepala(lembar, [6, 12 + i, 6, 12 + i], teks));
  kepala(lembar, [5, 14, 6, 14], k.kelompok);
  kepala(lembar, [4, 15, 5, 16], k.maju);
  k.tahunDepan.forEach((teks, i) => kepala(lembar, [6, 15 + i, 6, 15 + i], teks));
  kepala(lembar, [4, 17, 6, 17], k.penanggungJawab);
  nomorKolom(
    lembar,
    7,
    Array.from({ length: 17 }, (_, i) => i + 1),
  );
  gayaKepala(lembar, 4, 7, 17);

  RENJA.baris.forEach((sel, i) => {
    const [kode = '', uraian = '', indikator = '', target = '', pagu = ''] = sel;
    const [lokasi = '', dana = '', targetMaju = '', paguMaju = ''] = sel.slice(5);
    const baris = lembar.getRow(8 + i);
    if (kode === 'JUMLAH') barisJumlah(lembar, 8 + i, 8);
    else ketikKode(baris.getCell(2), kode);
    ketik(baris.getCell(3), uraian);
    ketik(baris.getCell(4), indikator);
    ketik(baris.getCell(8), target);
    ketikRupiah(baris.getCell(9), pagu);
    ketik(baris.getCell(10), lokasi);
    ketik(baris.getCell(11), dana);
    ketik(baris.getCell(15), targetMaju);
    ketikRupiah(baris.getCell(16), paguMaju);
    const tinggi = hitungBaris([uraian, indikator, target, targetMaju], [32, 30, 14, 16]);
    gayaBaris(baris, 17, tingkatKode(kode), tinggi);
  });
}

export function lembarCapaian(buku: Workbook): void {
  const lembar = buku.addWorksheet('Capaian 2024');
  pasang(lembar, [5, 16, 42, 42, 14, 14, 17, 17], { baris: 6, kolom: 3 }, '4:6');
  judul(lembar, 1, CAPAIAN.judul, 8);
  CAPAIAN.kepala.tunggal.forEach((teks, i) => kepala(lembar, [4, i + 1, 5, i + 1], teks));
  kepala(lembar, [4, 5, 4, 8], CAPAIAN.kepala.kerangka);
  CAPAIAN.kepala.capaian.forEach((teks, i) => kepala(lembar, [5, 5 + i, 5, 5 + i], teks));
  nomorKolom(lembar, 6, [1, 2, 3, 4, 5, 6, 7, 8]);
  gayaKepala(lembar, 4, 6, 8);

  CAPAIAN.baris.forEach((sel, i) => {
    const [kode = '', uraian = '', indikator = '', target = '', realisasi = '', ...amounts] = sel;
    const baris = lembar.getRow(7 + i);
    if (kode === 'JUMLAH') barisJumlah(lembar, 7 + i, 6);
    else ketikKode(baris.getCell(2), kode);
    [uraian, indikator, target, realisasi].forEach((teks, j) => ketik(baris.getCell(3 + j), teks));
    amounts.forEach((teks, j) => ketikRupiah(baris.getCell(7 + j), teks));
    gayaBaris(baris, 8, tingkatKode(kode), hitungBaris([uraian, indikator], [42, 42]));
  });
}

export function lembarRenstra(buku: Workbook): void {
  const lembar = buku.addWorksheet('Renstra 2025-2029');
  const k = RENSTRA.kepala;
  const lebar = [46, 42, 11, ...k.tahun.flatMap(() => [9, 16]), 22, 14];
  pasang(lembar, lebar, { baris: 7, kolom: 1 }, '4:7');
  judul(lembar, 1, RENSTRA.judul, 15);
  [k.uraian, k.indikator, k.baseline].forEach((teks, i) => kepala(lembar, [4, i + 1, 6, i + 1], teks));
  kepala(lembar, [4, 4, 4, 13], k.pagu);
  k.tahun.forEach((tahun, i) => {
    kepala(lembar, [5, 4 + 2 * i, 5, 5 + 2 * i], String(tahun));
    kepala(lembar, [6, 4 + 2 * i, 6, 4 + 2 * i], 'TARGET');
    kepala(lembar, [6, 5 + 2 * i, 6, 5 + 2 * i], 'PAGU');
  });
  kepala(lembar, [4, 14, 6, 14], k.perangkatDaerah);
  kepala(lembar, [4, 15, 6, 15], k.keterangan);
  nomorKolom(
    lembar,
    7,
    Array.from({ length: 15 }, (_, i) => `(${String(i + 1).padStart(2, '0')})`),
  );
  gayaKepala(lembar, 4, 7, 15);

  RENSTRA.baris.forEach((sel, i) => {
    const baris = lembar.getRow(8 + i);
    sel.forEach((teks, j) => {
      const pagu = j >= 4 && j <= 12 && j % 2 === 0;
      if (pagu) ketikRupiah(baris.getCell(j + 1), teks);
      else ketik(baris.getCell(j + 1), teks);
    });
    const kode = / - /.exec(sel[0] ?? '') ? (sel[0] ?? '').split(' - ')[0]! : '1.1.1.1.1.1';
    gayaBaris(baris, 15, tingkatKode(kode), hitungBaris(sel.slice(0, 2), [46, 42]));
  });
}

export function lembarIku(buku: Workbook): void {
  const lembar = buku.addWorksheet('IKU');
  pasang(lembar, [24, 30, 34, 40, 13, 12, 12, 14, 12, 12, 12], { baris: 4, kolom: 0 }, '4:4');
  judul(lembar, 1, IKU.judul, 8);
  IKU.kepala.forEach((teks, i) => kepala(lembar, [4, i + 1, 4, i + 1], teks));
  gayaKepala(lembar, 4, 4, 8);
  IKU.baris.forEach((sel, i) => {
    sel.forEach((teks, j) => ketik(lembar.getCell(5 + i, j + 1), teks));
    gayaBaris(lembar.getRow(5 + i), 8, 'rinci', hitungBaris(sel, [24, 30, 34]));
  });

  const t = TUJUAN_SASARAN;
  judul(lembar, 8, t.judul, 11);
  t.kepala.tunggal.forEach((teks, i) => kepala(lembar, [11, i + 1, 12, i + 1], teks));
  kepala(lembar, [11, 6, 11, 11], t.kepala.target);
  t.kepala.tahun.forEach((tahun, i) => (lembar.getCell(12, 6 + i).value = tahun));
  gayaKepala(lembar, 11, 12, 11);
  t.baris.forEach((sel, i) => {
    sel.forEach((teks, j) => ketik(lembar.getCell(13 + i, j + 1), teks));
    gayaBaris(lembar.getRow(13 + i), 11, 'rinci', hitungBaris(sel, [24, 30, 34, 40]));
  });
}
