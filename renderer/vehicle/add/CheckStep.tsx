import { share } from '#core/money/share';
import { pounds, readPounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { type Answer, CheckAnswers } from '#renderer/kit/CheckAnswers.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { places } from '#renderer/kit/places';
import { linesChosen, splitChosen } from '#renderer/vehicle/charge';
import { leaseEveries, vehicleWords as words } from '#renderer/words/vehicle';
import { type Step } from './steps.ts';
import { upFrontOf, type VehicleForm, type VehicleRaws } from './vehicleForm.ts';

const asked = words.answers;

/** Each plan line with its part of a payment: the very sharing that the book will do. */
function planWords(setup: Setup, raws: VehicleRaws): readonly string[] {
  const split = splitChosen(setup, raws);
  const sum = readPounds(raws.amount);
  const parts =
    split === undefined || sum === undefined
      ? []
      : share(
          sum,
          split.shares.map(({ hundredths }) => hundredths),
        );
  return linesChosen(setup, raws).map((line, place) => {
    const name = `${line.name}, ${nameOf(setup.beneficiaries, line.beneficiaryId)}`;
    const part = parts[place];
    return part === undefined ? name : `${name}: ${pounds(part)}`;
  });
}

function dayWords(text: string): string {
  const day = readTypedDay(text);
  return day === undefined ? text : dayInWords(day);
}

function paymentWords({ amount, every }: VehicleRaws): string {
  const sum = readPounds(amount);
  const pace = leaseEveries.find((one) => one === every);
  return sum === undefined || pace === undefined ? amount : words.every(pounds(sum), pace);
}

function upFrontWords(raws: VehicleRaws): string {
  const upFront = upFrontOf(raws);
  if (upFront === undefined) return words.nothing;
  return words.upFrontLine(words.kinds[upFront.kind], pounds(upFront.amount), dayInWords(upFront.day));
}

function milesWords({ miles, excess }: VehicleRaws): string {
  const count = Number(miles.trim().replaceAll(',', ''));
  return words.milesLine(words.miles(count), excess.trim() === '' ? undefined : words.pennies(excess.trim().replace(/p$/u, '')));
}

function answersOf(setup: Setup, raws: VehicleRaws): readonly Answer[] {
  const answer = (question: string, said: Answer['answer'], step: Step): Answer => ({
    question,
    answer: said,
    change: places.addVehicleStep(step),
  });
  return [
    answer(asked.vehicle, raws.vehicle, 'what'),
    answer(asked.lessor, [raws.lessor, raws.agreement.trim()].filter((part) => part !== '').join(', '), 'what'),
    answer(asked.runs, words.span(dayWords(raws.startsOn), dayWords(raws.endsOn)), 'terms'),
    answer(asked.payment, <strong>{paymentWords(raws)}</strong>, 'terms'),
    answer(asked.firstDue, dayWords(raws.firstDue), 'terms'),
    answer(asked.upFront, upFrontWords(raws), 'upFront'),
    ...(raws.miles.trim() === '' ? [] : [answer(asked.miles, milesWords(raws), 'upFront')]),
    answer(
      asked.plan,
      <ul className="plain">
        {planWords(setup, raws).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>,
      'plan',
    ),
    answer(asked.approved, words.agreedLine(raws.approvedBy, dayWords(raws.approvedOn)), 'plan'),
    answer(asked.file, raws.file[0]?.name ?? words.notHere(raws.noFileBecause.trim()), 'plan'),
  ];
}

export function CheckStep({ form, setup }: { readonly form: VehicleForm; readonly setup: Setup }) {
  return (
    <div className="card">
      <CheckAnswers answers={answersOf(setup, form.raws)} />
    </div>
  );
}
