import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squeeze } from '#core/bank/tidyText';

it('what is squeezed already is left as it is, and everything else comes to the same', () => {
  const letters = fc.constantFrom('a', 'B', '7', ' ', '  ', '\t', '\n', '\u00a0', '\u2003', 'é', '£', '.');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(squeeze(text)).toBe(text.replaceAll(/[\s\u00a0]+/g, ' ').trim());
      expect(squeeze(squeeze(text))).toBe(squeeze(text));
    }),
  );
  expect(['', ' ', 'a b', ' a  b '].map(squeeze)).toEqual(['', '', 'a b', 'a b']);
});
