import { type Page } from 'playwright-core';

/** Goes to an address and waits until the page of it, not the one that is being left, has its heading. Answers the heading. */
export async function comeTo(page: Page, to: string): Promise<string> {
  await page.evaluate((address) => {
    document.querySelector('.page')?.setAttribute('data-left', '');
    if (location.hash === `#${address}`) document.querySelector('.page')?.removeAttribute('data-left');
    location.hash = address;
  }, to);
  const heading = page.locator('.page:not([data-left]) h1');
  await heading.waitFor();
  return heading.innerText();
}
