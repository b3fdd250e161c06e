import { startTransition, useState } from 'react';
import { type Sharing as SharingRead } from '#core/contract/shapes/sharing';
import { percentInWords } from '#core/money/words';
import { kindNames, sharedInWords } from '#core/sharing/sharingSheet';
import { type Span, addDays, addMonths } from '#core/time/day';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { IssuePaper } from '#renderer/kit/document/IssuePaper.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { sharingWords as words } from '#renderer/words/sharing';
import { SpanForm } from './SpanForm.tsx';

type Props = { readonly read: SharingRead };

/** Of a long list so many are shown: the paper has them all. */
const most = 60;

function Sums({
  read,
  rows,
  caption,
  isAll,
}: Props & { readonly rows: SharingRead['kinds']; readonly caption: string; readonly isAll: boolean }) {
  const { beneficiaries, money } = read;
  const cells = (kind: SharingRead['kinds'][number]['kind'], { whole, parts }: Omit<SharingRead['money'], 'kind'>) => [
    sharedInWords(kind, whole),
    ...parts.map((part) => sharedInWords(kind, part)),
  ];
  return (
    <Table
      caption={caption}
      columns={[
        { name: words.columns.what },
        { name: words.columns.whole, kind: 'money' },
        ...beneficiaries.map(({ name }) => ({ name, kind: 'money' as const })),
      ]}
      rows={[
        ...rows.map((row) => ({ key: row.kind, cells: [kindNames[row.kind], ...cells(row.kind, row)] })),
        ...(isAll && rows.length > 0 ? [{ key: 'total', kind: 'total' as const, cells: [words.total, ...cells('purchases', money)] }] : []),
      ]}
      whenEmpty={isAll ? words.none : words.noneShared}
    />
  );
}

function Agreements({ read: { agreements, beneficiaries } }: Props) {
  const heads = words.agreementColumns;
  return (
    <Table
      caption={words.agreements}
      columns={[
        { name: heads.name },
        { name: heads.from, kind: 'day' },
        { name: heads.how },
        { name: heads.approved },
        { name: heads.proof },
      ]}
      rows={agreements.map(({ name, from, hundredths, approvedBy, approvedOn, evidenceNumber }) => ({
        key: `${name} ${from}`,
        cells: [
          name,
          shortDay(from),
          beneficiaries
            .flatMap((person, place) =>
              (hundredths[place] ?? 0) === 0 ? [] : [`${person.name} ${percentInWords(hundredths[place] ?? 0)}`],
            )
            .join(', '),
          words.approved(approvedBy, dayInWords(approvedOn)),
          evidenceNumber === undefined ? words.noProof : words.proof(evidenceNumber),
        ],
      }))}
      whenEmpty={words.noAgreements}
    />
  );
}

function Each({ read: { items, beneficiaries } }: Props) {
  const shared = items.filter(({ split }) => split !== undefined).toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const heads = words.eachColumns;
  return (
    <>
      <Table
        caption={words.each}
        columns={[
          { name: heads.day, kind: 'day' },
          { name: heads.what },
          { name: heads.by },
          { name: words.columns.whole, kind: 'money' },
          ...beneficiaries.map(({ name }) => ({ name, kind: 'money' as const })),
        ]}
        rows={shared.slice(0, most).map(({ kind, what, day, split, whole, parts }, place) => ({
          key: String(place),
          cells: [shortDay(day), what, split ?? '', sharedInWords(kind, whole), ...parts.map((part) => sharedInWords(kind, part))],
        }))}
        whenEmpty={words.noneShared}
      />
      {shared.length > most ? <p className="soft">{words.more(shared.length - most)}</p> : undefined}
    </>
  );
}

function Issue({ read: { beneficiaries }, span }: Props & { readonly span: Span }) {
  return (
    <section className="stack">
      <h2>{words.papers}</h2>
      <IssuePaper route="sharing.issue" input={{ ...span }} kind="primary">
        {words.issueAll}
      </IssuePaper>
      {beneficiaries.map(({ id, name }) => (
        <IssuePaper key={id} route="sharing.issue" input={{ ...span, beneficiaryId: id }}>
          {words.issueFor(name)}
        </IssuePaper>
      ))}
    </section>
  );
}

/** How a period is shared between the beneficiaries, with the proof that each part adds up to the whole and nothing is counted twice. */
export function Sharing() {
  const { today } = useTeam();
  const [span, setSpan] = useState<Span>({ from: addDays(addMonths(today, -12), 1), to: today });
  const read = useAsk('sharing.read', { ...span });
  const holds = read.proofs.every((proof) => proof.holds);
  return (
    <Page title={words.title(holds)} lead={words.lead(spanInWords(span))} help={words.help} back={{ to: places.splits, words: words.back }}>
      <SpanForm onSpan={(next) => startTransition(() => setSpan(next))} />
      <Sums read={read} rows={read.kinds} caption={words.everything} isAll />
      <section className="card">
        <h2>{words.proofs}</h2>
        <ProofList proofs={read.proofs.map((proof) => ({ state: proof.holds ? 'holds' : 'open', words: proof.words }))} />
      </section>
      <Sums read={read} rows={read.shared} caption={words.shared} isAll={false} />
      <Agreements read={read} />
      <Each read={read} />
      {holds ? <Issue read={read} span={span} /> : undefined}
    </Page>
  );
}
