/** Asks at most `batas` times about `banyak` places. */
export function cariTersembunyi(banyak: number, batas: number, tanya: (i: number) => boolean): number[] {
  const langkah = banyak <= batas ? 1 : Math.ceil(banyak / (batas / 2));
  let sisa = batas;
  const jawab = (i: number): boolean => {
    sisa--;
    return tanya(i);
  };
  const hasil: number[] = [];
  let lama = false;
  let awal = 0;
  while (awal < banyak && sisa > 0) {
    const contoh = awal === 0 ? 0 : Math.min(awal + langkah - 1, banyak - 1);
    const kini = jawab(contoh);
    const tepi = kini === lama ? awal : cariTepi(awal, contoh, kini, jawab, () => sisa > 0);
    if (kini) tambah(hasil, tepi, contoh);
    else if (lama) tambah(hasil, awal, tepi - 1);
    lama = kini;
    awal = contoh + 1;
  }
  return hasil;
}

/** First place in [dari, sampai] that has the state of `sampai`, by halving. */
function cariTepi(
  dari: number,
  sampai: number,
  keadaan: boolean,
  tanya: (i: number) => boolean,
  boleh: () => boolean,
): number {
  let bawah = dari;
  let atas = sampai;
  while (bawah < atas && boleh()) {
    const tengah = (bawah + atas) >> 1;
    if (tanya(tengah) === keadaan) atas = tengah;
    else bawah = tengah + 1;
  }
  return atas;
}

function tambah(hasil: number[], dari: number, sampai: number): void {
  for (let i = dari; i <= sampai; i++) hasil.push(i);
}
