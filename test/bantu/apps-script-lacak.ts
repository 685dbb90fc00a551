/**
 * Google services are remote objects: every method call is counted, and what Google does not offer fails by name.
 * `larang` throws for calls that the current authorisation does not cover.
 */
export class Lacak {
  panggilan: Record<string, number> = {};

  /** `sesudah` runs after each call has done its work; it may throw. */
  constructor(
    private readonly larang: (layanan: string, cara: string) => void,
    private readonly sesudah: (() => void) | null = null,
  ) {}

  get jumlah(): number {
    return Object.values(this.panggilan).reduce((a, b) => a + b, 0);
  }

  bungkus<T extends object>(layanan: string, asli: T): T {
    const wakil: T = new Proxy(asli, {
      get: (target, nama) => {
        const isi = Reflect.get(target, nama) as unknown;
        if (typeof nama === 'symbol' || nama === 'constructor') return isi;
        if (isi === undefined) throw new TypeError(`${layanan}.${nama} is not a function`);
        if (typeof isi !== 'function') return isi;
        return (...argumen: unknown[]): unknown => {
          const kunci = `${layanan}.${nama}`;
          this.larang(layanan, nama);
          this.panggilan[kunci] = (this.panggilan[kunci] ?? 0) + 1;
          for (const a of argumen)
            if (a === undefined)
              throw new Error(`The parameters (undefined) don't match the method signature for ${kunci}.`);
          const hasil: unknown = Reflect.apply(isi, target, argumen);
          this.sesudah?.();
          return hasil === target ? wakil : hasil;
        };
      },
    });
    return wakil;
  }
}
