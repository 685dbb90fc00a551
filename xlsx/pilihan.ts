import { alamatRentang, hurufKolom, kutipLembar } from '../core/lembar/alamat';
import type { LembarBaru } from '../core/lembar/lembar-baru';
import { lolosXml } from './teks-xml';

/** Longest list that Excel stores inside the rule itself. */
const MAKS_SEBARIS = 255;

/** Collects lists that do not fit into their rule; they go to a hidden sheet, one column each. */
export class DaftarPilihan {
  private readonly kolom: (readonly string[])[] = [];

  constructor(readonly namaLembar: string) {}

  /** <dataValidations> of a sheet, '' without drop-downs. */
  xml(pilihan: LembarBaru['pilihan']): string {
    if (!pilihan || pilihan.length === 0) return '';
    const isi = pilihan.map(
      ({ rentang, nilai }) =>
        `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Di luar daftar" error="Pilih dari daftar, atau tekan Ya untuk tetap memakai isian ini." sqref="${alamatRentang(rentang)}"><formula1>${lolosXml(this.sumber(nilai))}</formula1></dataValidation>`,
    );
    return `<dataValidations count="${isi.length}">${isi.join('')}</dataValidations>`;
  }

  /** The hidden sheet, null when every list fitted. */
  lembar(): LembarBaru | null {
    if (this.kolom.length === 0) return null;
    const tinggi = Math.max(...this.kolom.map((nilai) => nilai.length));
    const baris = Array.from({ length: tinggi }, (_, b) =>
      this.kolom.map((nilai) => (nilai[b] === undefined ? null : { nilai: nilai[b]!, format: '@' })),
    );
    return { nama: this.namaLembar, baris };
  }

  private sumber(nilai: readonly string[]): string {
    const sebaris = nilai.join(',');
    if (sebaris.length <= MAKS_SEBARIS && !nilai.some((satu) => /[,"]/.test(satu))) return `"${sebaris}"`;
    const ada = this.kolom.findIndex((satu) => satu.join('\n') === nilai.join('\n'));
    const huruf = hurufKolom(ada >= 0 ? ada : this.kolom.push(nilai) - 1);
    return `${kutipLembar(this.namaLembar)}!$${huruf}$1:$${huruf}$${nilai.length}`;
  }
}
