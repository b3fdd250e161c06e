import { type Day } from '#core/time/day';
import { pounds } from '#core/money/words';
import { forOne, linesOn, newestSplits, type PlanLine, splitOn } from '#renderer/gateway/charges';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { chargeWords as words } from '#renderer/words/charge';
import { everyName, ruleName } from '#renderer/words/names';
import { RadioCards } from './RadioCards.tsx';

type Texts = Readonly<Record<string, string>>;
type Props = {
  readonly setup: Setup;
  readonly on: Day | undefined;
  readonly sharing: FieldProps<string>;
  readonly planLineId: FieldProps<string>;
  readonly lines: FieldProps<Texts>;
};

const mostCards = 6;

function lineOption({ beneficiaries }: Setup, line: PlanLine): Option {
  const rule = line.rule === 'allowed' || line.approved ? '' : ` ${ruleName(line.rule)}.`;
  const who = beneficiaries.length < 2 ? '' : `${nameOf(beneficiaries, line.beneficiaryId)}. `;
  return {
    id: line.id,
    name: line.name,
    more: `${who}${line.outcomeName}. ${words.left(pounds(line.agreed), everyName(line.every))}.${rule}`,
  };
}

function OneLine({ setup, on, planLineId }: Props) {
  const options = linesOn(setup, on).map((line) => lineOption(setup, line));
  return options.length > mostCards ? (
    <Select {...planLineId} label={words.planLine} options={options} />
  ) : (
    <RadioCards {...planLineId} label={words.planLine} options={options} />
  );
}

/** One plan line for each of the people who share. */
function LineForEach({ setup, on, sharing, lines: { id, value, onChange, problem } }: Props) {
  return splitOn(setup, sharing.value, on)?.shares.map(({ beneficiaryId }, place) => (
    <Select
      key={beneficiaryId}
      id={place === 0 ? id : `${id}-${String(place)}`}
      label={words.planLineFor(nameOf(setup.beneficiaries, beneficiaryId))}
      value={value[beneficiaryId] ?? ''}
      onChange={(planLineId) => onChange({ ...value, [beneficiaryId]: planLineId })}
      problem={(value[beneficiaryId] ?? '') === '' ? problem : undefined}
      options={linesOn(setup, on, beneficiaryId).map((line) => lineOption(setup, line))}
    />
  ));
}

/** Which part of the plan pays: one line, or one for each person of an agreement to share. */
export function ChargeFields(props: Props) {
  const { setup, sharing } = props;
  const shared = newestSplits(setup);
  return (
    <>
      {shared.length === 0 ? undefined : (
        <RadioCards
          {...sharing}
          label={words.sharing}
          options={[{ id: forOne, name: words.one }, ...shared.map(({ id, name }) => ({ id, name: words.shared(name) }))]}
        />
      )}
      {sharing.value === forOne ? <OneLine {...props} /> : <LineForEach {...props} />}
    </>
  );
}
