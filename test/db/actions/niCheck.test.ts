import { describe, expect, it } from 'vitest';
import { markOfFile } from '#documents/rti/checkMark';
import { payHousehold } from '#test/support/payHousehold';
import { reporting } from '#test/support/rti/reporting';
import { hasRti, schemaProblems } from '#test/support/rti/shared';

const shared = hasRti();

describe('a National Insurance number to be checked or found', () => {
  it('asks first who the PA is, then says what to type, and is valid by HMRC’s own form with its mark', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    const employmentId = sam.employment;
    expect(home.ask('report.niCheck', { employmentId })).toMatchObject({ hasNiNumber: false, keys: [], missing: [{ mend: 'facts' }] });
    reporting(home, [sam]);
    const { keys, missing, xml = '' } = home.ask('report.niCheck', { employmentId });
    expect(missing).toEqual([]);
    expect(keys.map(({ name, shown }) => `${name}: ${shown}`)).toEqual([
      'Surname: Sample',
      'Forename: Sam',
      'Date of birth: 1 February 2006',
      'Gender: Female',
      'Address, line 1: 1 Example Road',
      'Address, line 2: Sampletown',
      'Postcode: M1 1AA',
      'Payroll id: 1',
    ]);
    const { stated, made } = markOfFile(xml);
    expect(stated).toBe(made.base64);
    expect(xml).toContain('<Class>HMRC-PAYE-RTI-NVR</Class>');
    if (shared) expect(schemaProblems(xml, 'nvr')).toEqual([]);
  });
});
