import { GalatExcel, type BukuExcel } from './excel-buku';
import { KirimanExcel, type IngatanExcel } from './excel-kiriman';
import { galatJawaban, type Aksi, type Objek, type Permintaan } from './excel-pesan';

/** API sets that came later than ExcelApi 1.7, so that an older Excel can be played. */
const TINGKAT: Record<string, string> = {
  GetRowProperties: '1.9',
  GetColumnProperties: '1.9',
  DataValidation: '1.8',
  GetMergedAreasOrNullObject: '1.13',
};

/** Members of the real API that this harness answers with an error on purpose: they clear undo or leak the locale. */
const TERLARANG = new Set([
  'GetRanges',
  'FormulasLocal',
  'NumberFormatLocal',
  'Copy',
  'Protect',
  'Unprotect',
]);

/** `kode` null: an exception that carries neither code nor message. */
export interface GangguanExcel {
  readonly saat: 'sebelum' | 'tengah' | 'sesudah';
  readonly kode: string | null;
}

/** Plays Excel for the real Office.js proxies: answers request batches from a workbook model, with faults on demand. */
export class SesiExcel implements IngatanExcel {
  /** Round trips so far (without the tidying up at the end of `Excel.run`), and the largest request and response in bytes of JSON. */
  sinkron = 0;
  permintaanTerbesar = 0;
  jawabanTerbesar = 0;
  /** Names of all members that were used, e.g. "Range.Values=" for a write. */
  readonly dipakai = new Set<string>();
  modeEdit = false;
  batasByte = 5_000_000;
  /** Highest ExcelApi set this Excel has. */
  excelApi = '1.21';
  /** Excel dies: this many actions are still carried out, then every request fails. */
  matiSetelahAksi = Infinity;
  /** Runs before the batch is carried out; a co-author may type, a sheet may vanish. */
  sebelumSinkron: ((ke: number) => void) | null = null;

  /** A fault of the round trip with this number: before anything is done, in its middle, or with the answer lost. */
  gangguan: ((ke: number) => GangguanExcel | null) | null = null;

  /** Objects that Excel still holds for the add-in. */
  readonly acuan = new Map<string, NonNullable<Objek>>();

  constructor(readonly buku: BukuExcel) {}

  jawab(isi: Permintaan): object {
    const bersih = isi.Actions.every((a) => a.Name === '_RemoveReference' || (a.ActionType === 1 && !menambah(a, isi))); // prettier-ignore
    if (!bersih) {
      this.sinkron++;
      this.sebelumSinkron?.(this.sinkron);
    }
    const panjang = JSON.stringify(isi).length;
    this.permintaanTerbesar = Math.max(this.permintaanTerbesar, panjang);
    if (panjang > this.batasByte) return galatJawaban('RequestPayloadSizeLimitExceeded');
    if (this.matiSetelahAksi <= 0) return galatJawaban('GeneralException');
    if (this.modeEdit) return galatJawaban('InvalidOperationInCellEditMode');
    const gangguan = bersih ? null : (this.gangguan?.(this.sinkron) ?? null);
    if (gangguan?.saat === 'sebelum') return tolak(gangguan.kode);
    if (gangguan?.saat === 'tengah') return this.patah(isi, gangguan.kode);
    const badan = this.jalankan(isi);
    if (gangguan) return tolak(gangguan.kode);
    const panjangJawaban = JSON.stringify(badan).length;
    if (panjangJawaban > this.batasByte) return galatJawaban('ResponsePayloadSizeLimitExceeded');
    this.jawabanTerbesar = Math.max(this.jawabanTerbesar, panjangJawaban);
    if (this.matiSetelahAksi <= 0) return galatJawaban('GeneralException');
    return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: badan };
  }

  /** Half of the actions are done, the next one fails: what Excel answers then is a batch with an error in it. */
  private patah(isi: Permintaan, kode: string | null): object {
    const separuh = { ...isi, Actions: isi.Actions.slice(0, Math.floor(isi.Actions.length / 2)) };
    const { Results } = this.jalankan(separuh) as { Results: unknown };
    if (kode === null) return tolak(null);
    const badan = { Results, Error: { Code: kode, Message: kode, Location: '' } };
    return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: badan };
  }

  /** As Excel does: carries out one action after the other and stops at the first error, nothing is rolled back. */
  private jalankan(isi: Permintaan): object {
    const kiriman = new KirimanExcel(isi, this);
    const Results: { ActionId: number; Value: unknown }[] = [];
    try {
      for (const aksi of isi.Actions) {
        if (this.matiSetelahAksi <= 0) break;
        if (aksi.ActionType === 3 || aksi.ActionType === 4) this.matiSetelahAksi--;
        Results.push({ ActionId: aksi.Id, Value: kiriman.laksanakan(aksi) });
      }
      return { Results, Error: null };
    } catch (galat) {
      if (!(galat instanceof GalatExcel)) throw galat;
      return { Results, Error: { Code: galat.kode, Message: galat.message, Location: '' } };
    }
  }

  /** Whether this Excel has the ExcelApi set, e.g. "1.13" (later than "1.9"). */
  punya(versi: string): boolean {
    const nomor = (v: string): number => Number(v.split('.')[0]) * 1000 + Number(v.split('.')[1] ?? 0);
    return nomor(versi) <= nomor(this.excelApi);
  }

  catat(o: NonNullable<Objek>, nama: string, akhiran: string): void {
    this.dipakai.add(`${o.constructor.name}.${nama}${akhiran}`);
    if (TERLARANG.has(nama)) throw new Error(`${nama} tidak boleh dipakai`);
    if (!this.punya(TINGKAT[nama] ?? '1.1')) throw new GalatExcel('ApiNotFound', nama);
  }
}

function tolak(kode: string | null): object {
  if (kode === null) throw new Error('');
  return galatJawaban(kode);
}

/** Getting an object changes nothing, but for those that come into being by it: settings, worksheets. */
function menambah(aksi: Aksi, isi: Permintaan): boolean {
  return isi.ObjectPaths[aksi.ObjectPathId]?.Name === 'Add';
}
