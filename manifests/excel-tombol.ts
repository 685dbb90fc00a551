/** A text in the manifest's default language and in the one it is overridden with. */
export interface DuaBahasa {
  readonly id: string;
  readonly en: string;
}

export interface Tombol {
  /** Part of ids; unique. */
  readonly nama: string;
  readonly label: DuaBahasa;
  readonly tip: DuaBahasa;
  /** File name of the icon without size. */
  readonly ikon: string;
  /** Command associated in excel-addin/perintah.ts; without it the button opens the pane. */
  readonly perintah?: string;
}

export interface GrupTombol {
  readonly nama: string;
  readonly label: DuaBahasa;
  readonly ikon: string;
  readonly tombol: readonly Tombol[];
}

/** The ribbon tab "Renja", group by group. */
export const PITA: readonly GrupTombol[] = [
  {
    nama: 'Pemeriksaan',
    label: { id: 'Pemeriksaan', en: 'Checks' },
    ikon: 'periksa',
    tombol: [
      {
        nama: 'Periksa',
        label: { id: 'Periksa', en: 'Check' },
        tip: {
          id: 'Memeriksa lembar aktif: jumlah, kode, nama, capaian, dan isian wajib. Tidak mengubah isi lembar.',
          en: 'Checks the active sheet: sums, codes, names, achievements and required cells. Changes nothing.',
        },
        ikon: 'periksa',
        perintah: 'periksaLembar',
      },
      {
        nama: 'Laporan',
        label: { id: 'Laporan', en: 'Report' },
        tip: {
          id: 'Memeriksa seluruh buku kerja lalu menulis Lembar Verifikasi berisi semua temuan.',
          en: 'Checks the whole workbook and writes a verification sheet with all findings.',
        },
        ikon: 'laporan',
        perintah: 'tulisLaporan',
      },
    ],
  },
  {
    nama: 'Isian',
    label: { id: 'Isian', en: 'Fill in' },
    ikon: 'kode',
    tombol: [
      {
        nama: 'CariKode',
        label: { id: 'Cari kode', en: 'Find code' },
        tip: {
          id: 'Mencari kode, nama, indikator, dan satuan program, kegiatan, dan sub kegiatan.',
          en: 'Finds codes, names, indicators and units of programmes and activities.',
        },
        ikon: 'kode',
        perintah: 'cariKode',
      },
      {
        nama: 'Rumus',
        label: { id: 'Rumus', en: 'Formulas' },
        tip: {
          id: 'Daftar rumus Renja dengan contoh, dan memasukkannya ke sel.',
          en: 'The Renja functions with examples, ready to insert.',
        },
        ikon: 'rumus',
        perintah: 'bukaRumus',
      },
    ],
  },
  {
    nama: 'Panel',
    label: { id: 'Panel', en: 'Pane' },
    ikon: 'panel',
    tombol: [
      {
        nama: 'Panel',
        label: { id: 'Panel', en: 'Pane' },
        tip: { id: 'Membuka panel Renja di samping lembar.', en: 'Opens the Renja pane beside the sheet.' },
        ikon: 'panel',
      },
    ],
  },
];

/** Right-click on a cell. */
export const MENU_SEL: Omit<GrupTombol, 'nama'> = {
  label: { id: 'Renja', en: 'Renja' },
  ikon: 'renja',
  tombol: [
    {
      nama: 'PeriksaBaris',
      label: { id: 'Periksa baris ini', en: 'Check this row' },
      tip: {
        id: 'Memeriksa lembar dan menampilkan temuan pada baris ini saja.',
        en: 'Checks the sheet and shows the findings of this row only.',
      },
      ikon: 'periksa',
      perintah: 'periksaBaris',
    },
    {
      nama: 'IsiDariKode',
      label: { id: 'Isi dari kode', en: 'Fill from code' },
      tip: {
        id: 'Mencari kode di sel ini dan menawarkan nama, indikator, dan satuannya.',
        en: 'Looks up the code in this cell and offers its name, indicator and unit.',
      },
      ikon: 'kode',
      perintah: 'isiDariKode',
    },
  ],
};

export const SEMUA_TOMBOL: readonly Tombol[] = [...PITA.flatMap((g) => g.tombol), ...MENU_SEL.tombol];

/** Everything that the manifest can run, for the check that each is associated. */
export const PERINTAH_MANIFEST = SEMUA_TOMBOL.flatMap((t) => t.perintah ?? []);
