import { describe, expect, it } from 'vitest';
import { bankSentences } from '#core/contract/problems/bank';
import { bankCheckSentences } from '#core/contract/problems/bankCheck';
import { bookSentences } from '#core/contract/problems/book';
import { inputSentences } from '#core/contract/problems/input';
import { leaseSentences } from '#core/contract/problems/lease';
import { moneySentences } from '#core/contract/problems/money';
import { setupSentences } from '#core/contract/problems/setup';
import { statementSentences } from '#core/contract/problems/statement';
import { problem, problemCodes } from '#core/contract/problem';

const files = [
  bankSentences,
  bankCheckSentences,
  bookSentences,
  inputSentences,
  leaseSentences,
  moneySentences,
  setupSentences,
  statementSentences,
];

/** Every detail of a sentence stands for itself. */
const anyDetails = new Proxy({}, { get: (_, name) => `«${String(name)}»` });

function sentences(): readonly (readonly [string, string])[] {
  return files.flatMap((file) =>
    Object.entries(file).map(([code, write]): readonly [string, string] => [code, String(Reflect.apply(write, undefined, [anyDetails]))]),
  );
}

describe('the closed list of problems', () => {
  it('has each code once: two files that share one would hide a sentence', () => {
    const codes = files.flatMap((file) => Object.keys(file));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(problemCodes).toContain(code);
  });

  it.each(sentences())('%s is a whole sentence that blames nobody', (_, words) => {
    expect(words).toMatch(/^[«A-Z0-9“££]/u);
    expect(words).toMatch(/[.!?]$/u);
    expect(words).not.toMatch(/\b(invalid|error|illegal|misuse|failed|wrong user|you must|carer)\b/iu);
    expect(words).not.toContain('undefined');
  });

  it('carries the sentence made from its details, and the field where it is about one', () => {
    expect(problem('bank.brokenRow', { row: '4', why: 'the date is not a day' }, 'file')).toMatchObject({
      code: 'bank.brokenRow',
      field: 'file',
      sentence: expect.stringContaining('Row 4 of the file cannot be read: the date is not a day.'),
    });
  });
});
