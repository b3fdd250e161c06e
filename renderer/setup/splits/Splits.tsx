import { Plus, Scale } from 'lucide-react';
import { dayInWords } from '#core/time/words';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { listed } from '#renderer/words/count';
import { setupWords } from '#renderer/words/setup';
import { sharingWords } from '#renderer/words/sharing';
import { percentText } from './percents.ts';

const words = setupWords.splits;

export function Splits() {
  const { splits, beneficiaries } = useSetup();
  return (
    <Page title={words.title(splits.length)} lead={words.lead} back={{ to: places.setup, words: setupWords.back }}>
      <Records
        whenEmpty={words.empty}
        records={splits.map((split) => ({
          key: split.id,
          title: `${split.name}, ${setupWords.from(dayInWords(split.from))}`,
          lines: [
            listed(
              split.shares.map(({ beneficiaryId, hundredths }) =>
                words.line(nameOf(beneficiaries, beneficiaryId), percentText(hundredths)),
              ),
            ),
            words.agreed(split.approvedBy, dayInWords(split.approvedOn)),
            ...(split.evidenceNumber === undefined ? [] : [words.proof(split.evidenceNumber)]),
          ],
        }))}
      />
      <div className="actions">
        <LinkButton to={places.addSplit} icon={Plus} kind="primary">
          {words.add}
        </LinkButton>
        <LinkButton to={places.sharing} icon={Scale}>
          {sharingWords.link}
        </LinkButton>
      </div>
    </Page>
  );
}
