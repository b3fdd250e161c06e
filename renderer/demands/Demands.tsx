import { Plus } from 'lucide-react';
import { isOver } from '#core/demands/demand';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { budgetWords } from '#renderer/words/budget';
import { demandWords as words } from '#renderer/words/demands';
import { StateOf } from './StateOf.tsx';

/** Everything that funders asked back, newest first. */
export function Demands() {
  const { demands } = useAsk('demand.list', {});
  const heads = words.columns;
  return (
    <Page
      title={words.title(demands.filter((one) => !isOver(one)).length)}
      lead={words.lead}
      back={{ to: places.budget, words: budgetWords.back }}
      help={words.help}
    >
      <LinkButton to={places.addDemand} icon={Plus} kind="primary">
        {words.add}
      </LinkButton>
      <Table
        caption={words.caption}
        columns={[{ name: heads.funder }, { name: heads.day, kind: 'day' }, { name: heads.state }, { name: heads.sum, kind: 'money' }]}
        rows={demands.map((demand) => ({
          key: demand.id,
          isStruck: demand.takenBack !== undefined,
          cells: [
            <TextLink key="funder" to={places.demand(demand.id)}>
              {demand.funder}
            </TextLink>,
            shortDay(demand.day),
            <StateOf key="state" state={demand.state} />,
            demand.left === undefined ? words.noSum : <Money key="sum" sum={demand.left} isStrong />,
          ],
        }))}
        whenEmpty={words.empty}
      />
    </Page>
  );
}
