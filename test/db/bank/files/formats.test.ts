import { describe, expect, test } from 'vitest';
import { problemOf, valueOf } from '#test/support/bank/bankFixture';
import { asLines, offered, readWhole, windows1252 } from '#test/support/bank/readWhole';

const sgmlHead = 'OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nSECURITY:NONE\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n';
const payment = (day: string, amount: string, id: string, name: string, memo = ''): string =>
  `<STMTTRN>\n<TRNTYPE>OTHER\n<DTPOSTED>${day}\n<TRNAMT>${amount}\n<FITID>${id}\n<NAME>${name}\n${memo === '' ? '' : `<MEMO>${memo}\n`}</STMTTRN>\n`;
const statement = (
  payments: string,
  account = '12345612345678',
  currency = 'GBP',
  balance = '<LEDGERBAL>\n<BALAMT>687.50\n<DTASOF>20261105000000[-5:EST]\n</LEDGERBAL>\n',
): string =>
  `<STMTTRNRS><STMTRS>\n<CURDEF>${currency}\n<BANKACCTFROM>\n<BANKID>123456\n<ACCTID>${account}\n<ACCTTYPE>CHECKING\n</BANKACCTFROM>\n<BANKTRANLIST>\n<DTSTART>20261101\n${payments}</BANKTRANLIST>\n${balance}</STMTRS></STMTTRNRS>`;
const sgml = (...statements: readonly string[]): string => `${sgmlHead}<OFX>\n<BANKMSGSRSV1>${statements.join('')}</BANKMSGSRSV1></OFX>\n`;
const two =
  payment('20261105000000[-5:EST]', '-312.50', 'F2', 'J EXAMPLE & SONS CARE AND SUPPO', 'J EXAMPLE & SONS CARE AND SUPPORT WAGES') +
  payment('20261102', '+1000.00', 'F1', 'EXAMPLE COUNCIL', 'DP0042');

describe('OFX', () => {
  test('as SGML: leaves never closed, a bare &, zones that would shift the day, a payee that the memo goes on with', () => {
    const read = valueOf(readWhole(sgml(statement(two)), 'ofx', { account: '5678' }));
    expect(offered(sgml(statement(two)))).toEqual(['ofx']);
    expect(asLines(read)).toEqual([
      '2026-11-02 1000.00 EXAMPLE COUNCIL DP0042',
      '2026-11-05 -312.50 J EXAMPLE & SONS CARE AND SUPPORT WAGES',
    ]);
    expect(read).toMatchObject({
      order: 'newest_first',
      proof: { kind: 'closing', opening: 0, closing: 68_750 },
      account: { digits: '12345678', sortCode: '123456' },
    });
    expect(read.notes).toEqual(['The bank states a balance of £687.50 on 5 November 2026.']);
  });

  test('as XML on one line, of a card: what is owed has a minus', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="202"?><OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>GBP</CURDEF><CCACCTFROM><ACCTID>XXXX-12345</ACCTID></CCACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20261105000000.000[-7:MST]</DTPOSTED><TRNAMT>-25.50</TRNAMT><FITID>AT1</FITID><NAME>M&amp;S EXAMPLE</NAME><MEMO></MEMO></STMTTRN></BANKTRANLIST><LEDGERBAL><BALAMT>-25.50</BALAMT><DTASOF>20261105000000.000[-7:MST]</DTASOF></LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>`;
    const read = valueOf(readWhole(text, 'ofx'));
    expect(asLines(read)).toEqual(['2026-11-05 -25.50 M&S EXAMPLE']);
    expect(read.proof).toEqual({ kind: 'closing', opening: 0, closing: -2_550 });
  });

  test('with two accounts gives the chosen one’s payments and says so; without a choice it is refused', () => {
    const both = sgml(statement(payment('20261105', '-1.00', 'X', 'OTHER'), '65432187654321'), statement(two));
    expect(asLines(valueOf(readWhole(both, 'ofx', { account: '5678' })))).toHaveLength(2);
    expect(valueOf(readWhole(both, 'ofx', { account: '5678' })).notes.at(-1)).toMatch(/ending 4321/);
    expect(problemOf(readWhole(both, 'ofx')).code).toBe('bank.severalAccounts');
    expect(problemOf(readWhole(both, 'ofx', { account: '1111' }))).toMatchObject({
      code: 'bank.wrongAccount',
      details: { file: '4321 or 5678' },
    });
  });

  test('keeps two payments that share an id, as some banks write them, and £ of Windows under a label of ASCII', () => {
    const twins = payment('20261105', '-3.20', 'SAME', 'CAFE £3.20') + payment('20261105', '-3.20', 'SAME', 'CAFE £3.20');
    expect(asLines(valueOf(readWhole(windows1252(sgml(statement(twins, '12345678', 'GBP', ''))), 'ofx')))).toEqual([
      '2026-11-05 -3.20 CAFE £3.20',
      '2026-11-05 -3.20 CAFE £3.20',
    ]);
  });

  test.each([
    [
      'a payment that is never closed',
      sgml(statement(two.replace('</STMTTRN>\n<STMTTRN>', '<STMTTRN>'))),
      'bank.brokenFile',
      /a payment begins before the one above it is closed on line \d+/,
    ],
    [
      'a tag cut off',
      sgml(statement(two.replace('<TRNAMT>-312.50', '<TRNAMT-312.50'))),
      'bank.brokenFile',
      /the tag <TRNAMT is not finished on line/,
    ],
    ['its end cut off', sgml(statement(two)).slice(0, sgml(statement(two)).indexOf('<LEDGERBAL>')), 'bank.brokenFile', /may be cut short/],
    ['letters for an amount', sgml(statement(two.replace('-312.50', 'lots'))), 'bank.brokenPayment', /Payment 1 .*“lots” is not an amount/],
    ['a day that is none', sgml(statement(two.replace('20261105000000', '20261131000000'))), 'bank.brokenPayment', /is not a date/],
    ['euros', sgml(statement(two, '12345678', 'EUR')), 'bank.otherCurrency', /in EUR/],
    ['no payments', sgml(statement('')), 'bank.noRows', /no payments/],
    [
      'entities of its own',
      `<!DOCTYPE x [<!ENTITY a "b">]>${sgml(statement(two)).slice(sgmlHead.length)}`,
      'bank.entities',
      /instructions for programs/,
    ],
  ])('with %s is refused in a sentence', (_, text, code, sentence) => {
    const found = problemOf(readWhole(text, 'ofx'));
    expect(found.code).toBe(code);
    expect(found.sentence).toMatch(sentence);
  });
});

describe('QIF', () => {
  const santander =
    '!Type:Oth L\nD30/03/2026\nT-1080.00\nPEXAMPLE &amp; SONS LEASE                                                     , 1080.00\n^\nD02/03/2026\nT1,500.00\nPEXAMPLE COUNCIL\n^\n';

  test('dates are decided once for the file, padding and the repeated amount go, twins stay', () => {
    expect(asLines(valueOf(readWhole(santander, 'qif')))).toEqual([
      '2026-03-02 1500.00 EXAMPLE COUNCIL',
      '2026-03-30 -1080.00 EXAMPLE & SONS LEASE',
    ]);
    const twins = "!Type:Bank\nD25/12'07\nT-3.20\nPCAFE\n^\nD25/12'07\nT-3.20\nPCAFE\n";
    expect(asLines(valueOf(readWhole(twins, 'qif')))).toEqual(['2007-12-25 -3.20 CAFE', '2007-12-25 -3.20 CAFE']);
  });

  test('years behind an apostrophe, padded days, month first where a day above 12 shows it', () => {
    expect(asLines(valueOf(readWhole("!Type:CCard\nD10/ 5'20\nT-1\nPA\n^\nD28.02'2009\nT-2\nPB\n^\n", 'qif')))[0]).toBe(
      '2009-02-28 -2.00 B',
    );
    expect(asLines(valueOf(readWhole('!Type:Bank\nD03/05/2026\nT-1\nPA\n^\nD03/28/2026\nT-2\nPB\n^\n', 'qif')))).toEqual([
      '2026-03-05 -1.00 A',
      '2026-03-28 -2.00 B',
    ]);
  });

  test('dates that could be read both ways are asked, not guessed', () => {
    const unclear = '!Type:Bank\nD03/05/2026\nT-1.00\nPA\n^\n';
    expect(problemOf(readWhole(unclear, 'qif')).code).toBe('bank.datesUnclear');
    expect(valueOf(readWhole(unclear, 'qif', { dateOrder: 'day_first' })).span.from).toBe('2026-05-03');
    expect(valueOf(readWhole(unclear, 'qif', { dateOrder: 'month_first' })).span.from).toBe('2026-03-05');
  });

  test.each([
    ['no amount', '!Type:Bank\nD03/05/2026\nPA\n^\n', 'bank.brokenPayment'],
    ['an impossible day', '!Type:Bank\nD31/02/2026\nT-1.00\nPA\n^\n', 'bank.brokenPayment'],
    ['shares and no payments', '!Type:Invst\nD03/05/2026\nT-1.00\n^\n', 'bank.brokenFile'],
    ['two lists', '!Type:Bank\nD03/05/2026\nT-1.00\n^\n!Type:CCard\nD03/05/2026\nT-1.00\n^\n', 'bank.severalAccounts'],
  ])('with %s is refused', (_, text, code) => {
    expect(problemOf(readWhole(text, 'qif')).code).toBe(code);
  });
});

describe('MT940', () => {
  const first =
    ':20:STMT1\n:25:123456-12345678\n:28C:00041/001\n:60F:C261101GBP1000,00\n:61:2611021102D312,50NTRFREF1//BANK1\n:86:J EXAMPLE\nWAGES NOV\n:61:2611031103RD12,50NTRFREF2\n:86:SENT BACK\n:62M:C261103GBP700,00\n-\n';
  const second =
    ':20:STMT1\n:25:123456-12345678\n:28C:00041/002\n:60M:C261103GBP700,00\n:61:2612310102C0,05NINTNONREF\n:62F:C270102GBP700,05\n:86:Thank you for banking with us\n-}\n';

  test('two pages of a statement lead from the opening balance to the closing one; a debit taken back is money in', () => {
    const read = valueOf(readWhole(`{1:F01EXAMPLE}{2:I940}{4:\n${first}${second}`, 'mt940', { account: '5678' }));
    expect(asLines(read)).toEqual(['2026-11-02 -312.50 J EXAMPLE WAGES NOV', '2026-11-03 12.50 SENT BACK', '2027-01-02 0.05 NONREF']);
    expect(read.proof).toEqual({ kind: 'ends', opening: 100_000, closing: 70_005 });
  });

  test.each([
    ['a page missing', first + second.replace('00041/002', '00041/003'), /page 3 after page 1/],
    ['the first page missing', second, /its first page is missing/],
    ['an amount changed', first.replace('312,50', '312,51') + second, /the payments lead to £699.99, and the file says £700.00/],
    ['pages that do not meet', first + second.replaceAll('700,0', '701,0'), /begins at £701.00, and the one before it ends at £700.00/],
    ['its end cut off', first.slice(0, first.indexOf(':62M')), /no closing balance/],
    ['a month of nought', first.replace('2611021102', '2600021102'), /has no date/],
  ])('with %s is refused', (_, text, sentence) => {
    expect(problemOf(readWhole(text, 'mt940')).sentence).toMatch(sentence);
  });
});

describe('CAMT.053', () => {
  const entry = (amount: string, way: string, day: string, words: string, status = 'BOOK', currency = 'GBP'): string =>
    `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${way}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts><BookgDt>${day}</BookgDt><AcctSvcrRef>${words}-1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>J EXAMPLE</Nm></Pty></Cdtr></RltdPties><RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  const balance = (code: string, amount: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-07-01</Dt></Dt></Bal>`;
  const camt = (inside: string, pages = ''): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<x:Document xmlns:x="urn:iso:std:iso:20022:tech:xsd:camt.053.001.11">${`<BkToCstmrStmt><GrpHdr>${pages}</GrpHdr><Stmt><Acct><Id><IBAN>GB00EXMP12345612345678</IBAN></Id><Ccy>GBP</Ccy></Acct>${inside}</Stmt></BkToCstmrStmt>`.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1x:')}</x:Document>`;
  const whole =
    balance('OPBD', '0.00') +
    balance('CLBD', '987.60') +
    entry('1000.00', 'CRDT', '<Dt>2026-06-30</Dt>', 'DP0042') +
    entry('12.40', 'DBIT', '<DtTm>2026-06-30T23:30:00Z</DtTm>', 'R&#38;D &amp; WAGES') +
    entry('5.00', 'DBIT', '<Dt>2026-07-01</Dt>', 'SHOP', 'PDNG');

  test('booked entries only, the day in London, the account from its IBAN, both balances proved', () => {
    const read = valueOf(
      readWhole(camt(whole, '<MsgPgntn><PgNb>1</PgNb><LastPgInd>Yes</LastPgInd></MsgPgntn>'), 'camt', { account: '5678' }),
    );
    expect(asLines(read)).toEqual(['2026-06-30 1000.00 DP0042', '2026-07-01 -12.40 J EXAMPLE R&D & WAGES']);
    expect(read.proof).toEqual({ kind: 'ends', opening: 0, closing: 98_760 });
    expect(read.leftOut).toEqual([{ row: 3, why: 'it is not yet a payment: the bank calls it PDNG' }]);
  });

  test('one page of several proves nothing by itself, and says so', () => {
    const read = valueOf(readWhole(camt(whole, '<MsgPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></MsgPgntn>'), 'camt'));
    expect(read.proof).toEqual({ kind: 'none' });
    expect(read.notes.join(' ')).toContain('one page of several');
  });

  test.each([
    [
      'entities of its own',
      camt(whole).replace('<x:Document', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><x:Document'),
      'bank.entities',
    ],
    ['a tag that never closes', camt(whole).replace('</x:Stmt>', ''), 'bank.brokenFile'],
    ['a second currency', camt(whole.replace('<Amt Ccy="GBP">12.40', '<Amt Ccy="EUR">12.40')), 'bank.brokenPayment'],
    ['sums that do not meet', camt(whole.replace('987.60', '987.61')), 'bank.endsDiffer'],
    ['no way', camt(whole.replace('<CdtDbtInd>DBIT', '<CdtDbtInd>OUT')), 'bank.brokenPayment'],
    ['a report and no statement', camt(whole).replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt'), 'bank.brokenFile'],
  ])('with %s is refused', (_, text, code) => {
    expect(problemOf(readWhole(text, 'camt')).code).toBe(code);
  });
});
