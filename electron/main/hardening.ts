import { app, type Session, session, type WebContents } from 'electron';
import { type Log } from '#electron/log/log';

/** Everything in Chromium that would speak to the network of its own accord. All has to be said before Electron is ready. */
const switches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['no-first-run'],
  // No name is ever looked up, whoever asks.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    'OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,CertificateTransparencyComponentUpdater,WebRtcHideLocalIpsWithMdns,SpareRendererForSitePerProcess',
  ],
  ['lang', 'en-GB'],
];

/** The window's own settings; `spellcheck` is off because its dictionaries come from the network. */
export const windowPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const;

/** A folder of the app's own; devtools: and blob: never leave the machine either. */
function isLocal(url: string, allowsDevtools: boolean): boolean {
  return /^(?:app|blob|data):/u.test(url) || (allowsDevtools && /^(?:devtools|chrome-extension):/u.test(url));
}

function hardenSession(target: Session, log: Log): void {
  const refuse = (what: string, detail: string): void => log('window.refused', { what, detail });
  target.setPermissionRequestHandler((_contents, permission, answer) => {
    refuse('permission', permission);
    answer(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    const isRefused = !isLocal(url, !app.isPackaged);
    if (isRefused) refuse('request', url.slice(0, url.indexOf(':')));
    answer({ cancel: isRefused });
  });
  target.on('will-download', (event) => {
    refuse('download', '-');
    event.preventDefault();
  });
  // A proxy that is not there, for anything that webRequest never sees.
  void target.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
}

function hardenContents(contents: WebContents, log: Log, onRefusedNavigation: (from: string, to: string) => void): void {
  const refuse = (what: string, detail: string): void => log('window.refused', { what, detail });
  const refuseNavigation = (event: { preventDefault: () => void }, url: string): void => {
    event.preventDefault();
    refuse('navigation', url.slice(0, url.indexOf(':')));
    onRefusedNavigation(contents.getURL(), url);
  };
  contents.on('will-navigate', (event) => refuseNavigation(event, event.url));
  contents.on('will-redirect', (event) => refuseNavigation(event, event.url));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) refuseNavigation(event, event.url);
  });
  contents.on('will-attach-webview', (event) => {
    refuse('webview', '-');
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => {
    refuse('popup', '-');
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Before Electron is ready: no network, the sandbox everywhere, and every page and session of this process hardened as it is made. */
export function hardenApp(log: Log, onRefusedNavigation: (from: string, to: string) => void): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  // Tests run by the superuser have to say --no-sandbox; nobody else ever does.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('session-created', (made) => hardenSession(made, log));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, log, onRefusedNavigation));
  app.on('login', (event) => event.preventDefault());
  app.on('select-client-certificate', (event) => event.preventDefault());
}

/** In memory only: nothing that a page holds is written beside the book. */
export function windowSession(): Session {
  return session.fromPartition('books', { cache: false });
}
