import { apakahGalatFungsi } from '../../core/fungsi/nilai';
import { jalankanFungsi } from '../../core/fungsi/jalankan';
import { KATALOG } from '../../core/fungsi/katalog';
import { bacaRumus } from './rumus';

describe.each(KATALOG.map((f) => [f.nama, f] as const))('%s', (nama, fungsi) => {
  test.each(fungsi.contoh.map((c) => [c.rumus, c] as const))('%s', (rumus, contoh) => {
    const baca = bacaRumus(rumus);
    expect(baca.nama).toBe(nama);
    const hasil = jalankanFungsi(baca.nama, baca.argumen);
    if (contoh.galat !== undefined) {
      expect(hasil).toMatchObject({ galat: contoh.galat });
      expect((hasil as { pesan: string }).pesan).toMatch(/^[^\s].{8,}\.$/s);
    } else {
      expect(hasil).toEqual(contoh.hasil);
    }
  });

  test('contohnya mencakup hasil dan galat atau kosong', () => {
    expect(fungsi.contoh.some((c) => c.hasil !== undefined && c.hasil !== '')).toBe(true);
    expect(fungsi.contoh.some((c) => c.galat !== undefined || c.hasil === '')).toBe(true);
    expect(apakahGalatFungsi(jalankanFungsi(nama, []))).toBe(true);
  });
});
