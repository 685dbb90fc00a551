import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import type { Nullable } from '@univerjs/presets';
import { jalankanFungsi } from '../../core/fungsi/jalankan';
import type { Fungsi } from '../../core/fungsi/fungsi';
import { KATALOG } from '../../core/fungsi/katalog';
import { apakahGalatFungsi, KODE_GALAT, type Argumen, type HasilSel } from '../../core/fungsi/nilai';
import type { NilaiSel } from '../../core/angka/nilai-sel';

/**
 * The catalogue as functions of the grid. They work on the engine's own value objects: its short-cut for custom
 * functions would turn a text result such as "1.06" into a number.
 */
export const FUNGSI_KISI: [new (nama: string) => BaseFunction, string][] = KATALOG.map((f) => [
  kelas(f),
  f.nama,
]);

/** Help and autocomplete of the formula bar. */
export const BANTUAN_KISI: IFunctionInfo[] = KATALOG.map((f) => ({
  functionName: f.nama,
  functionType: FunctionType.User,
  description: `${f.ringkas.id} ${f.penjelasan.id} Hasil: ${f.hasil}`,
  abstract: f.ringkas.id,
  functionParameter: f.parameter.map((p) => ({
    name: p.sifat.nama,
    detail: p.sifat.keterangan.id,
    example: p.sifat.pilihan ? `"${p.sifat.pilihan[0] ?? ''}"` : 'A1',
    require: p.wajib ? 1 : 0,
    repeat: 0,
  })),
}));

function kelas(f: Fungsi): new (nama: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = f.parameter.filter((p) => p.wajib).length;
    override maxParams = f.parameter.length;
    override calculate(...masukan: FunctionVariantType[]): BaseValueObject {
      const hasil = jalankanFungsi(f.nama, masukan.map(argumen));
      if (Array.isArray(hasil)) return larik(hasil);
      if (apakahGalatFungsi(hasil)) return ErrorValueObject.create(KODE_GALAT[hasil.galat] as never);
      return objekNilai(hasil);
    }
  };
}

function argumen(masukan: FunctionVariantType): Argumen {
  if (masukan.isReferenceObject()) return { galat: '#VALUE!' };
  const nilai = masukan as BaseValueObject;
  if (!nilai.isArray()) return nilaiSatu(nilai);
  return (nilai as ArrayValueObject).getArrayValue().map((baris) => baris.map(nilaiSatu));
}

function nilaiSatu(nilai: Nullable<BaseValueObject>): NilaiSel {
  if (!nilai || nilai.isNull()) return null;
  if (nilai.isError()) return { galat: String(nilai.getValue()) };
  return nilai.getValue() as NilaiSel;
}

const objekNilai = (hasil: HasilSel): BaseValueObject =>
  typeof hasil === 'number' ? NumberValueObject.create(hasil) : StringValueObject.create(hasil);

function larik(hasil: HasilSel[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: hasil.map((baris) => baris.map(objekNilai)),
    rowCount: hasil.length,
    columnCount: hasil[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
