import { bangun } from './bangun';
import { layani, type PelayanBerkas } from './peramban';

/** The policy of the Excel pane, without Microsoft's script. */
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'";

export interface HalamanPanel extends PelayanBerkas {
  readonly folder: string;
}

/** The panel on a test page, served with the production policy. */
export async function bangunHalamanPanel(): Promise<HalamanPanel> {
  const folder = await bangun('halaman-panel');
  return { ...(await layani(folder, { 'content-security-policy': CSP })), folder };
}
