import { type BrowserWindow } from 'electron';
import { tellChannel } from '#electron/preload/channels';
import { type RecoveryReason } from './recovery-page.ts';
import { homeAddress, openWindow, type WindowOptions, recoveryAddress, rememberWindow } from './window.ts';

/** Milliseconds within which a second crash of the page is no accident. */
const crashesTogether = 60_000;

export type StageOptions = Pick<WindowOptions, 'places' | 'look' | 'log' | 'onNewPage'> & { readonly onClose: () => void };

/** The one window and what it shows: the screens, or the recovery page with the reason for it. */
export class Stage {
  #window: BrowserWindow | undefined;
  #reason: RecoveryReason = 'ledger';
  #lastCrash = -Infinity;

  /** The window, as long as there is one. */
  get window(): BrowserWindow | undefined {
    return this.#window?.isDestroyed() === true ? undefined : this.#window;
  }

  get reason(): RecoveryReason {
    return this.#reason;
  }

  open({ onClose, ...rest }: StageOptions): void {
    const window = openWindow({ ...rest, onGone: () => this.#crashed(), onMissing: () => this.recover('missing') });
    // Closing the window is leaving the app, and leaving has an order.
    window.on('close', (event) => {
      event.preventDefault();
      onClose();
    });
    this.#window = window;
    this.show(homeAddress);
  }

  tell(event: string, data: unknown): void {
    this.window?.webContents.send(tellChannel, event, data);
  }

  /** A moment later: a load begun inside another load's own events can be lost. A load that fails is told by did-fail-load. */
  show(address: string): void {
    setImmediate(() => {
      this.window?.loadURL(address).catch(() => undefined);
    });
  }

  recover(because: RecoveryReason): void {
    this.#reason = because;
    this.show(recoveryAddress);
  }

  focus(): void {
    if (this.window?.isMinimized() === true) this.window.restore();
    this.window?.focus();
  }

  /** Remembers the window, and asks its page to save; false where there is no page that could. */
  askToSave(path: string): boolean {
    const { window } = this;
    if (window === undefined) return false;
    rememberWindow(window, path);
    if (window.webContents.isCrashed() || !window.webContents.getURL().startsWith(homeAddress)) return false;
    this.tell('window.closing', {});
    return true;
  }

  /** Once is reloaded; twice within a minute is said. */
  #crashed(): void {
    const isAgain = performance.now() - this.#lastCrash < crashesTogether;
    this.#lastCrash = performance.now();
    if (isAgain) this.recover('window');
    else this.show(homeAddress);
  }
}
