import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '#scripts/setup.mjs';

const left = new Set(['.git', '.build', '.runtime', 'node_modules', 'dist', 'out', 'coverage', 'reports', '.stryker-tmp']);

export type Copy = { readonly folder: string; readonly plant: (file: string, text: string) => void; readonly remove: () => void };

/** The source tree in a folder of its own, with the packages of this one. */
export function copyOfTree(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const name of readdirSync(root).filter((each) => !left.has(each))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    plant: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
