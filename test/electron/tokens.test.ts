import { describe, expect, it } from 'vitest';
import { heldPath, tokenLife, tokenPattern, Tokens, tokensIn } from '#electron/gate/tokens';

function tokensAt(): { readonly tokens: Tokens; readonly pass: (milliseconds: number) => void } {
  let now = 0;
  let last = 0;
  const random = (): string => {
    last += 1;
    return last.toString(16).padStart(32, '0');
  };
  return { tokens: new Tokens({ now: () => now, random }), pass: (milliseconds) => (now += milliseconds) };
}

describe('tokens for chosen files', () => {
  it('say nothing of where the file is', () => {
    const { tokens } = tokensAt();
    const token = tokens.hold(heldPath('file', '/home/gwen/receipts/bike.pdf', 9));
    expect(token).toMatch(tokenPattern);
    expect(token).toBe('file-00000000000000000000000000000001');
    expect(tokens.hold(heldPath('place', '/home/gwen', 0))).toMatch(/^place-/u);
  });

  it('are found wherever they stand in an input, and nothing else is', () => {
    const one = `file-${'a'.repeat(32)}`;
    const two = `place-${'b'.repeat(32)}`;
    expect(tokensIn({ proof: { files: [one, 'file-short'] }, place: two, words: `see ${one}` })).toEqual([one, two]);
  });

  it('a query may look as often as it likes', () => {
    const { tokens } = tokensAt();
    const token = tokens.hold(heldPath('file', '/bank.csv', 1)) ?? '';
    expect(Object.keys(tokens.claim([token], undefined))).toEqual([token]);
    expect(Object.keys(tokens.claim([token], undefined))).toEqual([token]);
  });

  it('outlive a slow afternoon, and end with the working day', () => {
    const { tokens, pass } = tokensAt();
    const token = tokens.hold(heldPath('file', '/a.pdf', 1)) ?? '';
    pass(4 * 60 * 60 * 1000);
    expect(Object.keys(tokens.claim([token], undefined))).toEqual([token]);
    pass(tokenLife);
    expect(tokens.claim([token], undefined)).toEqual({});
  });

  it('end when the page is loaded anew', () => {
    const { tokens } = tokensAt();
    const token = tokens.hold(heldPath('file', '/a.pdf', 1)) ?? '';
    tokens.forgetAll();
    expect(tokens.claim([token], 'command')).toEqual({});
  });

  it('a page cannot fill the memory with dropped files', () => {
    const { tokens } = tokensAt();
    const bytes = new Uint8Array(1);
    const held = Array.from({ length: 9 }, () => tokens.hold({ kind: 'file', name: 'a', size: 30_000_000, bytes }));
    expect(held.filter((token) => token !== undefined)).toHaveLength(6);
  });
});
