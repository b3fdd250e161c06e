import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { main } from '#cli/main';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';

const place = mkdtempSync(join(tmpdir(), 'pa-ledger-cost-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

type Said = { readonly code: number; readonly output: string; readonly errors: string };

async function cost(...given: readonly string[]): Promise<Said> {
  const told = { output: '', errors: '' };
  const to = (name: 'output' | 'errors'): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        told[name] += chunk.toString('utf8');
        done();
      },
    });
  const code = await main(['cost', ...given], { input: Readable.from([]), output: to('output'), errors: to('errors') });
  return { code, ...told };
}

const plan = {
  taxYear: '2026-27',
  paid: 'four-weekly',
  employmentAllowance: true,
  planLines: [
    { id: 'care', name: 'Personal care', agreed: '850.00' },
    { id: 'nights', name: 'Nights' },
  ],
  assistants: [
    {
      name: 'Ada',
      age: 41,
      rate: '14.00',
      hours: [{ hours: '30:00' }],
      sleepIns: [{ aWeek: '2', each: '60.00', planLine: { care: 1, nights: 1 } }],
      sicknessDays: 5,
    },
  ],
  costs: [{ kind: 'insurance', name: 'Insurance', amount: '95.00' }],
  contingencyPercent: '5',
};

/** Writes a plan with some words of it replaced, and answers its path. */
function file(name: string, from = '', to = ''): string {
  const path = join(place, `${name}.json`);
  writeFileSync(path, JSON.stringify(plan).replace(from, to));
  return path;
}

describe('ledger cost --plan', () => {
  it('tells a year and a week by kind, plan line and PA, and how each figure came about', async () => {
    const { code, output, errors } = await cost('--plan', file('plan'));
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('Care plan, 2026-27: £34,070.28 a year, £655.20 a week');
    expect(output).toMatch(/^Sleep-ins +6240\.00 +120\.00$/mu);
    expect(output).toMatch(/^Personal care +\S+ +\S+ +44200\.00 /mu);
    expect(output).toContain('The Employment Allowance meets £3,988.04 of it, which leaves £0.00.');
  });

  it('tells what one more night a week costs, beside the plan as it is', async () => {
    const { code, output } = await cost('--plan', file('more', '"aWeek":"2"', '"aWeek":"3"'), '--than', file('plan'));
    expect(code).toBe(0);
    expect(output).toMatch(/^Sleep-ins +6240\.00 +9360\.00 +3120\.00 +60\.00$/mu);
    expect(output.match(/^Together +34070\.28 +37851\.81 +3781\.53 +72\.72$/gmu)).toHaveLength(3);
  });

  it('writes a row for each part, which a stranger’s program adds up to the whole', async () => {
    const { code, output } = await cost('--plan', file('plan'), '--csv');
    expect(code).toBe(0);
    const rows = z
      .array(z.object({ Year: z.string(), Week: z.string(), Source: z.string() }))
      .parse(parse(output, { bom: true, columns: true }));
    const sum = (of: 'Year' | 'Week'): number => rows.reduce((so, row) => so + Number(row[of].replace('.', '')), 0);
    expect([sum('Year'), sum('Week')]).toEqual([3_407_028, 65_520]);
    expect(rows.every(({ Source }) => Source !== '')).toBe(true);
    const compared = await cost('--plan', file('plan'), '--than', file('plan'), '--csv');
    expect(compared.output).toContain('Kind,Hours,21840.00,21840.00,0.00,0.00');
  });

  it('refuses by name what cannot be costed, and writes no figure', async () => {
    const refusals: readonly (readonly [string, string, string])[] = [
      ['2026-27', '2027-28', 'There are no figures for 2027-28'],
      ['2026-27', '2026-29', '“2026-29” is not a tax year'],
      ['"14.00"', '"12.70"', 'the minimum wage for age 21 and over is £12.71 from 6 April 2026'],
      ['"14.00"', '14', 'That plan cannot be read: “rate” of Ada wants pounds between quotation marks, such as "14.50". Write it'],
      ['"rate":"14.00",', '', 'Ada has hours without a “rate”'],
      ['"30:00"', '"thirty"', '“hours” of Ada’s first row of hours wants hours'],
      ['"30:00"', '"200"', '“hours” of Ada’s first row of hours is to be no more hours than a week has'],
      ['"aWeek":"2"', '"aWeek":"9"', '“aWeek” of Ada’s first row of sleep-ins is to be no more than 7 a week'],
      ['"name":"Ada",', '', '“name” of the first PA is missing'],
      ['"Nights"', '7', '“name” of the second plan line wants text between quotation marks'],
      ['"insurance"', '"car"', '“kind” of the first cost is to be one of “insurance”, “payroll”'],
      ['"employmentAllowance":true', '"employmentAllowance":"yes"', '“employmentAllowance” wants true or false, without quotation marks'],
      ['"age":41', '"age":9', '“age” of Ada is to be 13 or more'],
      ['"age":41', '"agee":41', 'That plan cannot be read: Ada has “agee”, which no plan has'],
      ['"nights":1', '"days":1', 'the plan line “days”, which is not in the plan'],
      ['"sicknessDays":5', '"weeks":60', 'no more than 52 weeks'],
      ['"sicknessDays":5', '"sicknessDays":261', '“sicknessDays” of Ada is to be no more than 260 days'],
      ['"age":41', '"age":41,"holidayWeeks":"5"', '“holidayWeeks” of Ada is to be 5.6 weeks or more'],
      ['"age":41', '"age":41,"born":"1985-03-14"', 'Ada wants “born” or “age”, not both'],
      ['{', '', 'it is not JSON'],
    ];
    for (const [from, to, words] of refusals) {
      const { code, output, errors } = await cost('--plan', file('wrong', from, to));
      expect([code, output]).toEqual([1, '']);
      expect(errors).toContain(words);
    }
    const other = await cost('--plan', file('plan'), '--than', file('old', '2026-27', '2025-26'));
    expect([other.code, other.output]).toEqual([1, '']);
    expect(other.errors).toContain('One plan is for 2025-26 and the other for 2026-27');
  });

  it('says what it did not understand', async () => {
    expect(await cost()).toMatchObject({ code: 2, errors: 'Say which plan with --plan, or which book with --book.\n' });
    expect(await cost('--plan', join(place, 'none.json'))).toMatchObject({ code: 2, output: '' });
    expect((await cost('--plan', file('plan'), '--on', '2026-11-13')).code).toBe(2);
    expect((await cost('--book', place)).code).toBe(1);
    expect((await cost('--help')).output).toContain('Usage: ledger cost --plan FILE.json');
  });
});

describe('ledger cost --book', () => {
  it('takes the plan from the book, and tells what its plan lines leave', async () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const terms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' } as const;
    home.ask('employment.agree', { employmentId: employment, from: day('2026-05-04'), weekMinutes: 600, terms: { ...terms, rates: [] } });
    home.extra(employment, 50_000);
    home.approve();
    home.close();
    const { folder } = home;
    const { code, output, errors } = await cost('--book', folder, '--on', '2026-08-01');
    expect(code).toBe(0);
    expect(output).toContain('Day: 10 h a week at £13.00 an hour is £130.00 a week. 13 paydays of £520.00 make £6,760.00.');
    expect(output).toMatch(/^PAs for Ann +\S+ +\S+ +10800\.00 /mu);
    expect(errors).toContain('none are counted until you say how many');
    expect(await cost('--book', folder, '--on', '2026-08-01', '--employer', 'Nobody')).toMatchObject({
      code: 2,
      errors: 'Nobody of the name Nobody employs a PA on that day. Employers are: Rose Invented.\n',
    });
  });
});
