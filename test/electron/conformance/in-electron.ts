import { app } from 'electron';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startUtilityProcess } from '#electron/hosts/utility-transport';
import { transportFor } from '#electron/hosts/transport';
import { runConformance } from './suite.ts';

// Opened by Electron in place of the app: runs the suite with utility processes, and writes what it found.
const folder = process.env['CONFORMANCE_FOLDER'] ?? '';
const entry = join(import.meta.dirname, 'child.cjs');

void app.whenReady().then(async () => {
  const verdicts = await runConformance({ start: () => startUtilityProcess('conformance', entry, false), folder });
  const chosen = transportFor(process.versions['napi']);
  writeFileSync(
    join(folder, 'verdicts.json'),
    JSON.stringify({ electron: process.versions.electron, napi: process.versions['napi'], chosen, verdicts }),
  );
  app.exit(0);
});
