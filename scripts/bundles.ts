import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { type BuildOptions } from 'rolldown';
import { type InlineConfig } from 'vite';
import { root } from './setup.mjs';

/** Oldest engine that has to run what is built: the preview Electron's. */
const oldestChromium = 'chrome114';
const oldestNode = 'node18';

const entries = {
  main: 'electron/main/main.ts',
  preload: 'electron/preload/preload.ts',
  ledger: 'electron/processes/ledger.ts',
  paper: 'electron/processes/paper.ts',
  reader: 'electron/processes/reader.ts',
};

/** Every Electron entry is one CommonJS file: the preview Electron cannot load ES modules in its main process. */
export function shellBundles(folder: string): BuildOptions[] {
  return Object.entries(entries).map(([name, input]) => ({
    input: join(root, input),
    cwd: root,
    platform: 'node',
    external: ['electron', 'better-sqlite3', 'better-sqlite3-multiple-ciphers', 'sharp'],
    transform: { target: oldestNode },
    output: { file: join(folder, `${name}.cjs`), format: 'cjs', codeSplitting: false },
  }));
}

/** The window's pages: files of their own, because its content security policy allows nothing inline. */
export function windowBundle(folder: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: oldestChromium,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  };
}
