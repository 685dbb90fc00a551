/** @jest-environment ./test/gangguan/papan/lingkungan-univer.cjs */
import { banyakBuku, GANGGUAN_PAPAN, isiPapan, meja, panggungPapan, siapkanKontrak } from './panggung-papan';
import { selaput } from './papan/kisi-berselaput';
import { strFromU8, unzipSync } from 'fflate';
import { RENJA, ubah } from '../bantu/kontrak-host-bahan';
import type { Host } from '../../panel/host';
import { bukaBuku, type BukuTerbuka } from '../../workbench/pembuka';
import type { Rencana } from './panggung';
import { periksaKabar, pilihLangkah } from './titik';

let dilepas = 0;
const PANEL = { wadah: null, lepas: () => dilepas++ } as never;
const bukaBaru = (pasangPanel: () => never = () => PANEL): Promise<BukuTerbuka> =>
  bukaBuku({ nama: 'baru.xlsx', siapkan: () => siapkanKontrak('baru.xlsx'), pasangPanel });

/** The open workbook with an edit, a mark and a setting, none of them downloaded. */
async function bersuntingan(): Promise<Host> {
  const { host } = await panggungPapan();
  await host.write([ubah(await host.read(RENJA), 4, 2, { nilai: 150 })]);
  await host.mark([{ lembar: RENJA, sel: 'C5', tingkat: 'galat', pesan: 'Pagu' }]);
  await host.settings.set('renja.uji', 'lama');
  return host;
}

async function keadaan(host: Host) {
  const [sheets, isi] = [await host.sheets(), isiPapan()];
  const uji = await host.settings.get('renja.uji');
  return { sheets, isi, tanda: meja.tanda(), uji, unduhan: bagianBerkas(await meja.simpan()) };
}

/** The parts of a file without results of formulas: they come when the engine is done; and the zip tells the time. */
const bagianBerkas = ({ isi }: { isi: Uint8Array }): string[][] =>
  Object.entries(unzipSync(isi)).map(([nama, byte]) => [
    nama,
    strFromU8(byte).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'),
  ]);

/** Faults for each step of a work, learnt by one run in health. */
async function semuaTitik(siap: () => Promise<() => Promise<unknown>>): Promise<Rencana[]> {
  const kerja = await siap();
  selaput.langkah = [];
  await kerja();
  return pilihLangkah(selaput.langkah).flatMap((ke, nomor) => GANGGUAN_PAPAN(ke, nomor));
}

/** What the work comes to under a fault: its result, or the message of its rejection. */
async function jalankanRusak<T>(rencana: Rencana | null, kerja: () => Promise<T>): Promise<T | string> {
  selaput.langkah = [];
  selaput.rencana = rencana;
  try {
    return await kerja();
  } catch (galat) {
    return (galat as Error).message;
  } finally {
    selaput.rencana = null;
  }
}

const sebut = ({ jenis, dari, sampai }: Rencana): string =>
  `langkah ${dari}, ${jenis}${sampai > dari ? ' seterusnya' : ''}`;

test('membuka: buku kerja yang lama utuh, atau yang baru utuh', async () => {
  const semua = await semuaTitik(async () => {
    await bersuntingan();
    return bukaBaru;
  });
  const isiBaru = isiPapan();
  let gagal = 0;
  for (const rencana of semua) {
    const lama = await bersuntingan();
    const sebelum = await keadaan(lama);
    const hasil = await jalankanRusak(rencana, bukaBaru);
    if (typeof hasil === 'string') {
      gagal++;
      periksaKabar({ teks: hasil });
      const kini = await keadaan(lama);
      // A grid that stays broken may not even bring the old one back to the front; its host and its download have it.
      if (rencana.sampai > rencana.dari) kini.isi = sebelum.isi;
      expect([sebut(rencana), kini]).toEqual([sebut(rencana), sebelum]);
      if (rencana.sampai === rencana.dari)
        expect([sebut(rencana), banyakBuku() <= 2]).toEqual([sebut(rencana), true]);
    } else {
      expect([sebut(rencana), isiPapan(), meja.tanda()]).toEqual([sebut(rencana), isiBaru, []]);
      expect((await hasil.host.read(RENJA)).nilai[4]![2]).toBe(100);
    }
    const { host } = await bukaBaru();
    expect([isiPapan(), banyakBuku() <= 2]).toEqual([isiBaru, true]);
    await expect(lama.sheets()).rejects.toThrow('sudah ditutup');
    expect((await host.read(RENJA)).nilai[4]![2]).toBe(100);
  }
  expect(gagal).toBeGreaterThanOrEqual(12);
  expect(semua.length).toBeGreaterThan(gagal);
}, 600_000);

test('panel yang tidak bisa dipasang: buku kerja yang lama tetap terbuka', async () => {
  const lama = await bersuntingan();
  const sebelum = await keadaan(lama);
  await expect(bukaBaru(() => { throw new Error('panel rusak'); })).rejects.toThrow('panel rusak'); // prettier-ignore
  expect([await keadaan(lama), banyakBuku() <= 2]).toEqual([sebelum, true]);
});

test('panel yang sudah terpasang dilepas lagi bila bukunya gagal tampil', async () => {
  await bersuntingan();
  dilepas = 0;
  selaput.langkah = [];
  await bukaBaru(() => {
    selaput.rencana = { jenis: 'galat kisi', dari: selaput.langkah.length + 1, sampai: Infinity };
    return PANEL;
  }).catch(() => undefined);
  selaput.rencana = null;
  expect(dilepas).toBe(1);
});

test('menyusun berkas: gagal dengan pesan atau utuh, dan percobaan berikutnya sama', async () => {
  const semua = await semuaTitik(async () => {
    await bersuntingan();
    return () => meja.simpan();
  });
  const host = await bersuntingan();
  const sehat = await keadaan(host);
  const utuh = bagianBerkas(await meja.simpan());
  let gagal = 0;
  for (const rencana of semua) {
    const hasil = await jalankanRusak(rencana, () => meja.simpan());
    if (typeof hasil === 'string') {
      gagal++;
      periksaKabar({ teks: hasil });
    } else expect([sebut(rencana), bagianBerkas(hasil)]).toEqual([sebut(rencana), utuh]);
  }
  expect(await keadaan(host)).toEqual(sehat);
  expect(gagal).toBeGreaterThanOrEqual(30);
}, 600_000);
