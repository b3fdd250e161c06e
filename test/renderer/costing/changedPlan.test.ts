import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { costPlan } from '#core/costing/costPlan';
import {
  addedRows,
  changedPlan,
  contingencyField,
  fieldNames,
  nightsRow,
  oneMoreRow,
  startTexts,
  wholeField,
} from '#renderer/costing/changedPlan';
import { hoursText, readHours, readHundredths, readWhole } from '#renderer/costing/readTyped';
import { rosa } from '#test/core/costing/plans';

const { amount, rate, days, training, weeks } = fieldNames;

describe('a plan with something typed over it', () => {
  it('is the book’s own while every field shows what the book has', () => {
    expect(changedPlan(rosa, {})).toEqual({ plan: rosa, problems: {} });
    expect(changedPlan(rosa, startTexts(rosa))).toEqual({ plan: rosa, problems: {} });
  });

  it('takes hours, rates, nights, weeks, days, training and contingency as people write them', () => {
    const typed = {
      [amount('ada', 0)]: '31:30',
      [rate('ada', 0)]: '£14.50',
      [amount('ada', 1)]: '2.5',
      [weeks('ada')]: '50',
      [days('ada')]: '10',
      [training('ada')]: '7.25',
      [contingencyField]: '7.5',
    };
    const { plan, problems } = changedPlan(rosa, typed);
    expect(problems).toEqual({});
    expect(plan.assistants[0]).toMatchObject({
      work: [{ minutes: 1_890, perHour: 1_450 }, { hundredths: 250 }],
      weeks: 50,
      sickness: { days: 10 },
      trainingMinutes: 435,
    });
    expect(plan.contingencyHundredths).toBe(750);
    expect(plan.assistants[1]).toEqual(rosa.assistants[1]);
  });

  it('says beside the field what cannot be read, and counts the figure of before', () => {
    for (const [name, text] of [
      [amount('ada', 0), 'thirty'],
      [amount('ada', 0), ''],
      [amount('ada', 0), '169'],
      [rate('ada', 0), '-14'],
      [rate('ada', 0), '0'],
      [amount('ada', 1), '8'],
      [weeks('ada'), '53'],
      [days('ada'), '1.5'],
      [training('ada'), 'x'],
      [contingencyField, '101'],
    ] as const) {
      const { plan, problems } = changedPlan(rosa, { [name]: text });
      expect(plan).toEqual(rosa);
      expect(Object.keys(problems)).toEqual([name]);
      expect(problems[name]).toContain('The figure of before is counted.');
    }
  });

  it('adds nights for who has none agreed, once it is said what they are paid', () => {
    const row = 1;
    expect(rosa.assistants.map(nightsRow)).toEqual([1, row]);
    const waiting = changedPlan(rosa, { [amount('ben', row)]: '1' });
    expect(waiting.plan).toEqual(rosa);
    expect(waiting.problems[rate('ben', row)]).toContain('Say what is paid for a sleep-in');
    const { plan, problems } = changedPlan(rosa, { [amount('ben', row)]: '1', [rate('ben', row)]: '55' });
    expect(problems).toEqual({});
    expect(plan.assistants[1]?.work[1]).toMatchObject({ kind: 'sleep_in', hundredths: 100, each: 5_500 });
    expect(costPlan(plan, ownLaw).ok).toBe(true);
  });
});

describe('reading what was typed', () => {
  it('shows minutes so that they read back the same', () => {
    for (const minutes of [0, 1, 15, 50, 60, 90, 1_230, 2_250]) expect(readHours(hoursText(minutes), 168)).toBe(minutes);
  });

  it('refuses what is none of these', () => {
    expect(readHours('7:60', 168)).toBeUndefined();
    expect(readHundredths('1.255', 700)).toBeUndefined();
    expect(readWhole('0', 1, 52)).toBeUndefined();
  });

  it('adds kinds of hour that the book does not have, once it is said what they are paid', () => {
    const { added, name } = fieldNames;
    const typed = { [added('ben')]: oneMoreRow({}, 'ben'), [name('ben', 100)]: ' Weekend ', [amount('ben', 100)]: '6' };
    expect(addedRows(typed, 'ben')).toEqual([100]);
    expect(changedPlan(rosa, typed).plan).toEqual(rosa);
    expect(changedPlan(rosa, typed).problems[rate('ben', 100)]).toContain('Until then these hours are not counted.');
    const { plan, problems } = changedPlan(rosa, { ...typed, [rate('ben', 100)]: '15' });
    expect(problems).toEqual({});
    const [first] = rosa.assistants[1]?.work ?? [];
    expect(plan.assistants[1]?.work.at(-1)).toEqual({
      kind: 'hours',
      name: 'Weekend',
      minutes: 360,
      perHour: 1_500,
      charges: first?.charges,
    });
    expect(addedRows({ [added('ben')]: '99' }, 'ben')).toEqual([]);
    expect(oneMoreRow({ [added('ben')]: '5' }, 'ben')).toBe('5');
  });

  it('switches the allowance and the money for redundancy, and leaves what others use of the allowance', () => {
    expect([rosa.allowance.claimed, rosa.redundancy]).toEqual([true, true]);
    const { plan } = changedPlan(rosa, { [wholeField]: '' });
    expect([plan.allowance, plan.redundancy]).toEqual([{ ...rosa.allowance, claimed: false }, false]);
    expect(changedPlan(rosa, { [wholeField]: 'allowance,redundancy' }).plan).toEqual(rosa);
  });
});
