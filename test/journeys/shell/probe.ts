import { setTimeout as pause } from 'node:timers/promises';
import { type OpenedApp } from '#test/support/window/open-app';
import { type PageResult } from '#test/support/window/page-books';

export function echo({ page }: OpenedApp, words: string): Promise<PageResult> {
  return page.evaluate((said) => globalThis.books.call('probe.echo', { words: said }), words);
}

/** Reads the log until it says this, for at most five seconds. */
export async function logged(app: Pick<OpenedApp, 'log'>, words: string): Promise<boolean> {
  for (let time = 0; time < 50; time += 1) {
    if (app.log().includes(words)) return true;
    await pause(100);
  }
  return false;
}
