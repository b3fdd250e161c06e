import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { proposedReference } from '#renderer/setup/people/proposedReference';

const today = day('2026-11-22');
const child = day('2008-11-23');

describe('a reference proposed for the auditor’s copy', () => {
  it('goes through the letters whoever they are, and says child until the eighteenth birthday', () => {
    expect(proposedReference([], undefined, today)).toBe('Adult A');
    expect(proposedReference(['Adult A'], child, today)).toBe('Child B');
    expect(proposedReference(['Adult A', 'Child B'], day('2008-11-22'), today)).toBe('Adult C');
  });

  // The book refuses a reference that is taken: one proposed may never be among them, whatever people wrote themselves.
  it('is never one that is taken', () => {
    expect(proposedReference(['adult b', 'The elder', ' Child  A '], undefined, today)).toBe('Adult C');
    const many: string[] = [];
    for (let count = 0; count < 60; count += 1) many.push(proposedReference(many, count % 2 === 0 ? child : undefined, today));
    expect(new Set(many).size).toBe(60);
    expect(many[26]).toBe('Child AA');
  });
});
