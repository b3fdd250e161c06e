import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { foundElectron } from './electron-runtime.ts';

/** Something of the system that the app or its tests stand on. `packages` are Debian's names, newest first; the first that exists is taken. */
export type Need = { readonly what: string; readonly packages: readonly (readonly string[])[]; readonly isHere: () => boolean };

function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`));
}

/** Libraries that the Electron at hand asks for and this machine lacks. */
function missingLibraries(): readonly string[] {
  const electron = foundElectron();
  if (electron === undefined) return [];
  const said = spawnSync('ldd', [electron.executable], { encoding: 'utf8' }).stdout;
  return [...said.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) =>
    name === undefined || name === 'libffmpeg.so' ? [] : [name],
  );
}

/** What the window itself needs on Linux. */
export const windowNeeds: readonly Need[] = [
  {
    what: 'the libraries that draw windows (GTK 3, NSS, ALSA, GBM)',
    packages: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']],
    isHere: () => missingLibraries().length === 0,
  },
];

const screenNeed: Need = {
  what: 'a screen to draw on where there is none (Xvfb)',
  packages: [['xvfb']],
  isHere: () => hasProgram('Xvfb'),
};

/** What the tests look at documents with, besides. */
export const testNeeds: readonly Need[] = [
  ...windowNeeds,
  screenNeed,
  { what: 'qpdf', packages: [['qpdf']], isHere: () => hasProgram('qpdf') },
  { what: 'pdfinfo, pdftotext and pdftoppm', packages: [['poppler-utils']], isHere: () => hasProgram('pdftoppm') },
  { what: 'Java', packages: [['default-jre-headless']], isHere: () => hasProgram('java') },
  { what: 'PDFBox preflight', packages: [['libpdfbox2-java']], isHere: () => existsSync('/usr/share/java/preflight.jar') },
  // Preflight asks for two parts that Java left out from version 11 on.
  { what: 'Java activation', packages: [['libactivation-java']], isHere: () => existsSync('/usr/share/java/javax.activation.jar') },
  { what: 'Java XML binding', packages: [['libjaxb-api-java']], isHere: () => existsSync('/usr/share/java/jaxb-api.jar') },
  { what: 'hledger', packages: [['hledger']], isHere: () => hasProgram('hledger') },
  { what: 'setpriv', packages: [['util-linux']], isHere: () => hasProgram('setpriv') },
];

function isOffered(name: string): boolean {
  return /Candidate: (?!\(none\))/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout);
}

function packagesFor(needs: readonly Need[]): readonly string[] {
  return needs.flatMap(({ packages }) => packages.map((names) => names.find(isOffered) ?? names.at(-1) ?? ''));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && hasProgram('apt-get');
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** One sentence naming what is missing and the command that installs it; undefined where nothing is. */
export function missing(needs: readonly Need[]): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const absent = needs.filter(({ isHere }) => !isHere());
  if (absent.length === 0) return undefined;
  return `This computer lacks ${absent.map(({ what }) => what).join(', ')}: sudo apt-get install ${packagesFor(absent).join(' ')}`;
}

/** Installs what is missing where this user can (root on Debian or its kin); elsewhere leaves it to the sentence of `missing`. */
export function installMissing(needs: readonly Need[]): void {
  if (missing(needs) === undefined || !canInstall()) return;
  apt('update');
  process.stderr.write('Installing what the tests need from the system…\n');
  apt('install', '--yes', '--no-install-recommends', ...packagesFor(needs.filter(({ isHere }) => !isHere())));
}
