import { spawn } from 'node:child_process';

export type Display = { readonly name: string; readonly stop: () => void };

/** Whether a window could be opened here as things stand. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Starts a screen in memory, on the first free number. Rejects where Xvfb is not installed or does not start. */
export function startDisplay(): Promise<Display> {
  return new Promise((done, fail) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-dpi', '96'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.on('error', fail);
    server.on('exit', (code) => fail(new Error(`Xvfb ended with ${String(code)}`)));
    server.stdio[3]?.once('data', (number: Buffer) => done({ name: `:${number.toString().trim()}`, stop: () => void server.kill() }));
  });
}
