import { dokumenMemori } from '../bantu/dokumen-memori';
import { HostMemori } from '../bantu/host-memori';
import { ujiKontrakHost } from '../bantu/kontrak-host';

ujiKontrakHost('memori', async (buku) => {
  const dokumen = dokumenMemori(buku);
  const host = new HostMemori(dokumen);
  return {
    host,
    bukaUlang: async () => new HostMemori(dokumen),
    lindungi: async (lembar) => void host.gangguan.terlindungi.add(lembar),
    modeEdit: async (aktif) => void (host.gangguan.modeEdit = aktif),
    ketik: async (lembar, baris, kolom, nilai) => host.ketik(lembar, baris, kolom, nilai),
    tanda: async () => dokumen.tanda.map((t) => `${t.lembar}!${t.sel}`),
    rupa: async (lembar) => dokumen.lembar.find((l) => l.nama === lembar)?.format,
  };
});
