import { Counted } from './count.ts';

/** What is missing before shifts can be planned, and where it is put right. */
export const rotaBefore = {
  toPlan: (left: number) => `${Counted(left, 'step')} before a shift can be planned`,
  toPlanLead: 'A planned shift says whom it is for and which money pays it. Each button comes back to the rota.',
  forAssistant: (left: number) => `${Counted(left, 'step')} before a PA’s shifts can be planned and paid`,
  forAssistantLead: 'Shifts can be planned already, for “Nobody yet”. Each button comes back to the rota.',
  /** Somebody has a job already. */
  pay: 'One step before a PA’s shifts can be paid',
  payLead: 'Shifts can be planned already. What they cost shows once their pay is said. The button comes back to the rota.',
  forAssistantToo: 'These can be done before or after the steps above. Each button comes back to the rota.',
  done: 'Done',
  next: 'Next',
  soon: 'Can be done now',
  after: (what: string) => `After “${what}”`,
  start: (what: string) => `Do: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
  steps: {
    person: { title: 'Say whose care it is', more: 'A name, and in a word or two what care it is.' },
    funder: { title: 'Say who pays', more: 'The council, the NHS, or yourself.' },
    stream: { title: 'Say which money it is', more: 'For example “Direct payment”. One funder may pay several.' },
    line: {
      title: 'Say what the plan agrees for wages',
      more: 'A line of the plan for “Personal assistants”, with its sum for a week or a year.',
    },
    employer: { title: 'Say who employs', more: 'The person named in the contract.' },
    payGroup: { title: 'Say when wages are paid', more: 'Every week, every four weeks or every month, and from which day.' },
    assistant: { title: 'Add the PA', more: 'Name and date of birth are enough to begin with.' },
    job: { title: 'Record their job', more: 'From which day, and with whom.' },
    pay: { title: 'Say what they are paid', more: 'What an hour pays is enough to begin with.' },
  },
} as const;
