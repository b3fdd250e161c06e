import { type StatementData } from '#core/contract/shapes/statement';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { pounds } from '#core/money/words';
import { nothing } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { accountBlocks } from './sheet/accounts.ts';
import { awardBlocks } from './sheet/award.ts';
import { evidenceBlocks } from './sheet/evidence.ts';
import { findingBlocks } from './sheet/findings.ts';
import { otherMoneyBlocks } from './sheet/otherMoney.ts';
import { owedBlocks } from './sheet/owed.ts';
import { paymentBlocks } from './sheet/payments.ts';
import { planBlocks, outcomeTable } from './sheet/plan.ts';
import { vehicleBlocks, wageBlocks } from './sheet/wages.ts';
import { countInWords, freeInWords, funderInWords, payerWord, roleWords } from './words.ts';

/** What was frozen when the statement was issued; a preview has none of it. */
export type Issue = { readonly code: string; readonly issuedOn: Day };

function heads(data: StatementData): Block {
  const { stream, holder, beneficiaries } = data;
  const plan = [stream.agreement, stream.planOn === undefined ? undefined : `plan of ${dayInWords(stream.planOn)}`]
    .filter((part) => part !== undefined)
    .join(', ');
  return {
    kind: 'pairs',
    pairs: [
      { name: 'For', value: beneficiaries.map(({ reference, care }) => `${reference} (${care})`).join(' and ') },
      { name: payerWord(stream) === 'commissioner' ? 'Commissioner' : 'Funder', value: funderInWords(stream) },
      {
        name: holder.role === 'self' ? 'Budget holder' : 'Budget held by',
        value: holder.role === 'self' ? holder.name : `${holder.name}, ${roleWords[holder.role]}`,
      },
      { name: 'Agreement and plan', value: plan === '' ? 'Not recorded' : plan },
      { name: 'Money', value: stream.name },
      ...(stream.caseReference === undefined ? [] : [{ name: 'Case reference', value: stream.caseReference }]),
    ],
  };
}

function figures({ sums }: StatementData): readonly Block[] {
  const also = [
    sums.otherIn === nothing ? undefined : `other money in ${pounds(sums.otherIn)}`,
    sums.lent === nothing ? undefined : `lent by the holder ${pounds(sums.lent)}`,
    sums.repaid === nothing ? undefined : `paid back to the holder ${pounds(sums.repaid)}`,
    sums.returned === undefined ? undefined : `given back to the funder ${pounds(sums.returned)}`,
    sums.moved === undefined ? undefined : `on its way between own accounts ${pounds(sums.moved)}`,
  ].filter((part) => part !== undefined);
  return [
    {
      kind: 'figures',
      figures: [
        { name: 'Brought forward', sum: sums.opening },
        { name: 'Received', sum: sums.received },
        { name: 'Spent as agreed', sum: sums.spent },
        { name: 'Left at the bank', sum: sums.closing },
        { name: 'Of that, owed', sum: sums.owed },
      ],
    },
    ...(also.length === 0 ? [] : [{ kind: 'paragraph', words: `Also: ${also.join('; ')}.` } as const]),
  ];
}

function proofs(data: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: `${countInWords(data.proofs.length)} proofs`, anchor: 'proofs' },
    { kind: 'proofs', proofs: data.proofs.map(({ state, words, section }) => ({ state, words, see: section })) },
  ];
}

function declaration({ holder, stream }: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Declaration', anchor: 'declaration' },
    {
      kind: 'paragraph',
      words: [
        'I have used this money only for the services in the agreed plan. The evidence listed on page ',
        { pageOf: 'evidence' },
        ' is kept and can be seen. It is held for this purpose and is not my own money.',
      ],
      keepWithNext: true,
    },
    { kind: 'signatures', lines: [`${holder.name}, ${roleWords[holder.role]}. Date`, `Checked for the ${payerWord(stream)} by. Date`] },
  ];
}

/** `the holder 31 entries, Helper 1 4 entries`. */
function recordersInWords(recorders: NonNullable<StatementData['recorders']>): string {
  return recorders.map(({ reference, entries }) => `${reference} ${String(entries)} ${entries === 1 ? 'entry' : 'entries'}`).join(', ');
}

function howToCheck(data: StatementData, issue: Issue | undefined): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'How to check this statement', anchor: 'check' },
    {
      kind: 'list',
      items: [
        'Every figure here is also in the two files attached to this PDF: statement.json and payments.csv.',
        'Each payment carries its line number at the bank, counted in the bank’s own order within the period, and the numbers of its evidence.',
        ...(data.wages === undefined
          ? []
          : ['A wage’s proof is its payslip and the timesheet it names. Both are kept with the book under those numbers and can be seen.']),
        ...(data.recorders === undefined
          ? []
          : [
              `Recorded by: ${recordersInWords(data.recorders)}. Helpers and brokers type for the holder under their own names, which the book’s log keeps.`,
            ]),
        issue === undefined
          ? 'This is a preview. It has no number and no code until it is issued.'
          : `The code ${issue.code} is made from the attached data. It was also given to you separately: if the two are the same, the data is what was issued on ${dayInWords(issue.issuedOn)}.`,
        'PA Ledger’s “verify” says whether the file is unchanged since it was sealed, and adds everything up again. A seal shows accidental change; it is not a signature.',
        ...(data.supersedes === undefined
          ? []
          : [
              `This is version ${String(data.version)}. It takes the place of version ${String(data.supersedes.version)}: ${data.supersedes.reason}`,
            ]),
      ],
    },
  ];
}

/** The statement's page, as data: sums, proofs, outcomes and signature first; then the evidence for them. */
export function statementSheet(data: StatementData, issue: Issue | undefined): Sheet {
  const reference = issue === undefined ? 'Preview, not issued.' : `Statement ${String(data.number)}, version ${String(data.version)}.`;
  const watermark =
    issue === undefined ? ('PREVIEW – not issued' as const) : data.book.kind === 'practice' ? ('PRACTICE' as const) : undefined;
  return {
    title: spanInWords(data.period),
    over: 'Direct payment statement for audit',
    language: 'en-GB',
    subject: `${data.stream.name}, ${shortDay(data.period.from)} to ${shortDay(data.period.to)}`,
    author: data.holder.name,
    reference,
    footer: {
      left:
        issue === undefined
          ? 'A preview proves nothing yet.'
          : `Unchanged since issue if this code is the one you were sent apart: ${issue.code}`,
      right: 'Data attached (JSON, CSV)',
    },
    ...(watermark === undefined ? {} : { watermark }),
    blocks: [
      heads(data),
      ...figures(data),
      { kind: 'paragraph', words: freeInWords(data) },
      ...proofs(data),
      { kind: 'heading', level: 2, words: 'Spending by outcome', anchor: 'outcomes' },
      outcomeTable(data),
      ...declaration(data),
      ...accountBlocks(data),
      ...awardBlocks(data),
      ...planBlocks(data),
      ...otherMoneyBlocks(data),
      ...wageBlocks(data),
      ...vehicleBlocks(data),
      ...paymentBlocks(data),
      ...owedBlocks(data),
      ...evidenceBlocks(data),
      ...findingBlocks(data),
      ...howToCheck(data, issue),
    ],
  };
}
