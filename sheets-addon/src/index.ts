import { RUMUS } from './fungsi';
import { jembatan } from './layanan';
import { aktifkan, bukaPanel, onOpen } from './menu';

/** The contents of the one private global, Renja_. Nothing here runs when Google loads the file. */
export default {
  ...RUMUS,
  onOpen,
  bukaPanel: () => bukaPanel(),
  periksaLembar: () => bukaPanel('periksa-lembar'),
  periksaSemua: () => bukaPanel('periksa-semua'),
  tukarRumus: () => bukaPanel('tukar-rumus'),
  bekukan: () => bukaPanel('bekukan'),
  bantuan: () => bukaPanel('bantuan'),
  aktifkan,
  jembatan,
};
