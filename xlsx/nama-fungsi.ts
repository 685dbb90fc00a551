import { KATALOG } from '../core/fungsi/katalog';
import { pisahRumus } from './rumus-potongan';

const FUNGSI_RENJA: ReadonlySet<string> = new Set(KATALOG.map((satu) => satu.nama));

/**
 * Functions younger than the file format: stored with the prefix _xlfn. (MS-XLSX 2.3.3.1.2). AGGREGATE, ISO.CEILING,
 * NETWORKDAYS.INTL and WORKDAY.INTL are as young but stored plainly.
 */
const XLFN = new Set(
  (
    'ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT ' +
    'F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT ' +
    'FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE ' +
    'GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ' +
    'ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
    'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE ' +
    'UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR ' +
    'Z.TEST'
  ).split(' '),
);
const XLWS = new Set(['FILTER', 'SORT']);

/** Names that mean something else than what the user sees, and have no plain spelling of their own. */
const TETAP = new Set(['_xlfn.anchorarray', '_xlfn.single']);

/**
 * Formula of a file -> what the user sees: _xlfn.XLOOKUP -> XLOOKUP, _xldudf_CAPAIAN -> CAPAIAN,
 * _xldudf_NS_CAPAIAN -> NS.CAPAIAN. Functions of other add-ins keep their stored name.
 */
export function rumusDariBerkas(rumus: string): string {
  if (!/_xl/i.test(rumus)) return rumus;
  let hasil = '';
  for (const satu of pisahRumus(rumus)) hasil += satu.jenis === 'nama' ? namaTampak(satu.teks) : satu.teks;
  return hasil;
}

function namaTampak(nama: string): string {
  if (TETAP.has(nama.toLowerCase())) return nama;
  const kita = /^_xldudf_(?:(\w+?)_)?([A-Z]+)$/i.exec(nama);
  if (kita && FUNGSI_RENJA.has(kita[2]!.toUpperCase())) return (kita[1] ? `${kita[1]}.` : '') + kita[2]!;
  return nama.replace(/^_xlfn\.(?:_xlws\.)?|^_xlpm\./i, '');
}

/** The reverse of `rumusDariBerkas`, for formulas that we write. */
export function rumusUntukBerkas(rumus: string): string {
  const potongan = pisahRumus(rumus);
  const lokal = namaLambda(potongan.map((satu) => satu.teks));
  return potongan
    .map((satu, i) => {
      if (satu.jenis === 'lain' || satu.jenis === 'lembar') return satu.teks;
      if (potongan[i + 1]?.teks === '(' && satu.jenis === 'nama') return namaTersimpan(satu.teks);
      return lokal.has(satu.teks.toUpperCase()) ? `_xlpm.${satu.teks}` : satu.teks;
    })
    .join('');
}

function namaTersimpan(nama: string): string {
  const besar = nama.toUpperCase();
  if (XLWS.has(besar)) return `_xlfn._xlws.${besar}`;
  if (XLFN.has(besar)) return `_xlfn.${besar}`;
  const titik = besar.lastIndexOf('.');
  if (FUNGSI_RENJA.has(besar.slice(titik + 1))) return `_xldudf_${besar.replace(/\./g, '_')}`;
  return nama;
}

/** Names that LET and LAMBDA introduce: arguments of one plain name, except the last argument. */
function namaLambda(teks: readonly string[]): Set<string> {
  const lokal = new Set<string>();
  const tumpukan: { pengenal: boolean; awalArgumen: number; langkah: number; nomor: number }[] = [];
  for (let i = 0; i < teks.length; i++) {
    const atas = tumpukan[tumpukan.length - 1];
    if (teks[i] === '(') {
      const fungsi = (teks[i - 1] ?? '').toUpperCase();
      const langkah = fungsi === 'LET' ? 2 : 1;
      tumpukan.push({
        pengenal: fungsi === 'LET' || fungsi === 'LAMBDA',
        awalArgumen: i + 1,
        langkah,
        nomor: 0,
      });
    } else if (teks[i] === ')') tumpukan.pop();
    else if (teks[i] === ',' && atas) {
      const argumen = teks.slice(atas.awalArgumen, i).join('').trim();
      if (
        atas.pengenal &&
        atas.nomor % atas.langkah === 0 &&
        /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(argumen)
      ) {
        lokal.add(argumen.toUpperCase());
      }
      atas.awalArgumen = i + 1;
      atas.nomor++;
    }
  }
  return lokal;
}
