import { diagnosa } from './diagnosa';
import { aturMulaiBersamaBuku, hitungUlang, mulaiBersamaBuku, segarkanDaftarFungsi } from './perbaiki';

function buat<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  teks = '',
  kelas = '',
): HTMLElementTagNameMap[K] {
  const elemen = document.createElement(nama);
  elemen.textContent = teks;
  if (kelas) elemen.className = kelas;
  return elemen;
}

/** The line under the panel: what this Excel is, and what to do when functions do not calculate. */
export function pasangKartuDiagnosa(wadah: HTMLElement): void {
  const kartu = buat('details', '', 'diagnosa');
  const isi = buat('div');
  kartu.append(buat('summary', 'Rumus tidak menghitung?'), isi);
  // Read anew at every opening: functions may have come to life since.
  kartu.addEventListener('toggle', () => {
    if (kartu.open) isi.replaceChildren(...isiKartu());
  });
  wadah.append(kartu);
}

function isiKartu(): HTMLElement[] {
  const daftar = buat('dl');
  for (const { nama, isi } of diagnosa()) daftar.append(buat('dt', nama), buat('dd', isi));
  const kabar = buat('p');
  kabar.setAttribute('role', 'status');
  const bantuan = buat('a', 'Bantuan: #NAME?, #BUSY!, dan versi Excel');
  bantuan.href = 'bantuan.html';
  bantuan.target = '_blank';
  bantuan.rel = 'noopener';
  return [
    daftar,
    tombolKerja('Hitung ulang semua rumus', kabar, hitungUlang, 'Semua rumus dihitung ulang.'),
    tombolKerja(
      'Segarkan daftar fungsi',
      kabar,
      segarkanDaftarFungsi,
      'Simpan, tutup, lalu buka lagi buku kerja ini. Tanda penyegaran ikut tersimpan di berkas.',
    ),
    pilihanMulai(kabar),
    kabar,
    bantuan,
  ];
}

function tombolKerja(
  teks: string,
  kabar: HTMLElement,
  kerja: () => Promise<void>,
  berhasil: string,
): HTMLButtonElement {
  const tombol = buat('button', teks);
  tombol.type = 'button';
  tombol.addEventListener('click', () => void lakukan(kabar, kerja, berhasil));
  return tombol;
}

/** Opt-in, because a file that starts the add-in shows an error to people who do not have it. */
function pilihanMulai(kabar: HTMLElement): HTMLElement {
  const label = buat('label');
  const kotak = buat('input');
  kotak.type = 'checkbox';
  kotak.disabled = true;
  void mulaiBersamaBuku().then(
    (aktif) => {
      kotak.checked = aktif;
      kotak.disabled = false;
    },
    () => undefined,
  );
  kotak.addEventListener('change', () => {
    const pesan = kotak.checked
      ? 'Renja akan dimuat bersama buku kerja ini. Matikan sebelum berkas dikirim ke kantor yang tidak memakai Renja.'
      : 'Renja tidak lagi dimuat bersama buku kerja ini.';
    void lakukan(kabar, () => aturMulaiBersamaBuku(kotak.checked), pesan);
  });
  label.append(kotak, buat('span', 'Muat Renja setiap kali buku kerja ini dibuka'));
  return label;
}

async function lakukan(kabar: HTMLElement, kerja: () => Promise<void>, berhasil: string): Promise<void> {
  try {
    await kerja();
    kabar.textContent = berhasil;
  } catch (galat) {
    kabar.textContent = galat instanceof Error ? galat.message : String(galat);
  }
}
