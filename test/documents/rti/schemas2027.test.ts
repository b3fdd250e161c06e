import { describe, expect, it } from 'vitest';
import { sha256 } from '#db/digest';
import { hasRti, rtiFile, schemaText } from '#test/support/rti/shared';

function listed(name: string): string | undefined {
  const lines = rtiFile('2026-27-derived/SHA256SUMS-of-official-RTI-RIM-2027-v1-0.txt').split('\n');
  return lines.find((line) => line.endsWith(` *${name}`))?.slice(0, 64);
}

describe.skipIf(!hasRti())('the schemas of 2026-27 that reports are checked with', () => {
  it.each([
    ['fps 2026-27', 'FullPaymentSubmission-2027-v1-0.xsd', '0128c9b6de5f258d88193983f8bb90e12bf0aa9a3e4cde15e7cd1f008c5ad528'],
    ['eps 2026-27', 'EmployerPaymentSummary-2027-v1-0.xsd', 'bdc2426bfa961a77b4123dc597de77f10185b16ef9772ad0ba871ecdc73ff0ec'],
  ] as const)('%s is HMRC’s own, by the SHA-256 that is listed for RTI-RIM-2027-v1-0.zip', (schema, name, digest) => {
    expect(listed(name)).toBe(digest);
    expect(sha256(schemaText(schema))).toBe(digest);
  });

  it('the items of Northern Ireland stand before neonatal care pay', () => {
    const places = ['SPBPYTD', 'SPBPNIREYTD', 'MiscarriageNIRE', 'EmployeeWorkplacePostcodeNIRE', 'SNCPYTD'].map((name) =>
      schemaText('fps 2026-27').indexOf(`name="${name}"`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
