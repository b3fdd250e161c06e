import { type Page } from 'playwright-core';

/**
 * Collects what no journey may cause: broken rules of the content security policy, which the browser itself reports (with what
 * happened before anybody listened), and errors nobody caught.
 */
export function watchViolations(page: Page): () => readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.stack ?? error.message));
  return () => found;
}
