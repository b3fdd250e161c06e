import { pageHeaders } from './security-headers.ts';

/** Why the ordinary screens cannot be shown. */
export type RecoveryReason = 'ledger' | 'window' | 'missing';

const words: Readonly<Record<RecoveryReason, { readonly title: string; readonly sentence: string }>> = {
  ledger: {
    title: 'Your books cannot be opened just now',
    sentence: 'The part of the app that keeps the books did not start, though it was tried three times. Nothing in them was changed.',
  },
  window: {
    title: 'The window stopped twice',
    sentence: 'Everything that was saved is safe in the book. What was being typed may have to be typed again.',
  },
  missing: {
    title: 'The app is not complete',
    sentence: 'Some of its own files are missing. Put the app on this computer again. Your books are kept apart from it and are safe.',
  },
};

const style = `
:root { color-scheme: light dark; --ink: #1b2430; --paper: #faf8f4; --primary: #0b5e5a; --on: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f0eb; --paper: #14181d; --primary: #9bd8d2; --on: #10201f; } }
body { margin: 0; padding: 44px; background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
h1 { font-size: 34px; line-height: 1.2; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 16px; }
a { display: inline-block; min-height: 24px; padding: 12px 24px; border: 2px solid var(--primary); border-radius: 10px; color: var(--primary); font-weight: 600; text-decoration: none; }
a.first { background: var(--primary); color: var(--on); }
a:focus-visible { outline: 3px solid var(--ink); box-shadow: 0 0 0 8px #ffd33d; }`;

function html(reason: RecoveryReason): string {
  const { title, sentence } = words[reason];
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title} – PA Ledger</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>${title}</h1><p>${sentence}</p>
<p>If it happens again, make a copy of the backups folder and ask for help.</p>
<ul><li><a class="first" href="app://recovery/again">Try again</a></li><li><a href="app://recovery/backups">Open the backups folder</a></li><li><a href="app://recovery/close">Close the app</a></li></ul></main></body></html>`;
}

/** A page without a script: its three links are asked for as navigations, which the window refuses and reads instead. */
export function recoveryAnswer(pathname: string, reason: RecoveryReason): Response | undefined {
  if (pathname === '/style.css') return new Response(style, { headers: pageHeaders('text/css; charset=utf-8', '') });
  if (pathname === '/') return new Response(html(reason), { headers: pageHeaders('text/html; charset=utf-8', '') });
  return undefined;
}

export type RecoveryAct = 'again' | 'backups' | 'close';

/** What a refused navigation from the recovery page asked for. */
export function recoveryAct(from: string, to: string): RecoveryAct | undefined {
  if (!from.startsWith('app://recovery/')) return undefined;
  const acts: Readonly<Record<string, RecoveryAct>> = {
    'app://recovery/again': 'again',
    'app://recovery/backups': 'backups',
    'app://recovery/close': 'close',
  };
  return acts[to];
}
