/** Results that may wait for an earlier one, per lane. */
const TUNGGU_PER_JALUR = 4;

/**
 * Works on tasks in several lanes at once and yields the results in the order of the tasks. A slow task holds up only
 * what is yielded; how many results wait for it is bounded, so memory stays steady.
 */
export async function* berurutan<T, H>(
  tugas: readonly T[],
  jalur: number,
  kerjakan: (tugas: T, urutan: number, jalur: number) => Promise<H>,
): AsyncGenerator<H> {
  const hasil = new Map<number, H>();
  const berjalan = new Set<Promise<void>>();
  const bebas = Array.from({ length: jalur }, (_, i) => i);
  let berikut = 0;
  let keluar = 0;

  const mulai = (): void => {
    while (bebas.length > 0 && berikut < tugas.length && berikut - keluar < jalur * TUNGGU_PER_JALUR) {
      const urutan = berikut++;
      const milik = bebas.shift()!;
      const janji = kerjakan(tugas[urutan]!, urutan, milik).then((h) => {
        hasil.set(urutan, h);
        berjalan.delete(janji);
        bebas.push(milik);
        mulai();
      });
      berjalan.add(janji);
    }
  };

  while (keluar < tugas.length) {
    mulai();
    if (!hasil.has(keluar)) {
      await Promise.race(berjalan);
      continue;
    }
    const satu = hasil.get(keluar)!;
    hasil.delete(keluar++);
    yield satu;
  }
}
