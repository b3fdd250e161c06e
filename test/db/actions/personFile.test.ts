import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { type PayTerms } from '#core/contract/shapes/people';
import { pence } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { statementAnswers } from '#test/support/fileScript';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

const began = day('2026-04-06');

type Item = InputOf<'file.record'>;

function record(
  home: PayHousehold,
  assistantId: string,
  item: Omit<Item, 'assistantId' | 'files'> & { readonly files?: string[] },
): string {
  return home.ask('file.record', { files: [], ...item, assistantId }).id;
}

const dbs = { kind: 'disclosure', facts: { scheme: 'dbs', level: 'enhanced', number: '001234567890' } } as const;
const kin = { kind: 'next_of_kin', day: began, facts: { name: 'Ivo Invented', relation: 'brother', contact: '0100 000000' } } as const;

describe('a PA’s file in the book', () => {
  it('keeps a record with its proof, says it in the list of evidence, and takes it back with a reason', () => {
    const home = payHousehold();
    const { assistant } = home.hire('Sam Sample');
    const { token, files } = home.proof('passport');
    const facts = { method: 'document', document: 'Passport', checkedBy: 'Rose' };
    const item: Item = { assistantId: assistant, kind: 'right_to_work', day: day('2026-04-01'), facts, files: [token] };
    const { id } = home.ask('file.record', item, { files });
    const [read] = home.ask('file.read', { assistantId: assistant }).items;
    expect(read).toMatchObject({ id, kind: 'right_to_work', facts, evidence: [{ number: expect.any(Number) }] });
    const number = read?.evidence[0]?.number;
    const proof = home.ask('evidence.list', {}).evidence.find((one) => one.number === number);
    expect(JSON.stringify(proof)).toContain('Sam Sample’s file: right to work check of 1 Apr 2026');
    home.ask('file.takeBack', { id, reason: 'Of another person.' });
    expect(home.ask('file.read', { assistantId: assistant }).items[0]).toMatchObject({ takenBack: 'Of another person.' });
    expect(home.ask('file.read', { assistantId: assistant }).findings.map(({ kind }) => kind)).toContain('right_to_work');
  });

  it('speaks up at home only for a file that was begun, with one task, and not for whoever left', () => {
    const home = payHousehold();
    const { assistant, employment } = home.hire('Sam Sample');
    const tasks = () => home.ask('home.read', {}).tasks.filter(({ screen }) => screen === 'file');
    expect(tasks()).toEqual([]);
    record(home, assistant, kin);
    expect(tasks()).toMatchObject([
      { title: 'See to 6 things in Sam Sample’s file', about: assistant },
      { title: 'See to Rose Invented’s insurance', about: assistant },
    ]);
    home.ask('employment.end', { id: employment, endsOn: day('2026-10-31') });
    expect(tasks()).toEqual([]);
  });

  it('refuses a check older than a funder asks until that is meant, and then goes on saying so', () => {
    const home = payHousehold();
    const { assistant } = home.hire('Sam Sample');
    const [, council] = home.ask('file.asks', {}).funders;
    home.ask('file.ask', { funderId: council?.funderId ?? '', disclosureMonths: 36, liabilityInsurance: true, redundancy: 'promise' });
    const old: Item = { ...dbs, assistantId: assistant, day: day('2022-03-03'), files: [] };
    const refused = home.book().call('file.record', old, {});
    expect(refused.ok ? undefined : [refused.problem.field, refused.problem.sentence]).toEqual([
      'day',
      'This check of 3 March 2022 is older than Madeup Council asks (3 years). It has not expired: ask for a newer one, or tick that you record it as it is.',
    ]);
    home.ask('file.record', { ...old, meant: true });
    const said = home.ask('file.read', { assistantId: assistant }).findings.find(({ kind }) => kind === 'disclosure')?.words;
    expect(said).toContain('is older than Madeup Council asks (3 years)');
    home.ask('file.putAside', { assistantId: assistant, kind: 'disclosure', reason: 'The council accepts it.' });
    expect(home.ask('file.read', { assistantId: assistant }).findings.some(({ kind }) => kind === 'disclosure')).toBe(false);
  });

  it('holds the file of a self-employed helper who has no job here', () => {
    const home = payHousehold();
    const helper = home.ask('assistant.add', { name: 'Hal Helper', reference: 'PA 90', born: day('1988-01-01') }).id;
    const no = { delegated: 'no', ownCar: 'no', holderCar: 'no', relative: 'none', household: 'no', moneyRole: 'none' };
    record(home, helper, { kind: 'duties', day: began, facts: { ...no, selfEmployed: 'yes' } });
    const asked = home.ask('file.read', { assistantId: helper }).findings.filter(({ weight }) => weight === 'stop');
    expect(asked.map(({ kind }) => kind)).toEqual(['status_check', 'self_employed']);
    record(home, helper, { kind: 'status_check', day: began, facts: { result: 'self_employed', what: 'Own clients, own insurance.' } });
    const cover = { utr: '1234567890', insurer: 'Sample Mutual', policy: 'P1' };
    record(home, helper, { kind: 'self_employed', day: began, until: day('2027-04-05'), facts: cover });
    record(home, helper, { kind: 'invoice', day: day('2026-05-01'), facts: { number: '7', amount: '£120' } });
    expect(home.ask('file.read', { assistantId: helper }).findings.some(({ weight }) => weight === 'stop')).toBe(false);
  });

  it('reads an employer’s insurance with every PA’s file of theirs', () => {
    const home = payHousehold();
    const { assistant } = home.hire('Sam Sample');
    const read = () => home.ask('file.read', { assistantId: assistant }).employers[0];
    expect(read()?.findings.map(({ kind }) => kind)).toEqual(['liability_insurance']);
    const facts = { insurer: 'Sample Mutual', policy: 'EL 7' };
    const cover = { kind: 'liability_insurance', day: began, until: day('2027-04-05'), facts } as const;
    home.ask('file.record', { ...cover, files: [], employerId: home.employer });
    expect(read()).toMatchObject({ findings: [], items: [{ facts }] });
  });
});

describe('the papers of a file', () => {
  const terms: PayTerms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' };

  function ready(home: PayHousehold): string {
    const { employment } = home.hire('Sam Sample');
    home.ask('employment.agree', { employmentId: employment, from: began, weekMinutes: 1_200, terms });
    home.ask('holiday.agree', {
      employmentId: employment,
      from: began,
      kind: 'irregular',
      leaveYearStart: '04-01',
      weeks: 560,
      bankHolidays: 'included',
      paid: 'when_taken',
      accrual: 'legal',
      beyondFourWeeks: 'normal',
      sleepIns: 'whole',
    });
    return employment;
  }

  it('draws the written statement with every particular that the law names, from the answers and the book', () => {
    const home = payHousehold();
    const employmentId = ready(home);
    const answers = { ...statementAnswers, employmentId, continuousFrom: began, probation: 'Three months.' };
    const { id } = home.ask('file.statement', answers);
    const { sheet } = home.ask('paper.read', { id });
    checkSheet(sheet);
    const text = sheetText(sheet);
    const particulars = [
      'Employment Rights Act 1996, sections 1 and 3',
      'Continuous employment since: 6 April 2026',
      'Day rate: £13.00 an hour.',
      '20 hours a week by the agreement.',
      '5.6 weeks a year',
      'Leave years begin on 1 April.',
      'Statutory sick pay.',
      'As the law asks.',
      'Three months.',
      'One week',
      'At the employer’s home',
      'Acas Code of Practice',
      'No collective agreement',
    ];
    expect(particulars.filter((said) => !text.includes(said))).toEqual([]);
    const said = home.ask('file.read', { assistantId: home.ask('team.read', {}).assistants[0]?.id ?? '' }).findings;
    expect(said.find(({ kind }) => kind === 'written_statement')?.words).toContain('written statement is paper 1.');
  });

  it('draws no statement that could not say the pay or the holiday', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const answers = { ...statementAnswers, employmentId: employment, continuousFrom: began };
    expect(home.try('file.statement', answers)).toBe('file.noHoliday');
  });

  it('draws the privacy notice and a letter about a change', () => {
    const home = payHousehold();
    const employmentId = ready(home);
    const assistantId = home.ask('team.read', {}).assistants[0]?.id ?? '';
    const notice = home.ask('file.privacy', { assistantId, employerId: home.employer, contact: 'Rose', helpers: 'My sister Kim.' });
    const change = home.ask('file.change', { employmentId, from: day('2026-12-01'), what: '£13.60 an hour.' });
    const [privacy, letter] = [notice, change].map(({ id }) => home.ask('paper.read', { id }).sheet);
    if (privacy === undefined || letter === undefined) throw new Error('two papers were drawn');
    for (const sheet of [privacy, letter]) checkSheet(sheet);
    expect(sheetText(privacy)).toContain('My sister Kim.');
    expect(sheetText(letter)).toContain('From 1 December 2026 the terms of your job as PA change:');
  });
});
