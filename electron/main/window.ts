import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { type Look } from '#electron/gate/envelope';
import { type Log } from '#electron/log/log';
import { openingBounds, readRemembered, smallest, writeRemembered } from './bounds.ts';
import { windowPreferences, windowSession } from './hardening.ts';
import { type Places } from './places.ts';

export const homeAddress = 'app://books/';
export const recoveryAddress = 'app://recovery/';

export type WindowOptions = {
  readonly places: Places;
  /** As chosen when this window was last open. */
  readonly look: Look;
  readonly log: Log;
  /** The page is a new one (loaded, reloaded, crashed): what it was given before is void. */
  readonly onNewPage: () => void;
  readonly onGone: () => void;
  readonly onMissing: () => void;
};

/** net::ERR_ABORTED: a navigation that was refused, or overtaken by another; the page that was there is still there. */
const refusedByUs = -3;

/** Directives of our own policy; a violation is logged by its directive alone, because the rest can quote the page. */
const violation = /directive: "([a-z-]+)/u;

/** Called before the end, while there is still a window to ask. */
export function rememberWindow(window: BrowserWindow, path: string): void {
  writeRemembered(path, { ...window.getNormalBounds(), isMaximised: window.isMaximized(), zoom: window.webContents.getZoomFactor() });
}

function watch(window: BrowserWindow, options: WindowOptions): void {
  const { webContents: contents } = window;
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) options.onNewPage();
  });
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    options.log('window.gone', { reason, exitCode });
    options.onGone();
  });
  contents.on('did-fail-load', (_event, code, _words, _url, isMainFrame) => {
    if (isMainFrame && code !== refusedByUs) options.onMissing();
  });
  contents.on('did-navigate', (_event, _url, status) => {
    if (status === 404) options.onMissing();
  });
  contents.on('console-message', (event, _level, older) => {
    // Electron 45 puts the words in the event, 25 in the third argument.
    const message: unknown = Reflect.get(event, 'message') ?? older;
    const found = typeof message === 'string' && message.includes('Content Security Policy') ? violation.exec(message) : null;
    if (found?.[1] !== undefined) options.log('window.violation', { directive: found[1] });
  });
}

/** 'ready-to-show' waits for a first picture, which a machine without a graphics card may never report; the end of loading is enough. */
function showOnce(window: BrowserWindow, zoom: number): void {
  const show = (): void => {
    if (window.isDestroyed() || window.isVisible()) return;
    window.webContents.setZoomFactor(zoom);
    window.show();
  };
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', show);
}

/** Before the page has drawn anything. */
function isDark({ colours }: Look): boolean {
  return colours === 'computer' ? nativeTheme.shouldUseDarkColors : colours === 'dark' || colours === 'contrast-dark';
}

/** The one window. It is shown once it has something to show, so that nothing flashes. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { places } = options;
  const remembered = readRemembered(places.window);
  const window = new BrowserWindow({
    ...openingBounds(
      remembered,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.getName(),
    backgroundColor: isDark(options.look) ? '#14181d' : '#faf8f4',
    webPreferences: {
      ...windowPreferences,
      devTools: !app.isPackaged,
      session: windowSession(),
      preload: places.preload,
      additionalArguments: [`--pa-ledger-version=${app.getVersion()}`],
    },
  });
  if (remembered?.isMaximised === true) window.maximize();
  showOnce(window, remembered?.zoom ?? 1);
  watch(window, options);
  return window;
}
