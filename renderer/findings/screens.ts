import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Answer, AskAgain } from './Answer.tsx';
import { ChooseDays } from './ChooseDays.tsx';
import { Finding } from './Finding.tsx';
import { Findings } from './Findings.tsx';
import { Rules } from './Rules.tsx';

export const findingScreens: readonly Screen[] = [
  screen(places.findings, Findings),
  screen(places.findingRules, Rules),
  screen(places.finding('$key'), Finding),
  screen(places.answerFinding('$key', '$kind'), Answer),
  screen(places.askFindingAgain('$key'), AskAgain),
  screen(places.findingDays, ChooseDays),
  screen(places.findingsIn('$days'), Findings),
  screen(places.findingRulesIn('$days'), Rules),
  screen(places.findingIn('$days', '$key'), Finding),
  screen(places.answerFindingIn('$days', '$key', '$kind'), Answer),
  screen(places.askFindingAgainIn('$days', '$key'), AskAgain),
];
