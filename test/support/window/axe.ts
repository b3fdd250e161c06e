import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';

/** React Aria's spoken word that a button is busy: for seconds it names a button that may be gone with its screen. Nobody can come to it. */
const spoken = '[data-live-announcer]';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe stays in a document that it came to once: bringing it again takes as long as looking. */
async function axeIn(page: Page): Promise<AxeBuilder> {
  const isThere = page.frames().length === 1 && (await page.evaluate(() => 'axe' in globalThis));
  return isThere ? new AxeBuilder({ page, axeSource: ';' }) : new AxeBuilder({ page });
}

/** Until nothing that ends is on its way from one look to another: a colour half-way there is not the page's. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => void requestAnimationFrame(resolve));
    const moving = (): readonly Animation[] =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    await frame();
    await frame();
    for (let found = moving(); found.length > 0; found = moving())
      await Promise.all(found.map(({ finished }) => finished.catch(() => undefined)));
  });
}

/** Half of axe's time: colours come from one sheet, and axe.test.ts looks at every screen's, in light, in the dark and at twice the size. */
const ofColour = { 'color-contrast': { enabled: false } } as const;

/**
 * Throws where axe finds anything, with what and where. Legacy mode, because Electron opens no second page for axe to work in.
 * Every violation is told with every place; of what is well, one place of each rule. `colours` false leaves contrast to whoever looks
 * at the same screen with it.
 */
export async function expectNoViolations(page: Page, { colours }: { readonly colours: boolean } = { colours: true }): Promise<void> {
  await settled(page);
  const axe = (await axeIn(page)).setLegacyMode(true).options({ resultTypes: ['violations'], ...(colours ? {} : { rules: ofColour }) });
  const { violations, passes } = await axe.exclude(spoken).withTags(rules).analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing');
  const words = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  if (words.length > 0) throw new Error(`axe found ${String(words.length)}:\n${words.join('\n')}`);
}
