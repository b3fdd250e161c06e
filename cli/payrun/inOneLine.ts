import { type Problem, problem } from '#core/contract/problem';
import { type OutputOf } from '#core/contract/routes';
import { type PayPreview } from '#core/contract/shapes/pay';
import { total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { chargedOf } from '#core/pay/payslipMore';
import { problemOfFault } from '#db/faults';
import { type Book, openBook } from '#db/kernel/book';
import { typistOf } from '../typist.ts';
import { type BookAsked, type Said } from './asked.ts';

type Group = OutputOf<'team.read'>['payGroups'][number];

const refusal = (words: string): Said => ({ done: false, words });

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

function sumsInWords({ payslips, together, remarks }: PayPreview): string {
  const slips = counted(payslips.length, 'payslip', 'payslips');
  const looks = remarks.length === 0 ? '' : `, ${counted(remarks.length, 'remark', 'remarks')} to look at`;
  return `${slips}, ${decimal(together.paid)} in hand, cost ${decimal(total(payslips.map(chargedOf)))}${looks}`;
}

/** Works a group's payday out and approves just that, by its digest. */
function runOf(book: Book, { id: payGroupId, name }: Group, { payday, as }: BookAsked, isApproved: boolean): Said | Problem {
  const preview = book.call('payRun.preview', { payGroupId, payday }, {});
  if (!preview.ok) return preview.problem;
  const { canApprove, remarks, digest } = preview.value;
  const [blocking] = remarks.filter(({ kind }) => kind === 'blocks');
  if (!canApprove) return refusal(`${name}: ${blocking?.words ?? 'Nobody has anything to be paid.'}`);
  if (!isApproved) return { done: true, words: `${name}: can be approved, ${sumsInWords(preview.value)}` };
  const typist = typistOf(book, as);
  if (typeof typist === 'string') return refusal(typist);
  if (!typist.ok) return typist.problem;
  const approved = book.call('payRun.approve', { payGroupId, payday, digest }, typist.value);
  if (!approved.ok) return approved.problem;
  return { done: true, words: `${name}: approved as pay run ${String(approved.value.number)}, ${sumsInWords(preview.value)}` };
}

function isSaid(answer: Said | Problem): answer is Said {
  return 'done' in answer;
}

/** The groups that are paid that day; where none is, what the first says of it. */
function runsOf(book: Book, asked: BookAsked, isApproved: boolean): readonly Said[] {
  const team = book.call('team.read', {}, {});
  if (!team.ok) return [refusal(team.problem.sentence)];
  const { group } = asked;
  const groups = team.value.payGroups.filter(({ id, name }) => group === undefined || name === group || id === group);
  const answers = groups.map((each) => runOf(book, each, asked, isApproved));
  const told = answers.filter((answer) => isSaid(answer) || answer.code !== 'pay.notAPayday');
  const [first] = answers;
  if (first === undefined) return [refusal(group === undefined ? 'It has no pay group.' : `It has no pay group “${group}”.`)];
  return (told.length === 0 ? [first] : told).map((answer) => (isSaid(answer) ? answer : refusal(answer.sentence)));
}

/** Opens a book, does its payday and closes it. Never throws: whatever a book does wrong, the next one's turn comes. */
export function payRunsInWords(asked: BookAsked, isApproved: boolean): readonly Said[] {
  const said: Said[] = [];
  try {
    const opened = openBook(asked.folder);
    if (!opened.ok) return [refusal(opened.problem.sentence)];
    try {
      said.push(...runsOf(opened.value, asked, isApproved));
    } finally {
      opened.value.close();
    }
  } catch (fault) {
    said.push(refusal((problemOfFault(fault) ?? problem('work.failed', {})).sentence));
  }
  return said;
}
