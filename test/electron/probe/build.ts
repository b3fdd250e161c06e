import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { fontFiles } from '#documents/fonts';
import { shellBundles } from '#scripts/bundles';

/** A folder that Electron can open. */
export type BuiltApp = { readonly folder: string; readonly remove: () => void };

const here = import.meta.dirname;
const root = join(here, '..', '..', '..');
const replaced = [
  ['main/main.ts', join(here, 'main.ts')],
  ['processes/ledger.ts', join(here, 'ledger.ts')],
] as const;
const fonts = join(root, 'node_modules', '@fontsource', 'atkinson-hyperlegible-next', 'files');

/** The real shell with the probe's routes, ledger and page in place of the book's. */
export async function buildProbe(): Promise<BuiltApp> {
  mkdirSync(join(root, '.build'), { recursive: true });
  // Inside the checkout, so that the shell finds the project's own Node above it.
  const folder = mkdtempSync(join(root, '.build', 'probe-'));
  const bundles = shellBundles(join(folder, 'electron')).map((options) => {
    const [, input] = replaced.find(([ending]) => typeof options.input === 'string' && options.input.endsWith(ending)) ?? [];
    return input === undefined ? options : { ...options, input };
  });
  await build(bundles);
  mkdirSync(join(folder, 'electron', 'fonts'));
  for (const file of fontFiles) cpSync(join(fonts, file), join(folder, 'electron', 'fonts', file));
  // Ordinary users look at it too.
  chmodSync(folder, 0o755);
  cpSync(join(here, 'pages'), join(folder, 'renderer'), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'pa-ledger-probe', productName: 'PA Ledger Probe', version: '0.1.0', main: 'electron/main.cjs' }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
