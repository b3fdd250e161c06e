import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Throws where axe finds anything, with what and where. Legacy mode, because Electron opens no second page for axe to work in. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing');
  const words = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  if (words.length > 0) throw new Error(`axe found ${String(words.length)}:\n${words.join('\n')}`);
}
