import { GalatExcel, type BukuExcel } from './excel-buku';
import { BukuKerjaExcel } from './excel-objek';
import { adaAnggota, type Aksi, type Argumen, type Jalur, type Objek, type Permintaan } from './excel-pesan';

/** What outlives one request batch. */
export interface IngatanExcel {
  readonly buku: BukuExcel;
  /** Objects that Excel still holds for the add-in. */
  readonly acuan: Map<string, NonNullable<Objek>>;
  /** Told of every member that is used; throws for those this Excel does not have. */
  catat(o: NonNullable<Objek>, nama: string, akhiran: string): void;
}

/** One request batch of Office.js: resolves its object paths and carries out its actions on the workbook model. */
export class KirimanExcel {
  private readonly kenal = new Map<number, Objek>();

  constructor(
    private readonly isi: Permintaan,
    private readonly sesi: IngatanExcel,
  ) {}

  /** Carries out one action; throws GalatExcel as Excel would refuse it. */
  laksanakan(aksi: Aksi): unknown {
    if (aksi.ActionType === 5) return null;
    const o = this.objek(aksi.ObjectPathId);
    if (aksi.ActionType === 1) return o === null ? null : this.acuanObjek(o);
    if (aksi.ActionType === 2) return o === null ? null : this.muat(o, aksi.QueryInfo?.Select ?? []);
    if (aksi.ActionType === 3) {
      return aksi.Name.startsWith('_') ? this.panggilDalam(o, aksi) : this.panggil(o, aksi);
    }
    if (aksi.ActionType === 4) {
      if (o === null) throw new GalatExcel('InvalidOperation', 'objek kosong');
      this.sesi.catat(o, aksi.Name, '=');
      if (!adaAnggota(o, aksi.Name, 'set')) throw new GalatExcel('ApiNotFound', aksi.Name);
      o[aksi.Name] = aksi.ArgumentInfo?.Arguments?.[0];
      return null;
    }
    throw new GalatExcel('NotImplemented', `jenis aksi ${aksi.ActionType}`);
  }

  private objek(id: number): Objek {
    if (this.kenal.has(id)) return this.kenal.get(id)!;
    const jalur = this.isi.ObjectPaths[id];
    if (!jalur) throw new GalatExcel('InvalidObjectPath');
    const hasil = this.buatObjek(jalur);
    this.kenal.set(id, hasil);
    return hasil;
  }

  private buatObjek(jalur: Jalur): Objek {
    if (jalur.ObjectPathType === 1) return new BukuKerjaExcel(this.sesi.buku) as unknown as Objek;
    if (jalur.ObjectPathType === 7) return null;
    if (jalur.ObjectPathType === 6) {
      const ada = this.sesi.acuan.get(jalur.Name);
      if (!ada) throw new GalatExcel('InvalidReference', jalur.Name);
      return ada;
    }
    const induk = this.objek(jalur.ParentObjectPathId);
    if (induk === null) return null;
    if (jalur.ObjectPathType === 3) return this.panggil(induk, jalur) as Objek;
    if (jalur.ObjectPathType === 5) return this.panggil(induk, { ...jalur, Name: 'GetItem' }) as Objek;
    if (jalur.ObjectPathType !== 4) throw new GalatExcel('NotImplemented', `jalur ${jalur.ObjectPathType}`);
    this.sesi.catat(induk, jalur.Name, '');
    if (!adaAnggota(induk, jalur.Name, 'get')) throw new GalatExcel('ApiNotFound', jalur.Name);
    return induk[jalur.Name] as Objek;
  }

  /** Excel keeps an object between batches only when asked to, under a reference id. */
  private acuanObjek(o: NonNullable<Objek>): object {
    const nama = [...this.sesi.acuan].find(([, x]) => x === o)?.[0];
    return nama ? { _ReferenceId: nama } : {};
  }

  private panggilDalam(o: Objek, { Name, ArgumentInfo }: Aksi): null {
    if (Name === '_KeepReference' && o) this.sesi.acuan.set(`acuan-${this.sesi.buku.nomorBaru()}`, o);
    if (Name === '_RemoveReference') this.sesi.acuan.delete(String(ArgumentInfo?.Arguments?.[0]));
    return null;
  }

  private panggil(o: Objek, { Name, ArgumentInfo }: { Name: string; ArgumentInfo?: Argumen }): unknown {
    if (o === null) throw new GalatExcel('InvalidOperation', 'objek kosong');
    this.sesi.catat(o, Name, '()');
    const metode = o[Name];
    if (typeof metode !== 'function') throw new GalatExcel('ApiNotFound', Name);
    const acuan = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    const argumen = (ArgumentInfo?.Arguments ?? []).map((a, i) =>
      acuan[i] ? this.objek(acuan[i] as number) : a,
    );
    return metode.apply(o, argumen) ?? null;
  }

  private muat(o: NonNullable<Objek>, dipilih: readonly string[]): object {
    if (dipilih.length === 0) throw new GalatExcel('InvalidArgument', 'load() tanpa nama sifat');
    const daftar = Array.isArray(o['Items'])
      ? (o['Items'] as Objek[])
      : Array.isArray(o)
        ? (o as Objek[])
        : null;
    if (daftar) return { _Items: daftar.map((x) => this.muat(x!, dipilih)) };
    const hasil: Record<string, unknown> = 'Id' in o ? { _Id: o['Id'] } : {};
    for (const jalur of dipilih) this.muatSatu(o, jalur.split('/'), hasil);
    return hasil;
  }

  private muatSatu(o: NonNullable<Objek>, jalur: string[], hasil: Record<string, unknown>): void {
    const nama = jalur[0]![0]!.toUpperCase() + jalur[0]!.slice(1);
    this.sesi.catat(o, nama, '');
    if (!adaAnggota(o, nama, 'get')) throw new GalatExcel('ApiNotFound', nama);
    const nilai = o[nama];
    if (jalur.length === 1) {
      hasil[nama] = nilai;
      return;
    }
    const lama = (hasil[nama] ?? {}) as Record<string, unknown>;
    hasil[nama] = Array.isArray(nilai) ? this.muat(nilai as never, [jalur.slice(1).join('/')]) : lama;
    if (!Array.isArray(nilai)) this.muatSatu(nilai as NonNullable<Objek>, jalur.slice(1), lama);
  }
}
