import { type Page } from 'playwright-core';

/** Runs in the page: remembers broken rules of the content security policy across the page's life. */
function listenInPage(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    // The driver hears consoles, and this line cannot be missed or styled away.
    console.error(`CSP violation: ${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${String(lineNumber)}`);
  });
}

/**
 * Collects what no journey may cause: violations of the content security policy and errors nobody caught. `expected` lets a test
 * that provokes one say so.
 */
export async function watchViolations(page: Page): Promise<() => readonly string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && /CSP violation:|Content Security Policy/u.test(text)) found.push(text);
  });
  page.on('pageerror', (error) => found.push(error.stack ?? error.message));
  await page.addInitScript(listenInPage);
  // The first page loaded before the script could be added.
  await page.evaluate(listenInPage).catch(() => undefined);
  return () => found;
}
