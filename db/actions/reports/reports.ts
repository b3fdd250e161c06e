import { textIn } from '#core/book/dueWords';
import { type Json } from '#core/contract/json';
import { type ReportRead, type ReportState, comparedShape, reportWays } from '#core/contract/shapes/reportRead';
import { type Eps, type Fps, epsShape, fpsShape } from '#core/contract/shapes/reports';
import { northernCaution } from '#core/rti/northernIreland';
import { recoveredBeforeCaution } from '#core/rti/recoveredBefore';
import { type Day } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, oneOf, orNull, text, whole } from '#db/rows';
import { familyPaidBefore } from './paidBefore.ts';
import { employerOf } from './ways.ts';

export type ReportRow = {
  readonly id: string;
  readonly number: number;
  readonly kind: 'fps' | 'eps';
  readonly employerId: string;
  readonly payRunId: string | null;
  readonly taxYear: string;
  readonly taxMonth: number;
  readonly dueOn: Day;
  readonly dataDigest: string;
  readonly irMark: string;
  readonly contentDigest: string;
  readonly madeOn: Day;
};

const shape = {
  id: text,
  number: whole,
  kind: oneOf('fps', 'eps'),
  employerId: text,
  payRunId: orNull(text),
  taxYear: text,
  taxMonth: whole,
  dueOn: day,
  dataDigest: text,
  irMark: text,
  contentDigest: text,
  at: instant,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function reportOf({ at, ...row }: Row): ReportRow {
  return { ...row, madeOn: londonDay(at) };
}

const columns = `
  SELECT id, number, kind, employer_id AS employerId, pay_run_id AS payRunId, tax_year AS taxYear, tax_month AS taxMonth, due_on AS dueOn,
    data_digest AS dataDigest, ir_mark AS irMark, content_digest AS contentDigest, (SELECT log.at FROM log WHERE log.seq = report.log_seq) AS at
  FROM report`;

export function reportById({ sql }: Reading, id: string): ReportRow | undefined {
  const row = sql.one(`${columns} WHERE id = ?`, [id], shape);
  return row && reportOf(row);
}

/** The newest report of a payday; undefined where none was made. */
export function reportOfRun({ sql }: Reading, payRunId: string): ReportRow | undefined {
  const row = sql.one(`${columns} WHERE pay_run_id = ? ORDER BY number DESC LIMIT 1`, [payRunId], shape);
  return row && reportOf(row);
}

/** The newest summary of an employer's tax month. */
export function summaryOfMonth({ sql }: Reading, employerId: string, taxYear: string, taxMonth: number): ReportRow | undefined {
  const row = sql.one(
    `${columns} WHERE employer_id = ? AND tax_year = ? AND tax_month = ? AND kind = 'eps' ORDER BY number DESC LIMIT 1`,
    [employerId, taxYear, taxMonth],
    shape,
  );
  return row && reportOf(row);
}

export type SendingRow = {
  readonly id: string;
  readonly reportId: string;
  readonly day: Day;
  readonly way: (typeof reportWays)[number];
  readonly wordsDigest: string;
  readonly evidenceNumber: number | null;
};

const sendingShape = { id: text, reportId: text, day, way: oneOf(...reportWays), wordsDigest: text, evidenceNumber: orNull(whole) };

const sendings = `
  SELECT id, report_id AS reportId, day, way, words_digest AS wordsDigest,
    (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidenceNumber FROM report_sent`;

export function sendingById({ sql }: Reading, id: string): SendingRow | undefined {
  return sql.one(`${sendings} WHERE id = ?`, [id], sendingShape);
}

/** How a report was sent; undefined where it was not, or that was taken back. */
export function sendingOf({ sql }: Reading, reportId: string): SendingRow | undefined {
  return sql.one(
    `${sendings} WHERE report_id = ? AND NOT EXISTS (SELECT 1 FROM report_sent_taken_back WHERE report_sent_id = report_sent.id)
     ORDER BY log_seq DESC LIMIT 1`,
    [reportId],
    sendingShape,
  );
}

const replyShape = { day, outcome: oneOf('accepted', 'refused'), wordsDigest: text };

function replyOf({ sql, contentOf }: Reading, sendingId: string): NonNullable<NonNullable<ReportRead['sending']>['reply']> | undefined {
  const row = sql.one(
    'SELECT day, outcome, words_digest AS wordsDigest FROM report_reply WHERE report_sent_id = ? ORDER BY log_seq DESC LIMIT 1',
    [sendingId],
    replyShape,
  );
  if (row === undefined) return undefined;
  return { day: row.day, outcome: row.outcome, words: textIn(contentOf(row.wordsDigest), 'words') ?? '(erased)' };
}

/** How a report was sent, unless HMRC refused it: then it may be sent again, as it is. */
export function standingSendingOf(reading: Reading, reportId: string): SendingRow | undefined {
  const sending = sendingOf(reading, reportId);
  return sending !== undefined && replyOf(reading, sending.id)?.outcome !== 'refused' ? sending : undefined;
}

function memberOf(content: Json | undefined, name: string): unknown {
  return typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined;
}

function sendingForPeople(
  reading: Reading,
  { id, day: on, way, wordsDigest, evidenceNumber }: SendingRow,
): NonNullable<ReportRead['sending']> {
  const content = reading.contentOf(wordsDigest);
  return {
    id,
    day: on,
    way,
    compared: comparedShape.array().parse(memberOf(content, 'compared') ?? []),
    ...given({ receipt: textIn(content, 'receipt'), evidenceNumber, reply: replyOf(reading, id) }),
  };
}

export type KeptData = { readonly fps?: Fps; readonly eps?: Eps };

/** The data as it was kept; nothing once its words were erased. */
export function dataOf({ contentOf }: Reading, { kind, contentDigest }: ReportRow): KeptData {
  const data = memberOf(contentOf(contentDigest), 'data');
  if (data === undefined) return {};
  return kind === 'fps' ? { fps: fpsShape.parse(data) } : { eps: epsShape.parse(data) };
}

/** The XML as it was made; undefined once it was erased. */
export function xmlOf({ contentOf }: Reading, { contentDigest }: ReportRow): string | undefined {
  return textIn(contentOf(contentDigest), 'xml');
}

export function stateOf(reading: Reading, report: ReportRow): ReportState {
  const sending = sendingOf(reading, report.id);
  if (sending === undefined) return 'made';
  return replyOf(reading, sending.id)?.outcome ?? 'sent';
}

/** What a person should see before a summary is handed over. */
export function summaryCaution(reading: Reading, employerId: string, eps: Eps | undefined): string | undefined {
  if (eps === undefined) return undefined;
  const { taxYear } = eps;
  const said = [
    northernCaution({ taxYear, nation: employerOf(reading, employerId).nation, eps }),
    recoveredBeforeCaution(familyPaidBefore(reading, employerId, taxYear)),
  ].filter((words) => words !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

export function reportForPeople(reading: Reading, row: ReportRow): ReportRead {
  const { id, number, kind, employerId, payRunId, taxYear, taxMonth, dueOn, irMark, madeOn } = row;
  const sending = sendingOf(reading, id);
  const { nation } = employerOf(reading, employerId);
  const data = dataOf(reading, row);
  return {
    id,
    number,
    kind,
    employerId,
    employer: nameFor(reading, 'employer', employerId) ?? '',
    taxYear,
    taxMonth,
    madeOn,
    dueOn,
    irMark,
    ...data,
    ...given({
      payRunId,
      caution: data.eps === undefined ? northernCaution({ taxYear, nation, ...data }) : summaryCaution(reading, employerId, data.eps),
      sending: sending && sendingForPeople(reading, sending),
    }),
  };
}
