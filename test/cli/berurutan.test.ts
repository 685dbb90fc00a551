import fc from 'fast-check';
import { berurutan } from '../../cli/armada/berurutan';

const tunggu = (langkah: number): Promise<void> =>
  langkah === 0 ? Promise.resolve() : Promise.resolve().then(() => tunggu(langkah - 1));

test('hasil keluar menurut urutan tugas, berapa pun jalurnya dan berapa lama pun tiap tugas', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 8 }), async (lama, jalur) => {
      const hasil: number[] = [];
      const dipakai = new Set<number>();
      let berjalan = 0;
      let mulai = 0;
      const semua = berurutan(lama, jalur, async (langkah, urutan, milik) => {
        expect(dipakai.has(milik)).toBe(false);
        dipakai.add(milik);
        mulai++;
        expect(++berjalan).toBeLessThanOrEqual(jalur);
        await tunggu(langkah);
        berjalan--;
        dipakai.delete(milik);
        return urutan;
      });
      for await (const h of semua) {
        hasil.push(h);
        // What waits for a slow one is bounded.
        expect(mulai - hasil.length).toBeLessThanOrEqual(4 * jalur);
      }
      expect(hasil).toEqual(lama.map((_, i) => i));
    }),
    { seed: 11, numRuns: 200 },
  );
});
