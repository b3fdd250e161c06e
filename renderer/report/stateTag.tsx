import { type ReportState } from '#core/contract/shapes/reportRead';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { reportWords } from '#renderer/words/reports';

const tones: Readonly<Record<ReportState, Tone>> = {
  missing: 'attention',
  ready: 'attention',
  made: 'attention',
  sent: 'good',
  accepted: 'good',
  refused: 'stop',
  told: 'plain',
};

/** How far a report is, in words first. */
export function StateTag({ state }: { readonly state: ReportState }) {
  return <Tag tone={tones[state]}>{reportWords.states[state]}</Tag>;
}
