import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judge, type Law, type Verdict } from '#scripts/laws';
import { root } from '../../scripts/setup.mjs';

const left = new Set(['.git', '.build', '.runtime', 'node_modules', 'dist', 'out', 'coverage', 'reports', '.stryker-tmp']);

export type Copy = {
  readonly folder: string;
  /** Judges the law on the copy with one more file in it, which is gone again afterwards. */
  readonly judgeWith: (law: Law, file: string, text: string) => Promise<Verdict>;
  readonly remove: () => void;
};

/** The source tree in a folder of its own, with the packages of this one. */
export function copyOfTree(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const name of readdirSync(root).filter((each) => !left.has(each))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    judgeWith: async (law, file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      try {
        return await judge(law, folder);
      } finally {
        rmSync(join(folder, file));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
