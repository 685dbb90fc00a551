import './univer-node';
import type * as ModulKisi from '../../../workbench/kisi/kisi';
import { Selaput } from './selaput';

/** Every call that the workbench makes into its grid goes through this. */
export const selaput = new Selaput();

jest.mock('../../../workbench/kisi/kisi', () => {
  const asli = jest.requireActual<typeof ModulKisi>('../../../workbench/kisi/kisi');
  return {
    ...asli,
    buatKisi: (opsi: ModulKisi.OpsiKisi): ModulKisi.Kisi => {
      const { univer, api, bebas } = asli.buatKisi(opsi);
      return { univer: selaput.bungkus(univer), api: selaput.bungkus(api), bebas };
    },
  };
});
