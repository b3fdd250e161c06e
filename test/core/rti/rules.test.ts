import { describe, expect, it } from 'vitest';
import { type FpsEmployee } from '#core/contract/shapes/reports';
import { nothing, pence } from '#core/money/pence';
import { group, item, type XmlElement } from '#core/rti/element';
import { writeFps } from '#core/rti/message';
import { brokenRules, fpsRules } from '#core/rti/rules/all';
import { isUtr } from '#core/rti/rules/employer';
import { addDays, day } from '#core/time/day';
import { readRows } from '#test/core/payroll/vectors';
import { fpsOf, sam, sha1, yearOf } from '#test/support/rti/reports';
import { hasRti, rtiFile } from '#test/support/rti/shared';

const today = day('2026-07-17');

type Change = (element: XmlElement) => readonly XmlElement[];

/** The element with each one at the path replaced by what the change makes of it: nothing, itself, several. */
function changed(element: XmlElement, path: string, change: Change): XmlElement {
  const [name = '', ...rest] = path.split('/');
  const children = element.children.flatMap((child) => {
    if (child.name !== name) return [child];
    return rest.length === 0 ? change(child) : [changed(child, rest.join('/'), change)];
  });
  return { ...element, children };
}

const gone: Change = () => [];
const saying =
  (words: string): Change =>
  (element) => [{ ...element, words }];
const twice: Change = (element) => [element, element];
const holding =
  (...children: readonly XmlElement[]): Change =>
  (element) => [{ ...element, children: [...element.children, ...children] }];
const yes = (name: string): XmlElement => group(name, [], {});

const envelope = 'Body/IRenvelope';
const report = `${envelope}/FullPaymentSubmission`;
const employee = `${report}/Employee`;
const details = `${employee}/EmployeeDetails`;
const job = `${employee}/Employment`;
const payment = `${job}/Payment`;

function messageOf(given: Partial<FpsEmployee> = {}): XmlElement {
  return writeFps(fpsOf([{ ...sam, ...given }]), yearOf('2026-27'), sha1).message;
}

const starter = { startsOn: today, statement: 'B', studentLoan: false, postgraduateLoan: false } as const;
const [block] = sam.letters;
if (block === undefined) throw new RangeError('Sam has a letter');
const none = {
  atLel: nothing,
  lelToPt: nothing,
  ptToUel: nothing,
  employer: nothing,
  employerToDate: nothing,
  employee: nothing,
  employeeToDate: nothing,
};
const onX = { ...block, ...none, letter: 'X' };
const blocks = (...letters: FpsEmployee['letters']): XmlElement =>
  changed(messageOf(), job, (element) => [
    {
      ...element,
      children: [
        ...element.children.filter(({ name }) => name !== 'NIlettersAndValues'),
        ...letters.map(({ letter, ...sums }) =>
          group('NIlettersAndValues', [
            ...item('NIletter', letter),
            ...item('AtLELYTD', String(sums.atLel)),
            ...item('LELtoPTYTD', String(sums.lelToPt)),
            ...item('PTtoUELYTD', String(sums.ptToUel)),
            ...item('TotalEmpNICInPd', String(sums.employer)),
            ...item('TotalEmpNICYTD', String(sums.employerToDate)),
            ...item('EmpeeContribnsInPd', String(sums.employee)),
            ...item('EmpeeContribnsYTD', String(sums.employeeToDate)),
          ]),
        ),
      ],
    },
  ]);
const one = pence(1);
const withSeconded = (...children: readonly XmlElement[]): XmlElement =>
  changed(messageOf({ starter }), `${job}/Starter`, holding(group('Seconded', children)));
const withCar = (...children: readonly XmlElement[]): XmlElement =>
  changed(messageOf(), payment, holding(group('Benefits', [group('Car', children)])));
const partner = (...children: readonly XmlElement[]): XmlElement =>
  changed(messageOf(), details, holding(group('PartnerDetails', [group('Name', children)])));
const pension = group('OccPension', item('Amount', '100.00'));
const final = (...children: readonly XmlElement[]): XmlElement => changed(messageOf(), report, holding(group('FinalSubmission', children)));
const references = (...children: readonly XmlElement[]): XmlElement => changed(messageOf(), `${report}/EmpRefs`, holding(...children));

/** For each rule: a message that breaks it, and one beside it that does not. */
const examples: Readonly<Record<string, readonly [breaks: XmlElement, keeps: XmlElement]>> = {
  '5005': [changed(messageOf(), 'GovTalkDetails/Keys/Key', saying('999')), messageOf()],
  '5004': [changed(messageOf(), `${envelope}/IRheader/Keys`, gone), messageOf()],
  '7821': [changed(messageOf(), `${report}/EmpRefs/OfficeNo`, saying('636')), messageOf()],
  '7822': [changed(messageOf(), `${report}/EmpRefs/PayeRef`, saying('B635')), messageOf()],
  '7882-self-assessment': [references(...item('SAUTR', '1111111113')), references(...item('SAUTR', '1111111111'))],
  '7952': [references(...item('SAUTR', '1111111111'), ...item('COTAXRef', '1111111111')), references(...item('COTAXRef', '1111111111'))],
  '7882-corporation-tax': [references(...item('COTAXRef', '1111111113')), references(...item('COTAXRef', '1111111111'))],
  '7889': [changed(messageOf(), `${report}/RelatedTaxYear`, saying('25-26')), messageOf()],
  '7844': [changed(messageOf(), `${envelope}/IRheader/PeriodEnd`, saying('2026-04-05')), messageOf()],
  '7825': [
    messageOf({ person: { ...sam.person, lines: ['1 Rue'], country: 'France' } }),
    messageOf({ person: { ...sam.person, lines: ['1 Rue', 'Paris'], country: 'France' } }),
  ],
  '5001': [messageOf({ born: addDays(today, 1) }), messageOf({ born: today })],
  '7826': [messageOf({ born: day('1896-07-17') }), messageOf({ born: day('1896-07-18') })],
  '7846': [partner(...item('Sur', 'Other')), partner(...item('Initials', 'A'), ...item('Sur', 'Other'))],
  '7823': [
    changed(messageOf({ person: { ...sam.person, lines: ['1 Example Road'] } }), `${details}/NINO`, gone),
    changed(messageOf(), `${details}/NINO`, gone),
  ],
  '7824': [
    messageOf({ person: { ...sam.person, forenames: [] } }),
    changed(messageOf(), `${details}/Name/Fore`, () => item('Initials', 'S')),
  ],
  '7883': [
    changed(messageOf(), job, holding(...item('TaxWkOfApptOfDirector', '3'))),
    changed(messageOf(), job, holding(...item('DirectorsNIC', 'AN'), ...item('TaxWkOfApptOfDirector', '3'))),
  ],
  '7828': [
    messageOf({ starter: { ...starter, startsOn: addDays(today, 31) } }),
    messageOf({ starter: { ...starter, startsOn: addDays(today, 30) } }),
  ],
  '7829': [messageOf({ starter, person: { ...sam.person, lines: ['1 Example Road'] } }), messageOf({ starter })],
  '7884': [withSeconded(yes('EEACitizen')), withSeconded(yes('InOutUK'), yes('EEACitizen'))],
  '7931': [withSeconded(), withSeconded(yes('EPM6'))],
  '7831': [messageOf({ leftOn: addDays(today, 31) }), messageOf({ leftOn: addDays(today, 30) })],
  '7847': [messageOf({ paidAfterLeaving: true }), messageOf({ paidAfterLeaving: true, leftOn: today })],
  '7939': [withCar(...item('FirstRegd', '2026-07-18')), withCar(...item('FirstRegd', '2026-07-17'))],
  '7937': [
    withCar(...item('AvailFrom', '2026-06-02'), ...item('AvailTo', '2026-06-01')),
    withCar(...item('AvailFrom', '2026-06-01'), ...item('AvailTo', '2026-06-01')),
  ],
  '7938': [
    withCar(group('FreeFuel', [...item('Provided', '2026-06-02'), ...item('Withdrawn', '2026-06-01')])),
    withCar(group('FreeFuel', [...item('Provided', '2026-06-01'), ...item('Withdrawn', '2026-06-01')])),
  ],
  '7885': [
    changed(messageOf(), payment, holding(...['A', 'A'].flatMap((type) => item('TrivialCommutationPayment', '1.00', { type })))),
    changed(messageOf(), payment, holding(...['A', 'B'].flatMap((type) => item('TrivialCommutationPayment', '1.00', { type })))),
  ],
  '7936': [
    changed(messageOf(), payment, holding(group('FlexibleDrawdown', item('PensionDeathBenefit', 'yes')))),
    changed(messageOf(), payment, holding(group('FlexibleDrawdown', item('TaxablePayment', '1.00')))),
  ],
  '7849': [
    changed(changed(blocks({ ...block, letter: 'B' }), `${details}/Gender`, saying('M')), `${details}/BirthDate`, saying('1960-01-01')),
    changed(blocks({ ...block, letter: 'B' }), `${details}/BirthDate`, saying('1960-01-01')),
  ],
  '7850': [changed(messageOf(), `${job}/NIlettersAndValues`, twice), blocks(block, { ...block, letter: 'M' })],
  '7954': [
    blocks({ ...block, letter: 'F' }),
    changed(blocks({ ...block, letter: 'F' }), job, holding(...item('EmployeeWorkplacePostcode', 'TS1 1AA'))),
  ],
  '7955': [blocks({ ...block, letter: 'B' }), changed(blocks({ ...block, letter: 'B' }), `${details}/BirthDate`, saying('1961-04-05'))],
  '7852': [blocks({ ...onX, atLel: one }), blocks(onX)],
  '7853': [blocks({ ...onX, lelToPt: one }), blocks(onX)],
  '7854': [blocks({ ...onX, ptToUel: one }), blocks(onX)],
  '7863': [blocks({ ...onX, employer: one }), blocks({ ...block, employer: one })],
  '7864': [blocks({ ...onX, employerToDate: one }), blocks({ ...block, employerToDate: one })],
  '7865': [
    blocks({ ...block, letter: 'C', employeeToDate: nothing }),
    blocks({ ...block, letter: 'C', employee: nothing, employeeToDate: nothing }),
  ],
  '7866': [
    blocks({ ...block, letter: 'W', employee: nothing }),
    blocks({ ...block, letter: 'W', employee: nothing, employeeToDate: nothing }),
  ],
  '7878': [changed(messageOf({ starter }), `${job}/Starter/StartDec`, gone), messageOf({ starter })],
  '7879': [
    changed(changed(messageOf({ starter }), job, holding(...item('OccPenInd', 'yes'))), `${job}/Starter`, holding(pension)),
    changed(messageOf({ starter }), job, holding(...item('OccPenInd', 'yes'))),
  ],
  '7880': [withSeconded(yes('InOutUK')), withSeconded(yes('EPM6'))],
  '7881': [
    changed(messageOf({ starter }), `${job}/Starter/StartDec`, gone),
    changed(withSeconded(yes('InOutUK')), `${job}/Starter/StartDec`, gone),
  ],
  '7916': [
    changed(messageOf({ starter }), `${job}/Starter`, holding(pension)),
    changed(changed(messageOf({ starter }), job, holding(...item('OccPenInd', 'yes'))), `${job}/Starter`, holding(pension)),
  ],
  '7934': [
    changed(messageOf({ starter }), `${job}/Starter`, () => [group('Starter', [])]),
    changed(messageOf({ starter }), `${job}/Starter`, () => [group('Starter', item('StudentLoan', 'yes'))]),
  ],
  '7845': [
    partner(...item('Fore', 'Ann'), ...item('Sur', 'Other')),
    changed(partner(...item('Fore', 'Ann'), ...item('Sur', 'Other')), payment, holding(...item('ShPPYTD', '1.00'))),
  ],
  '7907': [
    changed(messageOf(), `${details}/BirthDate`, gone),
    changed(changed(messageOf(), `${details}/BirthDate`, gone), job, holding(...item('PaymentToANonIndividual', 'yes'))),
  ],
  '7932': [changed(messageOf(), `${details}/Address`, () => [group('Address', item('ForeignCountry', 'France'))]), messageOf()],
  '7875': [
    final(...item('BecauseSchemeCeased', 'yes')),
    final(...item('BecauseSchemeCeased', 'yes'), ...item('DateSchemeCeased', '2026-07-01')),
  ],
  '7876': [final(...item('DateSchemeCeased', '2026-07-18')), final(...item('DateSchemeCeased', '2026-07-17'))],
  '7933': [final(), final(...item('ForYear', 'yes'))],
  '7837': [
    changed(messageOf(), 'Header/MessageDetails/Class', saying('HMRC-PAYE-RTI-EPS')),
    changed(messageOf(), 'Header/MessageDetails/Class', saying('HMRC-PAYE-RTI-FPS-TIL')),
  ],
  '7877': [
    changed(messageOf(), employee, gone),
    changed(changed(messageOf(), employee, gone), report, holding(group('FinalSubmission', item('ForYear', 'yes')))),
  ],
};

function found(message: XmlElement, rule: string): readonly string[] {
  return brokenRules(message, today)
    .filter((finding) => finding.rule === rule)
    .map(({ sentence }) => sentence);
}

describe('HMRC’s business rules', () => {
  it('are 52, each with an id of its own and examples here', () => {
    expect(new Set(fpsRules.map(({ id }) => id)).size).toBe(52);
    expect(fpsRules.map(({ id }) => id).toSorted()).toEqual(Object.keys(examples).toSorted());
  });

  it.skipIf(!hasRti())('have the codes of HMRC’s own list', () => {
    const codes = readRows(rtiFile('2025-26/fps-business-rules-2025-26.csv')).map((row) => row['error_code'] ?? '');
    expect(fpsRules.map(({ code }) => code).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(codes.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it.each(Object.entries(examples))(
    '%s fires where it is broken, and says one sentence to act on; it is silent beside that',
    (rule, [breaks, keeps]) => {
      const [sentence = '', ...others] = found(breaks, rule);
      expect(others).toEqual([]);
      expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
      expect(found(keeps, rule)).toEqual([]);
    },
  );

  it('find nothing in an ordinary report', () => {
    expect(brokenRules(messageOf(), today)).toEqual([]);
    expect(brokenRules(messageOf({ starter }), today)).toEqual([]);
  });

  it('name the PA whom they are about, by place and in words', () => {
    const whole = writeFps(
      fpsOf([sam, { ...sam, born: addDays(today, 1), person: { ...sam.person, forenames: ['Jo'], surname: 'Next' } }]),
      yearOf('2026-27'),
      sha1,
    );
    expect(brokenRules(whole.message, today)).toEqual([
      { rule: '5001', code: '5001', employee: 1, sentence: 'Jo Next cannot have been born on a day to come. Look at the date of birth.' },
    ]);
  });
});

describe('a taxpayer reference', () => {
  it('has the first digit that the other nine make: HMRC’s own sample has 1111111111', () => {
    expect(isUtr('1111111111')).toBe(true);
    expect(Array.from('023456789').filter((digit) => isUtr(`${digit}111111111`))).toEqual([]);
    expect(isUtr('111111111')).toBe(false);
  });
});
