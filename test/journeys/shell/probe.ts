import { type Books } from '#core/contract/window';
import { type Problem } from '#core/contract/problem';
import { type OpenedApp } from '#test/support/window/open-app';

/** What the probe's page has: the same object as the screens, over the probe's routes. */
export type ProbeBooks = Omit<Books, 'call' | 'on'> & {
  readonly call: (route: string, input: unknown, commandId?: string) => Promise<ProbeResult>;
  readonly on: (event: string, listener: (data: unknown) => void) => () => void;
};

export type ProbeResult =
  { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly problem: Problem };

declare global {
  // The page's own window, as tests reach into it.
  var books: ProbeBooks;
}

export function echo({ page }: OpenedApp, words: string): Promise<ProbeResult> {
  return page.evaluate((said) => globalThis.books.call('probe.echo', { words: said }), words);
}

/** Reads the log until it says this, for at most five seconds. */
export async function logged(app: OpenedApp, words: string): Promise<boolean> {
  for (let time = 0; time < 50; time += 1) {
    if (app.log().includes(words)) return true;
    await app.page.waitForTimeout(100).catch(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  return false;
}
