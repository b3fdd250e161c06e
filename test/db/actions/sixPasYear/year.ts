import { type OutputOf } from '#core/contract/routes';
import { negate, total } from '#core/money/pence';
import { type Day, addDays, day } from '#core/time/day';
import { type Home, itIs } from './home.ts';
import { events } from './events.ts';
import { type Name, daysOf, lastPayday, names, paydays, periodOf, plans } from './people.ts';

export type Run = OutputOf<'payRun.read'>;
export type Told = {
  readonly claimed: string;
  readonly runs: readonly Run[];
  readonly voided: Run;
  readonly reports: readonly { readonly id: string; readonly xml: string }[];
};

/** The day on which HMRC is paid after each payday; after January’s first not yet, since its tax month has another. */
const hmrcPaidOn: readonly (string | undefined)[] = [
  '2025-05-07',
  '2025-06-07',
  '2025-07-07',
  '2025-08-07',
  '2025-09-07',
  '2025-10-07',
  '2025-11-07',
  '2025-12-07',
  '2025-12-20',
  undefined,
  '2026-02-07',
  '2026-03-07',
  '2026-04-07',
];

function work({ ask, jobs, line }: Home, name: Name, on: Day, to = plans[name].to): string {
  const { from, hasBreak } = plans[name];
  const at = (time: string) => ({ day: on, time });
  return ask('shift.record', {
    employmentId: jobs[name],
    kind: 'work',
    starts: at(from),
    ends: at(to),
    breaks: hasBreak === true ? [{ from: at('12:00'), to: at('12:30') }] : [],
    woken: [],
    charge: { planLineId: line },
  }).id;
}

function sign({ ask, jobs }: Home, name: Name, place: number): string {
  const { from, to } = periodOf(place);
  return ask('timesheet.sign', {
    employmentId: jobs[name],
    from,
    to,
    signatures: [
      { side: 'assistant', name, signedOn: to },
      { side: 'employer', name: 'Mina Invented', signedOn: to },
    ],
  }).id;
}

export function approve({ ask, group }: Pick<Home, 'ask' | 'group'>, payday: Day): Run {
  const preview = ask('payRun.preview', { payGroupId: group, payday });
  const blocks = preview.remarks.filter(({ kind }) => kind === 'blocks').map(({ words }) => words);
  if (blocks.length > 0) throw new Error(`${payday}: ${blocks.join(' ')}`);
  const { id } = ask('payRun.approve', { payGroupId: group, payday, digest: preview.digest });
  return ask('payRun.read', { id });
}

/** Everything of some kinds that waits to be paid, by one line of the bank for each kind. */
function pay({ ask, account }: Home, on: Day, kinds: readonly string[]): void {
  const { payments } = ask('payment.list', {});
  for (const kind of kinds) {
    const parts = payments.filter((one) => one.kind === kind).map(({ dueId, amount: sum }) => ({ dueId, amount: sum }));
    if (parts.length === 0) continue;
    const sum = negate(total(parts.map((part) => part.amount)));
    const lineId = ask('bank.typeLine', { bankAccountId: account, day: on, amount: sum, words: `${kind} ${on}` }).id;
    ask('bank.match', { lineId, parts });
  }
}

/** Cleo’s Friday of the sixth period was written down with eight hours. It is paid so, found, made void and put right. */
function mistaken(home: Home, payday: Day, wrong: string, timesheet: string): Run {
  const { ask, jobs, line } = home;
  const { id } = approve(home, payday);
  ask('payRun.void', { id, reason: 'Cleo worked four hours on 12 September, not eight' });
  ask('timesheet.open', { id: timesheet, reason: 'Four hours on 12 September' });
  const at = (time: string) => ({ day: day('2025-09-12'), time });
  const instead = {
    employmentId: jobs['Cleo Example'],
    kind: 'work',
    starts: at('09:00'),
    ends: at('13:00'),
    charge: { planLineId: line },
  } as const;
  ask('shift.correct', { id: wrong, reason: 'Four hours, not eight', instead: { ...instead, breaks: [], woken: [] } });
  sign(home, 'Cleo Example', 5);
  return ask('payRun.read', { id });
}

/** Whose weeks are those of the period before has them copied, as people do. Not Cleo’s and Eli’s, who are asked each time. */
function isAsBefore(name: Name, place: number): boolean {
  const { weeks, weekMinutes } = plans[name];
  const [before, now] = [weeks[place - 1], weeks[place]];
  return weekMinutes !== undefined && daysOf(name, place).length > 0 && before?.join() === now?.join();
}

type Worked = { readonly wrong: string; readonly timesheet: string };

function workAll(home: Home, place: number): Worked {
  let [wrong, timesheet] = ['', ''];
  for (const name of names) {
    const days = daysOf(name, place);
    const isCopied = isAsBefore(name, place);
    if (isCopied) home.ask('shift.copyPeriod', { employmentId: home.jobs[name], from: periodOf(place).from });
    for (const on of isCopied ? [] : days) {
      const isWrong = name === 'Cleo Example' && on === '2025-09-12';
      const id = isWrong ? work(home, name, on, '17:00') : work(home, name, on);
      if (isWrong) wrong = id;
    }
    if (days.length === 0) continue;
    const id = sign(home, name, place);
    if (name === 'Cleo Example') timesheet = id;
  }
  return { wrong, timesheet };
}

function report({ ask }: Home, payRunId: string, payday: Day): Told['reports'][number] {
  const { id } = ask('report.make', { payRunId, isFinal: payday === lastPayday });
  const sent = ask('report.send', { id, day: payday, way: 'basic_paye_tools', receipt: `RECEIPT ${payday}`, compared: [] });
  ask('report.reply', { id: sent.id, day: payday, outcome: 'accepted', words: 'Accepted' });
  return { id, xml: ask('report.xml', { id }).xml };
}

/** The employer’s own report of the first tax month: that the Employment Allowance is claimed. Answers its XML. */
function claim({ ask, employer: employerId }: Home, payday: Day): string {
  const { id } = ask('report.makeSummary', { employerId, taxYear: '2025-26', taxMonth: 1 });
  const sent = ask('report.send', { id, day: payday, way: 'basic_paye_tools', receipt: 'RECEIPT EPS', compared: [] });
  ask('report.reply', { id: sent.id, day: payday, outcome: 'accepted', words: 'Accepted' });
  return ask('report.xml', { id }).xml;
}

function taxMonthOf({ taxMonth, taxYear }: Run): { readonly taxMonth: number; readonly taxYear: string } {
  return { taxMonth, taxYear };
}

/** One payday from its shifts to its report; what happens in between is in `events.ts`. */
function tellPayday(
  home: Home,
  place: number,
  payday: Day,
): { readonly run: Run; readonly voided?: Run; readonly claimed?: string; readonly report: Told['reports'][number] } {
  events[place]?.(home);
  itIs(home, addDays(payday, -3));
  const { wrong, timesheet } = workAll(home, place);
  itIs(home, payday);
  const voided = wrong === '' ? undefined : mistaken(home, payday, wrong, timesheet);
  const { id } = approve(home, payday);
  const told = report(home, id, payday);
  const claimed = place === 0 ? { claimed: claim(home, payday) } : {};
  pay(home, payday, ['wages', 'pension', 'order']);
  const run = home.ask('payRun.read', { id });
  const on = hmrcPaidOn[place];
  if (on !== undefined) {
    itIs(home, day(on));
    home.ask('hmrc.bill', { employerId: home.employer, ...taxMonthOf(run) });
    pay(home, day(on), ['tax_bill']);
  }
  return { run, report: told, ...claimed, ...(voided === undefined ? {} : { voided }) };
}

/** The whole year, told to the book. */
export function tellYear(home: Home): Told {
  const told = paydays.map((payday, place) => tellPayday(home, place, payday));
  const voided = told.find((one) => one.voided !== undefined)?.voided;
  if (voided === undefined) throw new Error('no pay run was made void');
  const claimed = told[0]?.claimed ?? '';
  return { claimed, runs: told.map(({ run }) => run), voided, reports: told.map((one) => one.report) };
}
