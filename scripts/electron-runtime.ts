import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPreview, previewFolder, previewVersion } from './electron-preview.ts';
import { root } from './setup.mjs';

/** An Electron on this machine. `preview` is the older one that only tests and a first look may use; it is never shipped. */
export type ElectronRuntime = {
  readonly executable: string;
  readonly folder: string;
  readonly version: string;
  readonly kind: 'release' | 'preview';
};

const electronPackage = join(root, 'node_modules', 'electron');

function releaseElectron(): ElectronRuntime | undefined {
  const named = join(electronPackage, 'path.txt');
  if (!existsSync(named)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  const executable = join(folder, readFileSync(named, 'utf8'));
  if (!existsSync(executable)) return undefined;
  return { executable, folder, version: readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, ''), kind: 'release' };
}

function previewElectron(): ElectronRuntime | undefined {
  const folder = previewFolder();
  const executable = join(folder, 'electron');
  return existsSync(executable) ? { executable, folder, version: previewVersion, kind: 'preview' } : undefined;
}

/** The Electron that stands here already; undefined where there is none. Fetches nothing. */
export function foundElectron(): ElectronRuntime | undefined {
  return releaseElectron() ?? previewElectron();
}

/** Asks the electron package for its own binary, which comes from its own site on the first run. */
function fetchRelease(): ElectronRuntime | undefined {
  const said = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
  });
  return said.status === 0 ? releaseElectron() : undefined;
}

/** An Electron to open the app in: the one that is here, else the current one fetched, else on Linux the preview. Throws a sentence. */
export function electronRuntime(): ElectronRuntime {
  const here = foundElectron();
  if (here !== undefined) return here;
  process.stderr.write('Fetching Electron, which draws the window…\n');
  const release = fetchRelease();
  if (release !== undefined) return release;
  fetchPreview();
  const preview = previewElectron();
  if (preview === undefined)
    throw new Error('Electron, which draws the window, could not be fetched. Check the connection, then try again.');
  return preview;
}

/** Flags without which this machine's user cannot start Electron: root has no sandbox to be put in. */
export function electronFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
