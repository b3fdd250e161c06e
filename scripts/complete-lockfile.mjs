// A registry may hold this machine's parts of a package and not yet the others' (binding-darwin-arm64 …). npm then leaves those out of the
// lockfile, and its own `npm ci` refuses the result. This names them: node scripts/complete-lockfile.mjs, after adding or raising a package.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Where Node would look for a package from `place`: nearest first. */
function lookups(place, name) {
  const levels = [...place.matchAll(/node_modules\//g)].map(({ index }) => place.slice(0, index)).toReversed();
  return [`${place}/node_modules/${name}`, ...levels.map((level) => `${level}node_modules/${name}`)];
}

/** Parts that a locked package names and the lockfile lacks: [where each would stand, its version]. */
export function missingParts({ packages }) {
  const missing = new Map();
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    if (place === '') continue;
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = lookups(place, name).filter((each) => packages[each] !== undefined);
      if (found.some((each) => /[~^*]/.test(version) || packages[each].version === version)) continue;
      const top = `node_modules/${name}`;
      missing.set(packages[top] === undefined ? top : lookups(place, name)[0], version);
    }
  }
  return [...missing];
}

/** The machine a part is for, read off its name: binding-linux-arm64-musl, darwin-x64. */
function machineOf(name) {
  const [, os, cpu, kind] = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(\w+))?$/.exec(name) ?? [];
  if (os === undefined) return { cpu: ['wasm32'] };
  return { cpu: [cpu], ...(os === 'linux' && kind ? { libc: [kind.includes('musl') ? 'musl' : 'glibc'] } : {}), os: [os] };
}

/** Adds the missing parts where npm would have put them. */
export function complete(lockfile) {
  const added = missingParts(lockfile).map(([place, version]) => [place, { version, dev: true, optional: true, ...machineOf(place) }]);
  const all = [...Object.entries(lockfile.packages), ...added];
  return { ...lockfile, packages: Object.fromEntries(all.sort(([one], [other]) => one.localeCompare(other, 'en'))) };
}

if (process.argv[1]?.endsWith('complete-lockfile.mjs')) {
  const file = join(root, 'package-lock.json');
  writeFileSync(file, `${JSON.stringify(complete(JSON.parse(readFileSync(file, 'utf8'))), undefined, 2)}\n`);
}
