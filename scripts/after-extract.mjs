// electron-builder calls this once the runtime is copied: nothing but our own archive may stand where apps are loaded from.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

export default async function dropOtherApps({ appOutDir }) {
  for (const name of ['app', 'app-update.yml', 'default_app.asar'])
    await rm(join(appOutDir, 'resources', name), { recursive: true, force: true });
}
