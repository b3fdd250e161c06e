import { ArrowUp, Plus, X } from 'lucide-react';
import { nothing } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { Button } from '#renderer/kit/Button.tsx';
import { focusHeading } from '#renderer/kit/focusHeading';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { agreementWords as words } from '#renderer/words/team/agreement';
import { rateInWords } from '#core/shifts/termsInWords';
import { type AgreementForm, readRates, writeRate } from './agreementForm.ts';
import { presets } from './rateForm.ts';

type Props = { readonly form: AgreementForm; readonly employmentId: string };

const adding: Readonly<Record<(typeof presets)[number], string>> = {
  night: words.addNight,
  weekend: words.addWeekend,
  holiday: words.addHoliday,
  other: words.addOther,
};

/** The rates beside the day rate, in the order that counts where the first one of the list does. */
export function RatesStep({ form, employmentId }: Props) {
  const rates = readRates(form.raws.rates);
  const perHour = readPounds(form.raws.perHour) ?? nothing;
  const keep = (kept: typeof rates): void => {
    form.set({ rates: kept.map(writeRate) });
    focusHeading();
  };
  return (
    <>
      {rates.length === 0 ? (
        <p className="card">{words.ratesNone}</p>
      ) : (
        <ol className="card-list" aria-label={words.ratesTable}>
          {rates.map((rate, place) => (
            <li key={`${rate.name} ${String(place)}`} className="stack-tight">
              <p>{rateInWords(rate, perHour)}</p>
              <div className="row">
                <TextLink to={places.jobRate(employmentId, String(place))}>{words.change(rate.name)}</TextLink>
                <Button kind="quiet" icon={X} onPress={() => keep(rates.filter((_, other) => other !== place))}>
                  {words.drop(rate.name)}
                </Button>
                {place === 0 ? undefined : (
                  <Button kind="quiet" icon={ArrowUp} onPress={() => keep([rate, ...rates.filter((_, other) => other !== place)])}>
                    {words.first(rate.name)}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="row">
        {presets.map((preset) => (
          <LinkButton key={preset} to={places.jobRate(employmentId, preset)} icon={Plus}>
            {adding[preset]}
          </LinkButton>
        ))}
      </div>
    </>
  );
}
