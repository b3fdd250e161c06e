import { afterEach, describe, expect, it } from 'vitest';
import { enterList, leaveList, wayBackOr, wayBackThrough } from '#renderer/kit/wayBack';

const usual = { to: '/team/pat', words: 'Pat' };
const payday = { to: '/pay/group/2026-11-27', words: 'The payday' };
const hiring = { to: '/hiring/1', words: 'Hiring' };

describe('the way back from a step', () => {
  afterEach(leaveList);

  it('is the list that it was opened from, until another hub is come to', () => {
    enterList(hiring);
    expect(wayBackOr(usual)).toMatchObject(hiring);
    expect(wayBackThrough()).toBeUndefined();
    enterList(undefined);
    expect(wayBackOr(usual)).toBe(usual);
  });

  // From the check of a payday one came to a person's page, and from the tax details behind it only back to that page.
  it('is the payday’s check where the step lies behind a person’s page', () => {
    enterList(payday, true);
    enterList(undefined);
    expect(wayBackOr(usual)).toMatchObject(payday);
    expect(wayBackThrough()).toMatchObject(payday);
    enterList(hiring);
    expect(wayBackOr(usual)).toMatchObject(hiring);
    leaveList();
    expect(wayBackThrough()).toBeUndefined();
  });
});
