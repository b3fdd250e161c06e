import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Letter, heading, letterSheet, pairs, paragraph } from './parts.ts';

export type Offer = {
  readonly letter: Letter;
  readonly job: string;
  readonly startsOn: Day;
  readonly pay: string;
  readonly hours: string;
  readonly workplace: string;
  readonly conditions: string;
  readonly answerBy: Day;
};

/** An offer that depends on its checks: nobody is bound to employ whom the law does not let work. */
export function offerSheet({ letter, job, startsOn, pay, hours, workplace, conditions, answerBy }: Offer): Sheet {
  return letterSheet(`Offer of work to ${letter.assistant}`, letter, [
    paragraph(`I would like you to work for me as ${job}.`),
    pairs([
      ['First day', dayInWords(startsOn)],
      ['Place of work', workplace],
      ['Pay', pay],
      ['Hours', hours],
    ]),
    heading('What the offer depends on'),
    paragraph(conditions),
    paragraph(`Please answer by ${dayInWords(answerBy)}. You get a written statement with all the terms by your first day.`),
  ]);
}

export type Ended = {
  readonly letter: Letter;
  readonly kind: 'given' | 'received' | 'redundancy';
  readonly job: string;
  readonly givenOn: Day;
  readonly lastDay: Day;
  readonly words?: string;
  readonly redundancy?: { readonly pay: Pence; readonly working: readonly string[] };
};

function opening({ kind, job, givenOn, lastDay }: Ended): string {
  const last = `Your last day is ${dayInWords(lastDay)}.`;
  switch (kind) {
    case 'received':
      return `Thank you for telling me on ${dayInWords(givenOn)} that you leave your job as ${job}. ${last}`;
    case 'given':
      return `This letter gives you notice on ${dayInWords(givenOn)} that your job as ${job} ends. ${last}`;
    case 'redundancy':
      return `This letter gives you notice on ${dayInWords(givenOn)} that your job as ${job} ends because the work is no longer there (redundancy). ${last}`;
  }
}

/** Notice, or the answer to it. */
export function endedSheet(ended: Ended): Sheet {
  const { letter, kind, words, redundancy } = ended;
  const titles = { given: 'Notice to', received: 'Answer to the notice of', redundancy: 'Notice of redundancy to' } as const;
  const sum: readonly Block[] =
    redundancy === undefined
      ? []
      : [
          heading('Redundancy pay'),
          paragraph(`Your statutory redundancy pay is ${pounds(redundancy.pay)}. This is how it is worked out:`),
          { kind: 'list', items: redundancy.working },
        ];
  return letterSheet(`${titles[kind]} ${letter.assistant}`, letter, [
    paragraph(opening(ended)),
    ...(words === undefined ? [] : [paragraph(words)]),
    ...sum,
    paragraph('With your last pay comes holiday that you earned and did not take, and after it your P45.'),
    ...(kind === 'received'
      ? []
      : [paragraph('If you think this is wrong, you may appeal: write to me within a week if you can, and we meet again.')]),
  ]);
}

/** What changed in the terms of a job (ERA 1996 s4; NI Order 1996 art 36). */
export function changeSheet(letter: Letter, job: string, from: Day, what: string): Sheet {
  return letterSheet(`Change to the terms of ${letter.assistant}`, letter, [
    paragraph(`From ${dayInWords(from)} the terms of your job as ${job} change:`),
    paragraph(what),
    paragraph('Everything else stays as your written statement says. Please keep this letter with it.'),
  ]);
}

export type PrivacyNotice = { readonly letter: Letter; readonly contact: string; readonly helpers: string };

/** What is kept about a PA, why, for how long, who sees it, and what they may ask. */
export function privacySheet({ letter, contact, helpers }: PrivacyNotice): Sheet {
  return letterSheet(`Privacy notice for ${letter.assistant}`, letter, [
    paragraph(`${letter.employer} keeps what is needed to employ you. Questions go to ${contact}.`),
    heading('What is kept'),
    {
      kind: 'list',
      items: [
        'Name, address, date of birth, National Insurance number, bank details, and whom to ring in an emergency.',
        'Your contract, hours, pay, tax, pension, holiday, and sickness with its certificates.',
        'That your right to work, driving licence and criminal record check were seen, with date and number. No copy of a criminal record certificate is kept.',
        'References, training, meetings, risk assessments and accidents.',
      ],
    },
    heading('Why it may be kept'),
    paragraph(
      'Because of your contract, because the law asks for it (pay, tax, pension, right to work, safety), and because whoever pays for the care audits it.',
    ),
    heading('Who sees it'),
    paragraph(`HMRC, the pension provider, and whoever pays for the care, as far as each needs it. Besides them: ${helpers}`),
    heading('How long'),
    paragraph(
      'Pay records for at least three years after the tax year, holiday records for six years, right to work for two years after you leave, and everything for as long as the funder’s audit asks. Then it is deleted.',
    ),
    heading('What you may ask'),
    paragraph(
      'You may see what is kept, have mistakes put right, ask for it to be deleted or used less, and complain to the Information Commissioner’s Office (ico.org.uk).',
    ),
  ]);
}
