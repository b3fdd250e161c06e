// HMRC's own schemas of 2026-27 are not beside a checkout; a pair derived from those of 2025-26 is. These are the differences between
// them, one by one: what comes out has the SHA-256 that is listed for HMRC's files (test/documents/rti/schemas2027.test.ts).

type Change = readonly [from: string | RegExp, to: string];

/** Each difference is there exactly once; otherwise it is no longer the file that these were found in. */
function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((so, [from, to]) => {
    if (so.split(from).length !== 2) throw new RangeError(`not there exactly once: ${String(from)}`);
    return so.replace(from, () => to);
  }, text);
}

function dated(message: string): readonly Change[] {
  return [
    ['Tue Sep 17 14:12:43 BST 2024', 'Fri Jul 18 07:11:56 BST 2025'],
    [/<!-- DERIVED FILE, NOT HMRC OFFICIAL\.[^\n]*-->\n/, ''],
    ['<gms:Created>2024-09-17', '<gms:Created>2025-07-09'],
    ['<gms:Modified>2024-09-17', '<gms:Modified>2025-07-18'],
    ['(C) Crown Copyright 2013-2024', '(C) Crown Copyright 2013-2025'],
    [`PAYE RTI ${message} 2025-26 schema`, `PAYE RTI ${message} 2026-27 schema`],
  ];
}

const indent = ' '.repeat(28);
const element = (name: string): string => `${indent}<xsd:element minOccurs="0" maxOccurs="1" name="${name}"`;

/** The type of a sum, from the line after its name to its end. */
const sum = [
  '  <xsd:simpleType>',
  '    <xsd:restriction base="fps:FullPaymentSubmission_IRmonetaryType">',
  '      <xsd:maxInclusive value="999999.99"/>',
  '      <xsd:minInclusive value="0.00"/>',
  '    </xsd:restriction>',
  '  </xsd:simpleType>',
  '</xsd:element>',
]
  .map((line) => `${indent}${line}\n`)
  .join('');

const miscarriage = `${element('MiscarriageNIRE')} type="fps:FullPaymentSubmission_YesNoType"/>\n`;

const postcode = [
  '  <xsd:simpleType>',
  '    <xsd:restriction base="xsd:string">',
  '      <xsd:pattern value="BT[0-9]{1,2} [0-9][ABD-HJLNP-UW-Z]{2}"/>',
  '    </xsd:restriction>',
  '  </xsd:simpleType>',
  '</xsd:element>',
]
  .map((line) => `${indent}${line}\n`)
  .join('');

/** Northern Ireland's items stand before neonatal care pay, and the postcode has a form. */
const northern: Change = [
  `${element('SNCPYTD')}>\n${sum}${element('SPBPNIREYTD')}>\n${sum}${miscarriage}${element('EmployeeWorkplacePostcodeNIRE')} type="xsd:string"/>\n`,
  `${element('SPBPNIREYTD')}>\n${sum}${miscarriage}${element('EmployeeWorkplacePostcodeNIRE')}>\n${postcode}${element('SNCPYTD')}>\n${sum}`,
];

function withItsLines(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

export function officialFps2027(derived: string): string {
  const leavers: Change = ['<xsd:minInclusive value="2019-04-06"/>', '<xsd:minInclusive value="2020-04-06"/>'];
  return withItsLines(changed(derived, [...dated('Full Payment Submission'), leavers, northern]));
}

export function officialEps2027(derived: string): string {
  return withItsLines(changed(derived, dated('Employer Payment Summary')));
}
