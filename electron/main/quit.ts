import { app } from 'electron';
import { type Host } from '#electron/hosts/host';
import { type Log } from '#electron/log/log';

/** How long the window may take to save what is being typed, in milliseconds. */
const flushLimit = 3000;

export type QuitOptions = {
  /** Asks the window to save; false where there is no window to ask. */
  readonly askToSave: () => boolean;
  readonly ledger: Host;
  readonly paper: Host;
  readonly reader: Host;
  readonly log: Log;
};

/**
 * The order of the end: the window saves, the book closes, then everything ends. A second request changes nothing, each step has its
 * limit, and a kill at any moment loses nothing that was kept. Returns what to call when the window says it has saved.
 */
export function orderQuit({ askToSave, ledger, paper, reader, log }: QuitOptions): { readonly saved: () => void } {
  let isEnding = false;
  let saved: () => void = () => undefined;

  const end = async (): Promise<void> => {
    const startedAt = performance.now();
    if (askToSave()) {
      await new Promise<void>((resolve) => {
        saved = resolve;
        setTimeout(resolve, flushLimit);
      });
    }
    // What is being read is nobody’s loss: it is not waited for.
    reader.abandon();
    await Promise.all([ledger.close(), paper.close(), reader.close()]);
    log('app.ended', { took: Math.round(performance.now() - startedAt) });
    app.exit(0);
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void end();
  });
  return { saved: () => saved() };
}
