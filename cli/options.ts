import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

export type Given = Readonly<Record<string, string | boolean | undefined>>;
export type ReadOptions = { readonly values: Given; readonly places: readonly string[] };

/** The options as typed, or a sentence that says which one is not understood. */
export function readOptions(given: readonly string[], options: ParseArgsOptionsConfig): ReadOptions | string {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
    const single = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value] as const);
    return { values: Object.fromEntries(single), places: positionals };
  } catch (fault) {
    const words = fault instanceof Error ? fault.message.split('.')[0] : undefined;
    return `${words ?? 'Those options are not understood'}. Add --help to see them.`;
  }
}

/** The text of an option that must be there; undefined where it is not. */
export function textOf(values: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
