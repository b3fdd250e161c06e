import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { reportPageWords } from '#renderer/words/reportPages';
import { reportWords } from '#renderer/words/reports';
import { KeyTable } from './Keys.tsx';

const words = reportPageWords.niCheck;

/** What to type where HMRC is asked which National Insurance number is somebody’s. */
export function NiCheck() {
  const employmentId = usePart('id');
  const { name, hasNiNumber, missing, keys } = useAsk('report.niCheck', { employmentId });
  const [first] = missing;
  return (
    <Page
      isNarrow
      title={hasNiNumber ? words.titleCheck(name) : words.titleFind(name)}
      lead={words.lead}
      back={{ to: places.reports, words: reportWords.back }}
      help={words.help}
    >
      {first === undefined ? (
        <>
          <KeyTable caption={words.caption} boxes={keys} of={name} level={2} />
          <Notice tone="plain">{words.order}</Notice>
        </>
      ) : (
        <Notice tone="attention">{first.words}</Notice>
      )}
      <div className="actions">
        <LinkButton to={first?.mend === 'employer' ? places.employers : places.reportFacts(employmentId)}>
          {first?.mend === 'employer' ? reportPageWords.payday.toEmployer : words.toFacts}
        </LinkButton>
      </div>
    </Page>
  );
}
