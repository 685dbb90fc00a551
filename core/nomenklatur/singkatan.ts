/**
 * Abbreviations that planners type and official names write out, or the item under which the abbreviated thing is
 * budgeted (ATK, SPPD, LKjIP). Names that carry the abbreviation itself (PKK, Posyandu, Musrenbang) are found without.
 */
const SINGKATAN = new Map<string, string>(
  Object.entries({
    atk: 'peralatan dan perlengkapan kantor',
    bimtek: 'bimbingan teknis',
    bmd: 'barang milik daerah',
    bumdes: 'badan usaha milik desa',
    diklat: 'pendidikan dan pelatihan',
    dtks: 'data fakir miskin',
    lakip: 'laporan capaian kinerja dan ikhtisar realisasi kinerja',
    lansia: 'lanjut usia',
    lkip: 'laporan capaian kinerja dan ikhtisar realisasi kinerja',
    lkjip: 'laporan capaian kinerja dan ikhtisar realisasi kinerja',
    monev: 'monitoring dan evaluasi',
    musrenbang: 'musyawarah perencanaan pembangunan',
    odgj: 'orang dengan gangguan jiwa',
    opd: 'perangkat daerah',
    paud: 'pendidikan anak usia dini',
    pkh: 'bantuan sosial kesejahteraan keluarga',
    pmks: 'penyandang masalah kesejahteraan sosial',
    ppks: 'penyandang masalah kesejahteraan sosial',
    psks: 'potensi sumber kesejahteraan sosial',
    rakor: 'rapat koordinasi',
    renja: 'dokumen perencanaan perangkat daerah',
    renstra: 'dokumen perencanaan perangkat daerah',
    rtlh: 'rumah tidak layak huni',
    sdm: 'sumber daya manusia',
    sppd: 'rapat koordinasi dan konsultasi skpd',
    tksk: 'sumber kesejahteraan sosial perseorangan',
    umkm: 'usaha mikro',
  }),
);

/** The normal form of a query with its abbreviations written out; null where it has none. */
export function panjangkan(normal: string): string | null {
  const kata = normal.split(' ');
  const panjang = kata.map((k) => SINGKATAN.get(k) ?? k);
  return panjang.some((k, i) => k !== kata[i]) ? panjang.join(' ') : null;
}
