import { chmodSync, chownSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const nobody = 65_534;

export const isSuperuser = process.getuid?.() === 0;

/** Makes a folder and what stands in it an ordinary user's, to write in. */
export function giveAway(folder: string): void {
  for (const entry of ['.', ...readdirSync(folder)]) chownSync(join(folder, entry), nobody, nobody);
}

/** A program that starts another one without the superuser's rights: the superuser has no sandbox, and passes every lock. */
export function withoutRights(executable: string, folder: string): string {
  const script = join(folder, 'as-ordinary-user');
  const command = `exec setpriv --reuid=${String(nobody)} --regid=${String(nobody)} --clear-groups '${executable}' "$@"`;
  writeFileSync(script, `#!/bin/sh\n${command}\n`);
  chmodSync(script, 0o755);
  return script;
}
