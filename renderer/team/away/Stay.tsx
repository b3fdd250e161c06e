import { type Stay as StayRead } from '#core/contract/shapes/away';
import { leaveInWords } from '#core/holiday/hours';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { useTeam } from '#renderer/gateway/team';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { RecordedBy } from '#renderer/kit/RecordedBy.tsx';
import { Records } from '#renderer/kit/Records.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { awayWords } from '#renderer/words/away';
import { stayWords as words } from '#renderer/words/stays';
import { everyMonth, openWhen, whenOf } from './spans.ts';

/** The stay in the address; undefined where the book has none. */
export function useStay(): StayRead | undefined {
  const id = usePart('id');
  const { today } = useTeam();
  return useAsk('away.read', everyMonth(today)).stays.find((stay) => stay.id === id);
}

export const toAway = { to: places.away, words: awayWords.back };

function Told({ told }: Pick<StayRead, 'told'>) {
  return (
    <section className="stack">
      <h2>{words.told}</h2>
      <Records
        level={3}
        whenEmpty={words.noneTold}
        records={told.map(({ id, funder, toldOn, words: said, evidenceNumber }) => ({
          key: id,
          title: words.toldOne(funder, dayInWords(toldOn)),
          lines: [said, ...(evidenceNumber === undefined ? [] : [words.proof(evidenceNumber)])],
        }))}
      />
    </section>
  );
}

function KeptPaid({ kept }: Pick<StayRead, 'kept'>) {
  const heads = words.keptColumns;
  return (
    <Table
      caption={words.kept}
      columns={[
        { name: heads.who },
        { name: heads.when },
        { name: heads.hours, kind: 'number' },
        { name: heads.slip, kind: 'number' },
        { name: heads.pay, kind: 'money' },
      ]}
      rows={kept.map(({ assistant, payslip, from, to, minutes, amount }) => ({
        key: `${String(payslip)} ${assistant}`,
        cells: [assistant, whenOf({ from, to }), leaveInWords(minutes), payslip, <Money key="pay" sum={amount} />],
      }))}
      whenEmpty={words.noneKept}
    />
  );
}

function Acts({ stay: { id, from, to, notTold } }: { readonly stay: StayRead }) {
  return (
    <div className="actions">
      {to === undefined ? <LinkButton to={places.endStay(id)}>{words.act.end}</LinkButton> : undefined}
      <LinkButton to={places.tellFunder(id)} kind={notTold.length > 0 ? 'primary' : 'secondary'}>
        {words.act.told}
      </LinkButton>
      <LinkButton to={places.rotaWeek(from)}>{words.act.rota}</LinkButton>
      <LinkButton to={places.takeBackStay(id)}>{words.act.back}</LinkButton>
    </div>
  );
}

/** A beneficiary's days away: what they ask for, who was told, and what was kept paid. */
export function Stay() {
  const stay = useStay();
  const { today } = useTeam();
  if (stay === undefined) return <Gone back={toAway} />;
  const { id, beneficiary, place, from, to, note, takenBack, remarks, told, kept } = stay;
  return (
    <Page title={words.title(beneficiary, awayWords.places[place], openWhen(from, to, today))} help={words.help} back={toAway}>
      {note === undefined ? undefined : <p>{note}</p>}
      <RecordedBy of={id} />
      {takenBack === undefined ? undefined : <Notice tone="plain" title={words.takenBack(takenBack)} />}
      {remarks.length === 0 ? undefined : (
        <Notice tone="attention" title={words.look}>
          <ul>
            {remarks.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </Notice>
      )}
      {takenBack === undefined ? <Acts stay={stay} /> : undefined}
      <Told told={told} />
      <KeptPaid kept={kept} />
    </Page>
  );
}
