import { expect, it } from 'vitest';
import { fileKinds, isFileField, kindShape } from '#core/people/kinds';
import { day } from '#core/time/day';
import { type Item } from '#renderer/team/file/useFile';
import { factFields, factsOf, itemForm, startFrom } from '#renderer/team/file/itemForm';
import { itemInWords } from '#renderer/team/file/itemWords';
import { fileGroups, groupNames } from '#renderer/words/file';

const empty = Object.fromEntries(Object.keys(itemForm.rules).map((name) => [name, '']));

function raws(typed: Readonly<Record<string, string>>): Parameters<typeof factsOf>[1] {
  const all: Readonly<Record<string, string>> = { ...empty, ...typed };
  const held = (made: unknown): made is Parameters<typeof factsOf>[1] => typeof made === 'object' && made !== null;
  if (!held(all)) throw new TypeError('a form has its fields');
  return all;
}

it('has a field, and a place on the screen, for everything that a kind of record asks, so that no answer is refused unseen', () => {
  for (const kind of fileKinds) {
    for (const field of kindShape(kind).fields) expect(Object.hasOwn(itemForm.rules, field), `${kind} ${field}`).toBe(true);
    expect(Object.values(factFields(kind)).every(isFileField)).toBe(true);
  }
  const shown = groupNames.flatMap((group) => fileGroups[group]);
  expect([...shown, 'liability_insurance'].toSorted()).toEqual([...fileKinds].toSorted());
});

it('writes days as the book does, and sends what cannot be read as it is, so that the book says what is wrong with it', () => {
  expect(factsOf('variation', raws({ what: 'Hours', toldOn: '3 November 2026', utr: 'left from elsewhere' }))).toEqual({
    what: 'Hours',
    toldOn: '2026-11-03',
  });
  expect(factsOf('variation', raws({ what: 'Hours', toldOn: 'soon' }))).toEqual({ what: 'Hours', toldOn: 'soon' });
});

const item: Item = { id: 'file_item-1', kind: 'duties', standing: 'held', day: day('2026-10-05'), facts: {}, evidence: [] };

it('begins a record that stands once with what the last one said, and a check never', () => {
  expect(startFrom('next_of_kin', { ...item, kind: 'next_of_kin', facts: { name: 'Ivo' } })).toEqual({ name: 'Ivo' });
  expect(startFrom('disclosure', { ...item, kind: 'disclosure', facts: { number: '1' } })).toEqual({});
  expect(startFrom('training', { ...item, kind: 'training', facts: { subject: 'Lifting' } })).toEqual({});
});

it('says of what a PA does only what is so', () => {
  const facts = {
    delegated: 'no',
    ownCar: 'yes',
    holderCar: 'no',
    relative: 'none',
    household: 'no',
    selfEmployed: 'no',
    moneyRole: 'none',
  };
  expect(itemInWords({ ...item, facts })).toBe('Do they drive their own car for work? Yes');
  expect(itemInWords({ ...item, standing: 'not_needed', reason: 'Asked elsewhere.' })).toBe('Not needed: Asked elsewhere.');
});
