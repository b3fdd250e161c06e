import { type Block } from '#core/sheet/sheet';
import { dayInWords } from '#core/time/words';
import { contacts, contributionSentences, heading, type LetterFacts, list, missedBlocks, paragraph, threshold } from './facts.ts';

function why(facts: LetterFacts, from: string, scheme: string): string {
  if (facts.kind === 'opt_in')
    return `You asked to be put in a pension. You are a member of ${scheme} with effect from ${from}, your enrolment date.`;
  const again = facts.kind === 're_enrolment' ? ' again' : '';
  const date = facts.kind === 're_enrolment' ? 'automatic re-enrolment date' : 'automatic enrolment date';
  return `Your employer has enrolled you${again} in ${scheme}, a pension that the law asks for, with effect from ${from}, your ${date}. You did not have to do anything.`;
}

function because(facts: LetterFacts): readonly Block[] {
  if (facts.kind === 'opt_in') return [];
  return [
    paragraph(
      `Everybody is enrolled who works in the United Kingdom, is at least 22 and under State Pension age, and earns more than ${threshold(facts, 'trigger')}.`,
    ),
  ];
}

function days({ optOut }: LetterFacts): string {
  return optOut === undefined
    ? 'You can opt out within one month. It begins on the day you became a member or the day you got this letter, whichever is later.'
    : `You can opt out from ${dayInWords(optOut.from)} to ${dayInWords(optOut.to)}.`;
}

/** Who was enrolled, enrolled again, or opted in: Schedule 2 paragraphs 1 to 15, 24 and 25. */
export function enrolmentBlocks(facts: LetterFacts): readonly Block[] {
  const { scheme, memberFrom, givenOn } = facts;
  const from = dayInWords(memberFrom ?? givenOn);
  const provider = scheme?.provider ?? 'the provider';
  return [
    paragraph(why(facts, from, scheme?.name ?? 'the pension')),
    ...because(facts),
    heading('What is paid in'),
    list(...contributionSentences(facts)),
    ...missedBlocks(facts),
    heading('If you want to stay'),
    paragraph('You need not do anything.'),
    heading('If you do not want to stay: opting out'),
    list(
      days(facts),
      `Get the opt-out notice from ${provider}, not from your employer, and give it back as it says. It has your name, and your National Insurance number or date of birth, and you sign it; or if it is electronic, it says that you yourself sent it.`,
      'If you opt out in time, you are treated as never having been a member this time, and your employer gives back whatever was taken from your pay.',
      'After those days you can still leave whenever you like. What was paid in then stays in the pension until you can draw it.',
      'You lose your employer’s part, and may have less to live on when you are older. Nobody may ask you or push you to opt out.',
    ),
    heading('If you opt out or leave, and change your mind'),
    list(
      'You can opt in again by asking your employer in writing, signed or sent by you yourself. Your employer has to put you back once in twelve months.',
      'Your employer will normally enrol you again about every three years, if you are then between 22 and State Pension age and earn enough.',
    ),
    ...contacts(facts),
  ];
}
