import { bangun } from '../bantu/bangun';
import { pasanganSheets } from '../bantu/apps-script-host';
import { ujiKontrakHost } from '../bantu/kontrak-host';

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

// Google Sheets has no edit mode that refuses writes.
const tanpa = ['modeEdit'] as const;

ujiKontrakHost('Sheets, lokal Indonesia', async (buku) => pasanganSheets(folder, buku), { tanpa });
ujiKontrakHost(
  'Sheets, lokal Inggris',
  async (buku) => pasanganSheets(folder, buku, { lokal: 'en_US', zona: 'Asia/Jayapura' }),
  { tanpa },
);
ujiKontrakHost(
  'Sheets, lokal Indonesia dengan rumus en-US',
  async (buku) => pasanganSheets(folder, buku, { rumusLokal: false, zona: 'Asia/Makassar' }),
  { tanpa },
);
ujiKontrakHost(
  'Sheets, kisi yang mengubah teks sekuat tenaga',
  async (buku) => pasanganSheets(folder, buku, { licik: true }),
  { tanpa },
);
