import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Employer, type PayGroup, useTeam } from '#renderer/gateway/team';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { teamWords } from '#renderer/words/team';
import { employerWords as words, payGroupWords as groupWords } from '#renderer/words/team/employers';
import { frequencyName, nationName } from '#renderer/words/team/names';
import { nextPeriods } from './periods.ts';

function employerCard(employer: Employer): RecordCard {
  const { id, name, nation, payeReference, accountsOffice, paysHmrc, allowances, address, phone, email } = employer;
  const reached = [address, phone, email].filter((part) => part !== undefined);
  return {
    key: id,
    title: name,
    lines: [
      reached.length === 0 ? words.noAddress : words.contact(reached),
      words.references(payeReference, accountsOffice),
      `${words.pays[paysHmrc]}. ${words.nation(nationName(nation))}.`,
      ...(allowances.length === 0 ? [words.allowanceNever] : []),
      ...allowances.map(({ taxYear, claimed, used }) => (claimed ? words.allowance(taxYear, pounds(used)) : words.noAllowance(taxYear))),
    ],
    links: [
      { to: places.employer(id), words: words.change(name) },
      { to: places.allowance(id), words: words.changeAllowance(name) },
    ],
  };
}

function groupCard(group: PayGroup, today: Day): RecordCard {
  return {
    key: group.id,
    title: group.name,
    lines: [
      `${groupWords.line(group.employer, frequencyName(group.frequency))}.`,
      ...nextPeriods(group, today).map(({ from, to, payday }) => `${groupWords.period(spanInWords({ from, to }), dayInWords(payday))}.`),
    ],
  };
}

/** Who employs, how HMRC knows them, and on which days people are paid. */
export function Employers() {
  const { employers, payGroups, today } = useTeam();
  return (
    <Page title={words.title(employers.length)} lead={words.lead} back={{ to: places.team, words: teamWords.back }} help={words.help}>
      <Records whenEmpty={words.empty} records={employers.map(employerCard)} />
      <LinkButton to={places.addEmployer} icon={Plus} kind={employers.length === 0 ? 'primary' : 'secondary'}>
        {words.add}
      </LinkButton>
      {employers.length === 0 ? undefined : <LinkButton to={places.pensionDuties}>{words.pension}</LinkButton>}
      <h2>{groupWords.heading}</h2>
      <Records whenEmpty={groupWords.none} records={payGroups.map((group) => groupCard(group, today))} level={3} />
      {employers.length === 0 ? undefined : (
        <LinkButton to={places.addPayGroup} icon={Plus} kind={payGroups.length === 0 ? 'primary' : 'secondary'}>
          {groupWords.add}
        </LinkButton>
      )}
    </Page>
  );
}
