import { describe, expect, it } from 'vitest';
import { type FunderTerms } from '#core/contract/shapes/funders';
import { answerInWords, readAnswers, typedAnswer } from '#renderer/setup/profile/answers';
import { groupNamed } from '#renderer/setup/profile/questions';

const questions = groupNamed('findings')?.questions ?? [];
const terms: FunderTerms = { retainedWeeks: 4, gravities: { A10: 'high', P05: 'low' } };

function typedFrom(of: FunderTerms): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map((question) => [question.path, typedAnswer(of, question)]));
}

describe('how much each finding weighs for a funder', () => {
  it('is typed as it was saved, and saved as it was typed', () => {
    expect(typedFrom(terms)).toEqual({
      'gravities.high': 'A10',
      'gravities.medium': '',
      'gravities.low': 'P05',
      'gravities.not_asked': '',
    });
    expect(readAnswers(terms, questions, typedFrom(terms))).toEqual({ terms });
    expect(questions.map((question) => answerInWords(terms, question))).toEqual([
      'A10 (More is kept than may be)',
      undefined,
      'P05 (The plan’s review is overdue)',
      undefined,
    ]);
  });

  it('moves a finding from one answer to another in one go, and says nothing any more where all are empty', () => {
    const moved = { ...typedFrom(terms), 'gravities.high': '', 'gravities.not_asked': 'a10;  v07' };
    expect(readAnswers(terms, questions, moved)).toEqual({
      terms: { retainedWeeks: 4, gravities: { P05: 'low', A10: 'not_asked', V07: 'not_asked' } },
    });
    expect(readAnswers(terms, questions, {})).toEqual({ terms: { retainedWeeks: 4 } });
  });

  it('refuses a finding that stands twice, is none of the list, or is no finding at all', () => {
    const problems = (typed: Readonly<Record<string, string>>) => {
      const read = readAnswers(terms, questions, { ...typedFrom(terms), ...typed });
      return 'problems' in read ? read.problems.map(({ field, sentence }) => `${field ?? ''}: ${sentence}`) : [];
    };
    expect(problems({ 'gravities.low': 'A10' })).toEqual([
      'gravities.high: A10 stands in two of these answers. Leave it in one.',
      'gravities.low: A10 stands in two of these answers. Leave it in one.',
    ]);
    expect(problems({ 'gravities.low': 'Z99' })).toEqual([expect.stringContaining('There is no finding Z99.')]);
    expect(problems({ 'gravities.medium': 'all of them' })).toEqual([expect.stringContaining('Enter findings by their letter and number')]);
  });
});
