import { percent } from '#core/pension/contributions';
import { type Block } from '#core/sheet/sheet';
import { dayInWords } from '#core/time/words';
import { contacts, heading, inWriting, type LetterFacts, list, missedBlocks, paragraph, threshold } from './facts.ts';

function optIn(facts: LetterFacts): string {
  return `If you earn more than ${threshold(facts, 'lower')}, you can opt in: your employer then has to put you in a pension, and has to pay into it too.`;
}

function join(facts: LetterFacts): string {
  return `If you earn ${threshold(facts, 'lower')} or less, you can join: your employer then has to put you in a pension. You choose with the provider how much you pay in. Your employer does not have to pay into it.`;
}

/** A postponement: Schedule 2 paragraphs on deferral, with the rights that last meanwhile. */
export function postponementBlocks(facts: LetterFacts): readonly Block[] {
  const until = dayInWords(facts.until ?? facts.givenOn);
  return [
    paragraph(`Your employer has postponed putting you in a workplace pension until ${until}. The law allows this for up to three months.`),
    heading(`What happens on ${until}`),
    paragraph(
      `If on that day you are at least 22, under State Pension age, work in the United Kingdom and earn more than ${threshold(facts, 'trigger')}, you are enrolled then, without asking. Your employer will write to you again. If not, your employer looks again on every payday.`,
    ),
    heading('You need not wait'),
    list(optIn(facts), join(facts), inWriting),
    ...contacts(facts),
  ];
}

/** For who is not enrolled: the right to opt in (paragraph 16) or to join (reg 21), whichever their earnings give them. */
export function informationBlocks(facts: LetterFacts): readonly Block[] {
  const { hasQualifyingEarnings } = facts;
  const mine = hasQualifyingEarnings === undefined ? [optIn(facts), join(facts)] : [hasQualifyingEarnings ? optIn(facts) : join(facts)];
  return [
    paragraph(
      `You have not been put in a workplace pension, because that happens by itself only from the age of 22 until State Pension age, and only to somebody who earns more than ${threshold(facts, 'trigger')}. Your employer looks at this on every payday, and will enrol you and write to you if it changes.`,
    ),
    heading('You can ask for one'),
    list(...mine, inWriting),
    ...contacts(facts),
  ];
}

/** Who joined: what they pay in, and that their employer need not. */
export function joiningBlocks(facts: LetterFacts): readonly Block[] {
  const { scheme, memberFrom, givenOn, ownHundredths = 0 } = facts;
  return [
    paragraph(`You asked to join a pension. You are a member of ${scheme?.name ?? 'it'} from ${dayInWords(memberFrom ?? givenOn)}.`),
    heading('What is paid in'),
    list(
      `You pay in ${percent(ownHundredths)} of your pay. It is taken on each payday, and each payslip says how much it was.`,
      'Your employer does not have to pay in while you earn no more than the lower threshold.',
      `If your pay rises above ${threshold(facts, 'lower')}, you can opt in, and your employer then pays in too. Above ${threshold(facts, 'trigger')} you are enrolled.`,
      'You can leave whenever you like. What was paid in then stays in the pension until you can draw it.',
    ),
    ...missedBlocks(facts),
    ...contacts(facts),
  ];
}
