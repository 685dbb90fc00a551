/** Lets the browser download a text as a file. */
export async function unduh(nama: string, isi: string, tipe: string): Promise<void> {
  const alamat = URL.createObjectURL(new Blob([isi], { type: tipe }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  // The download reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}
