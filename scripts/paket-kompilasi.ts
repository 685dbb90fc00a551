import type { Compilation, Module } from 'webpack';

const MODUL = 'node_modules/';

/** Packages in what was built, from the modules that webpack put into files. */
export function paketDi(kompilasi: Compilation): Set<string> {
  const paket = new Set<string>();
  for (const modul of kompilasi.modules) {
    if (kompilasi.chunkGraph.getNumberOfModuleChunks(modul) > 0) catat(modul, paket);
  }
  return paket;
}

function catat(modul: Module, paket: Set<string>): void {
  const { modules, resource } = modul as Module & { modules?: Iterable<Module>; resource?: string };
  for (const dalam of modules ?? []) catat(dalam, paket);
  const jalur = (resource ?? '').replace(/\\/g, '/');
  const terakhir = jalur.lastIndexOf(MODUL);
  if (terakhir < 0) return;
  const nama = /^(@[^/]+\/)?[^/]+/.exec(jalur.slice(terakhir + MODUL.length))![0];
  paket.add(jalur.slice(jalur.indexOf(MODUL) + MODUL.length, terakhir + MODUL.length) + nama);
}
