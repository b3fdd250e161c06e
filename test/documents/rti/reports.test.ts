import { assert, property } from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#core/rti/element';
import { type Eps } from '#core/contract/shapes/reports';
import { pence } from '#core/money/pence';
import { writeEps, writeFps } from '#core/rti/message';
import { brokenRules } from '#core/rti/rules/all';
import { canonicalXml } from '#documents/rti/canonical';
import { markOfFile } from '#documents/rti/checkMark';
import { elementOf, NotXml, readXml } from '#documents/rti/readXml';
import { sha1 } from '#documents/rti/sha1';
import { day } from '#core/time/day';
import { anyEps, anyFps, fpsOf, reporter, sam, yearOf } from '#test/support/rti/reports';
import { envelopeProblems, hasRti, rtiFile, schemaProblems } from '#test/support/rti/shared';

const shared = hasRti();

/** What libxml2 makes of the Body, for the same bytes. */
function byLibxml(xml: string): string {
  const document = XmlDocument.fromString(xml);
  const body = document.get("//*[local-name()='Body']");
  if (!(body instanceof XmlElement)) throw new RangeError('no Body');
  const text = body.canonicalizeToString();
  document.dispose();
  return text;
}

describe.skipIf(!shared)('HMRC’s own vectors', () => {
  const rows = shared ? rtiFile('irmark-vectors/EXPECTED.csv').trim().split('\n').slice(1) : [];
  it.each(rows.map((row) => row.split(',')))('%s makes the mark that HMRC says', (file = '', base64 = '', base32 = '') => {
    expect(markOfFile(rtiFile(`irmark-vectors/${file}`)).made).toEqual({ base64, base32 });
  });

  it.each([
    'CIS-Monthly_Return_valid_file_with_IRmark.xml',
    'CIS-Verification_valid_file_with_IRmark.xml',
    'CIS-XMLsample_MonthlyReturn.xml',
    'CIS-XMLsample_verification.xml',
  ])('%s is canonical XML as libxml2 has it', (file) => {
    const xml = rtiFile(`irmark-vectors/${file}`);
    const root = readXml(xml);
    const body = root.content.find((part) => typeof part !== 'string' && part.name === 'Body');
    if (body === undefined || typeof body === 'string') throw new RangeError('no Body');
    expect(canonicalXml(body, root.attributes)).toBe(byLibxml(xml));
  });
});

describe.skipIf(!shared)('the shared samples, read back', () => {
  const samples = [
    ['sample-fps-25-26-new-starter.xml', 'fps 2025-26'],
    ['sample-fps-26-27-new-starter-plan5-UNVERIFIED.xml', 'fps 2026-27'],
    ['sample-eps-25-26-employment-allowance-and-SMP.xml', 'eps 2025-26'],
    ['sample-eps-25-26-no-payment.xml', 'eps 2025-26'],
    ['sample-eps-26-27-employment-allowance-UNVERIFIED.xml', 'eps 2026-27'],
  ] as const;

  it.each(samples)('%s is the same written again, valid, and carries its own mark', (file, schema) => {
    const xml = rtiFile(`samples/${file}`);
    const again = `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalText(elementOf(readXml(xml)))}\n`;
    expect(again.replaceAll('<CorrelationID></CorrelationID>', '<CorrelationID/>')).toBe(xml);
    expect(schemaProblems(again, schema)).toEqual([]);
    const { stated, made } = markOfFile(xml);
    expect(made.base64).toBe(stated);
  });

  it.each(samples.slice(0, 2))('%s breaks no rule', (file) => {
    expect(brokenRules(elementOf(readXml(rtiFile(`samples/${file}`))), day('2026-11-22'))).toEqual([]);
  });
});

describe.skipIf(!shared)('reports of random staff', () => {
  it('an FPS is valid by the schema of its year and in HMRC’s envelope, and its mark is what its bytes make', () => {
    const law = property(anyFps, (fps) => {
      const year = yearOf(fps.taxYear);
      const { xml, irMark } = writeFps(fps, year, sha1);
      expect(schemaProblems(xml, fps.taxYear === '2025-26' ? 'fps 2025-26' : 'fps 2026-27')).toEqual([]);
      expect(envelopeProblems(xml)).toEqual([]);
      expect(markOfFile(xml)).toEqual({ stated: irMark.base64, made: irMark });
    });
    assert(law, { numRuns: 150 });
  });

  it('an EPS likewise', () => {
    const law = property(anyEps, (eps) => {
      const { xml, irMark } = writeEps(eps, yearOf(eps.taxYear), sha1);
      expect(schemaProblems(xml, eps.taxYear === '2025-26' ? 'eps 2025-26' : 'eps 2026-27')).toEqual([]);
      expect(envelopeProblems(xml)).toEqual([]);
      expect(markOfFile(xml)).toEqual({ stated: irMark.base64, made: irMark });
    });
    assert(law, { numRuns: 100 });
  });

  it('an EPS of sums got back that fell to nothing says 0.00, which the schema takes, and is not empty', () => {
    const recovered: Eps['recovered'] = [{ kind: 'smp', recovered: pence(0), compensation: pence(0) }];
    const eps: Eps = { format: 'pa-ledger-eps-1', taxYear: '2026-27', taxMonth: 5, reporter, recovered };
    const { xml } = writeEps(eps, yearOf('2026-27'), sha1);
    expect(xml).toContain('<TaxMonth>5</TaxMonth><SMPRecovered>0.00</SMPRecovered><NICCompensationOnSMP>0.00</NICCompensationOnSMP>');
    expect(schemaProblems(xml, 'eps 2026-27')).toEqual([]);
  });

  it('a report with a wrong order of items would be seen: the schema is asked indeed', () => {
    const { xml } = writeFps(fpsOf([sam]), yearOf('2026-27'), sha1);
    const swapped = xml.replace(/(<PayFreq>.*?<\/PayFreq>)(<PmtDate>.*?<\/PmtDate>)/, '$2$1');
    expect(swapped).not.toBe(xml);
    expect(schemaProblems(swapped, 'fps 2026-27')).not.toEqual([]);
  });
});

describe('what is written', () => {
  it('is canonical XML already: libxml2 writes the same bytes, with & and < in an address', () => {
    const fps = fpsOf([{ ...sam, person: { ...sam.person, lines: ['Flat 1 <rear> & 2', 'Sampletown'] } }]);
    const { xml } = writeFps(fps, yearOf('2026-27'), sha1);
    const body = /<Body>.*<\/Body>/.exec(xml)?.[0] ?? '';
    expect(body).toContain('Flat 1 &lt;rear&gt; &amp; 2');
    expect(body.replace('<Body>', '<Body xmlns="http://www.govtalk.gov.uk/CM/envelope">')).toBe(byLibxml(xml));
  });

  it('one letter changed gives another mark', () => {
    const one = writeFps(fpsOf([sam]), yearOf('2026-27'), sha1);
    const other = writeFps(fpsOf([{ ...sam, payId: '2' }]), yearOf('2026-27'), sha1);
    expect(one.irMark.base64).not.toBe(other.irMark.base64);
    expect(one.irMark.base32).toMatch(/^[A-Z2-7]{32}$/);
  });
});

describe('files from elsewhere', () => {
  it.each(['', '<a>', '<a></b>', '<a>&unknown;</a>', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '<a/><b/>', 'words'])(
    '%j is refused, and no entity is followed',
    (text) => {
      expect(() => readXml(text)).toThrow(NotXml);
    },
  );
});
