import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { timesheetWords as words } from '#renderer/words/timesheets';

/** For a day on which the PA has no pay period: before they came, or after they left. */
export function NoPeriod() {
  return (
    <Page title={words.page.gone} lead={words.page.goneLead}>
      <LinkButton to={places.timesheets} kind="primary">
        {words.back}
      </LinkButton>
    </Page>
  );
}
