import type { Plugin, PluginCtor } from '@univerjs/presets';

/** A part of the grid that is fetched when a workbook needs it, with its words. */
export interface BagianKisi {
  readonly preset: { plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, object?])[] };
  readonly bahasa: object;
}
