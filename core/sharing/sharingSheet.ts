import { type Sharing, type SharedKind } from '#core/contract/shapes/sharing';
import { pence } from '#core/money/pence';
import { percentInWords, pounds } from '#core/money/words';
import { leaveInWords } from '#core/holiday/hours';
import { type Block, type Column, type Row, type Sheet } from '#core/sheet/sheet';
import { dayInWords, spanInWords } from '#core/time/words';

export const kindNames: Readonly<Record<SharedKind, string>> = {
  hours: 'Hours worked',
  sleep_ins: 'Sleep-ins (hours)',
  wages: 'Wages, gross',
  on_costs: 'Employer’s costs of wages',
  vehicle: 'Leased vehicle',
  purchases: 'Purchases',
};

/** `12 h 30 min`, or pounds: as its kind is counted. */
export function sharedInWords(kind: SharedKind, amount: number): string {
  return kind === 'hours' || kind === 'sleep_ins' ? leaveInWords(amount) : pounds(pence(amount));
}

type Shown = { readonly place: number; readonly reference: string };

function shownOf({ beneficiaries }: Sharing, beneficiaryId: string | undefined): readonly Shown[] {
  return beneficiaries
    .map(({ id, reference }, place) => ({ id, place, reference }))
    .filter(({ id }) => beneficiaryId === undefined || id === beneficiaryId);
}

function columnsOf(first: readonly Column[], shown: readonly Shown[]): readonly Column[] {
  const sums = ['Whole', ...shown.map(({ reference }) => reference)];
  return [...first, ...sums.map((name): Column => ({ name, kind: 'text' }))];
}

function cells(kind: SharedKind, { whole, parts }: { readonly whole: number; readonly parts: readonly number[] }, shown: readonly Shown[]) {
  return [sharedInWords(kind, whole), ...shown.map(({ place }) => sharedInWords(kind, parts[place] ?? 0))];
}

function sums(caption: string, rows: Sharing['kinds'], shown: readonly Shown[], total?: Sharing['money']): Block {
  const body = rows.map((row): Row => ({ kind: 'row', cells: [kindNames[row.kind], ...cells(row.kind, row, shown)] }));
  const last: readonly Row[] =
    total === undefined ? [] : [{ kind: 'total', cells: ['All that was spent', ...cells('purchases', total, shown)] }];
  return {
    kind: 'table',
    caption,
    columns: columnsOf([{ name: 'What', kind: 'text', rowHeader: true, share: 2 }], shown),
    rows: [...body, ...last],
    whenEmpty: 'Nothing in this period.',
  };
}

function agreementTable({ agreements, beneficiaries }: Sharing): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'What is shared', kind: 'text', rowHeader: true, share: 2 },
      { name: 'From', kind: 'day' },
      { name: 'How', kind: 'text', share: 2 },
      { name: 'Approved', kind: 'text', share: 2 },
      { name: 'Evidence', kind: 'text' },
    ],
    rows: agreements.map(({ name, from, hundredths, approvedBy, approvedOn, evidenceNumber }): Row => ({
      kind: 'row',
      cells: [
        name,
        from,
        beneficiaries
          .flatMap(({ reference }, place) =>
            (hundredths[place] ?? 0) === 0 ? [] : [`${reference} ${percentInWords(hundredths[place] ?? 0)}`],
          )
          .join(', '),
        `${approvedBy}, ${dayInWords(approvedOn)}`,
        evidenceNumber === undefined ? 'none filed' : `No. ${String(evidenceNumber)}`,
      ],
    })),
    whenEmpty: 'Nothing is shared by an agreement in this period.',
  };
}

function itemTable({ items }: Sharing, shown: readonly Shown[]): Block {
  const own = items.filter(({ split, parts }) => split !== undefined && shown.some(({ place }) => (parts[place] ?? 0) !== 0));
  return {
    kind: 'table',
    columns: columnsOf(
      [
        { name: 'Day', kind: 'day' },
        { name: 'What', kind: 'text', rowHeader: true, share: 3 },
        { name: 'Shared by', kind: 'text', share: 2 },
      ],
      shown,
    ),
    rows: own.map((item): Row => ({ kind: 'row', cells: [item.day, item.what, item.split ?? '', ...cells(item.kind, item, shown)] })),
    whenEmpty: 'Nothing was shared in this period.',
  };
}

/** How a period’s hours and costs are shared: of everybody, or of one beneficiary beside the whole. People stand by reference. */
export function sharingSheet(sharing: Sharing, beneficiaryId?: string): Sheet {
  const { period, holder, kinds, money, shared, proofs } = sharing;
  const shown = shownOf(sharing, beneficiaryId);
  const whose = shown.map(({ reference }) => reference).join(' and ');
  return {
    title: `How it is shared: ${whose}`,
    over: 'Costs of several people',
    language: 'en-GB',
    subject: `${whose}, ${spanInWords(period)}`,
    author: holder,
    reference: `${spanInWords(period)}.`,
    blocks: [
      {
        kind: 'paragraph',
        words:
          'Everything here is counted on the day that the book has it: shifts worked, payslips by their payday, payments for the vehicle as they became due, purchases and refunds.',
      },
      { kind: 'proofs', proofs: proofs.map(({ holds, words }) => ({ state: holds ? ('holds' as const) : ('open' as const), words })) },
      { kind: 'heading', level: 2, words: 'Everything, and each one’s part' },
      sums('All of the period', kinds, shown, money),
      { kind: 'heading', level: 2, words: 'Of that, what several people bear together' },
      sums('Records with a part of several people', shared, shown),
      { kind: 'heading', level: 2, words: 'Agreements to share' },
      agreementTable(sharing),
      { kind: 'heading', level: 2, words: 'Each shared record' },
      itemTable(sharing, shown),
      { kind: 'signatures', lines: [`${holder}. Date`] },
    ],
  };
}
