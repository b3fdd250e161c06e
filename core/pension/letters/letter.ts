import { type PensionLetterKind } from '#core/contract/shapes/pension';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { dayInWords } from '#core/time/words';
import { enrolmentBlocks } from './enrolment.ts';
import { type LetterFacts } from './facts.ts';
import { informationBlocks, joiningBlocks, postponementBlocks } from './rights.ts';

const titles: Readonly<Record<PensionLetterKind, string>> = {
  enrolment: 'You are in a workplace pension',
  re_enrolment: 'You are in a workplace pension again',
  opt_in: 'You opted in to a workplace pension',
  joining: 'You joined a workplace pension',
  postponement: 'Your workplace pension is postponed',
  information: 'Your right to a workplace pension',
};

function blocksOf(facts: LetterFacts): readonly Block[] {
  switch (facts.kind) {
    case 'enrolment':
    case 're_enrolment':
    case 'opt_in':
      return enrolmentBlocks(facts);
    case 'joining':
      return joiningBlocks(facts);
    case 'postponement':
      return postponementBlocks(facts);
    case 'information':
      return informationBlocks(facts);
  }
}

/** A letter about a workplace pension with everything that SI 2010/772 Schedule 2 has it say, as a page. */
export function pensionLetter(facts: LetterFacts): Sheet {
  const { kind, employer, employerAddress, assistant, givenOn } = facts;
  const title = titles[kind];
  return {
    title,
    over: 'Workplace pension: a letter that the law asks for',
    language: 'en-GB',
    subject: `Letter about a workplace pension for ${assistant.name}`,
    author: employer,
    reference: `Pension letter of ${dayInWords(givenOn)}.`,
    blocks: [
      {
        kind: 'pairs',
        pairs: [
          { name: 'To', value: assistant.address === undefined ? assistant.name : `${assistant.name}, ${assistant.address}` },
          { name: 'From your employer', value: employerAddress === undefined ? employer : `${employer}, ${employerAddress}` },
          { name: 'Date', value: dayInWords(givenOn) },
          ...(facts.scheme === undefined ? [] : [{ name: 'Pension scheme', value: facts.scheme.name }]),
        ],
      },
      ...blocksOf(facts),
    ],
  };
}
