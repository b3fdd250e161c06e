import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '#core/costing/compare';
import { oneMoreNight } from '#core/costing/whatIf';
import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { costed, rosa } from './plans.ts';

const text = readFileSync(resolve(import.meta.dirname, '../../golden/costing.md'), 'utf8');

/** The table under a heading, as its rows of cells, without the row of names. */
function table(heading: string): readonly (readonly string[])[] {
  const section = text.split(/^## /mu).find((one) => one.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('Rosa’s plan, as test/golden/costing.md works it out by hand', () => {
  const found = costed(rosa);

  it('has every figure by plan line, for the year and the week', () => {
    const names = new Map(found.assistants.map(({ key, name }) => [key, name]));
    const rows = found.items.map(({ name, assistant, parts, year, week }) => {
      const onLine = (id: string): Pence => parts.find(({ planLine }) => planLine === id)?.year ?? nothing;
      const sums = [onLine('care'), onLine('nights'), year, week].map(pounds);
      return [name, assistant === undefined ? 'everybody' : names.get(assistant), ...sums];
    });
    expect(rows).toEqual(table('The year and the week'));
    expect(text).toContain(`The whole is ${pounds(found.whole.year)}`);
    expect(text).toContain(`${pounds(found.whole.week)} a week. That is shared`);
    expect(text).toContain(`over the ${String(found.items.flatMap(({ parts }) => parts).length)} parts`);
  });

  it('has what the plan lines agree to, and what is left', () => {
    const rows = found.lines.map(({ name, year, week, agreed, left }) => [
      name,
      ...[year, week, agreed?.year, agreed?.week, left?.year, left?.week].map((sum) => pounds(sum ?? nothing)),
    ]);
    expect(rows).toEqual(table('What the plan lines agree to'));
  });

  it('has what one more night a week costs, kind by kind', () => {
    const more = oneMoreNight(rosa, 'ada');
    const compared = more && comparePlans(found, costed(more));
    if (compared?.ok !== true) throw new Error('the two plans compare');
    const rows = compared.value.kinds
      .filter((row) => row.more.year !== nothing)
      .map(({ kind, before, after, more: { year, week } }) => [kind, ...[before, after, year, week].map(pounds)]);
    expect(rows).toEqual(table('One more night a week'));
    expect(text).toContain(`A night of £60.00 costs ${pounds(compared.value.more.week)}.`);
  });

  it('says in each figure’s sentence what the hand worked out', () => {
    const words = found.items.map((item) => item.words).join('\n');
    for (const figure of ['£3,024.00', '£365.00', '13 paydays of £309.04', '13 paydays of £58.96', '9 paydays of £75.32 and 1 of £56.49'])
      expect(words).toContain(figure);
  });
});
