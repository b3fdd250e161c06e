import { type Day, weekday } from '#core/time/day';
import { Counted, counted } from './count.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdayName(of: Day): string {
  return weekdays[weekday(of) - 1] ?? '';
}

/** What is said of trips. */
export const tripWords = {
  title: (count: number) => (count === 0 ? 'No trip is recorded in these four weeks' : `${Counted(count, 'trip')} in these four weeks`),
  lead: (span: string) => `From ${span}, newest first.`,
  add: 'Record a trip',
  fromFile: 'Bring trips in from a file',
  source: (source: string) => `From ${source}`,
  again: 'The same again',
  againLead: (day: string) => `What was driven on ${day}:`,
  againButton: (day: Day, isLastWeek: boolean) =>
    isLastWeek ? `Same as last ${weekdayName(day)}` : `Same as ${weekdayName(day)} some weeks ago`,
  againNone: (day: Day) => `No trip of a ${weekdayName(day)} in the last four weeks is recorded, so there is nothing to repeat.`,
  againSaid: (count: number, day: string) =>
    `${Counted(count, 'trip')} ${count === 1 ? 'is' : 'are'} recorded for ${day}, as ${count === 1 ? 'it was' : 'they were'} then.`,
  otherDay: 'For another day than today?',
  onDay: 'For which day?',
  useDay: 'Use this day',
  line: (purpose: string, miles: string, whom: string, driver: string) => `${purpose}: ${miles}, ${whom}, ${driver} drove`,
  nobody: 'nobody on board',
  moreTrips: (count: number) => `${Counted(count, 'other trip')} of these weeks ${count === 1 ? 'is' : 'are'} like it.`,
  columns: { day: 'Day', what: 'What for', who: 'On board', miles: 'Miles', driver: 'Who drove', todo: 'What to do' },
  none: 'Nothing was driven, or nothing was recorded.',
  earlier: 'The four weeks before',
  later: 'The four weeks after',
  bears: (name: string, miles: string) => `${name} ${miles}`,
  by: (split: string) => `by “${split}”`,
  clock: (start: string, end: string) => `${start} to ${end}`,
  errandFor: (names: string) => `for ${names}, not on board`,
  takenBack: (reason: string) => `Taken back: ${reason}`,
  takeBack: (what: string, day: string) => `Take back ${what}, ${day}`,

  addTitle: 'Where did it go, and for whom?',
  addLead: 'One trip, there and back if it came back. Miles are enough: the clock is asked only if you read it.',
  day: 'On which day?',
  purpose: 'What was it for?',
  purposeHint: 'For example, “College” or “Hydrotherapy”.',
  purposeNeeded: 'Say in a word or two what it was for.',
  aboard: 'Who was on board?',
  aboardHint: 'Leave it empty if nobody of the family was.',
  wheelchair: 'Who travelled in a wheelchair?',
  errand: 'Whom was it for?',
  errandHint: 'For example, if medicine was fetched for somebody.',
  miles: 'How many miles in all?',
  milesHint: 'There and back together, for example 18 or 18.4.',
  milesWrong: 'Enter miles, such as 18 or 18.4.',
  clockStart: 'The clock before the trip (if you read it)',
  clockEnd: 'The clock after the trip (if you read it)',
  clockWrong: 'Enter whole miles, such as 12,400.',
  clockBoth: 'Enter what the clock said before and after, or leave both empty.',
  legs: 'Which way?',
  ways: { one: 'One way', two: 'There and back', more: 'A round with several stops' },
  legsMore: 'How many ways was it in all?',
  legsWrong: 'Enter how many ways, from 1 to 20.',
  driver: 'Who drove?',
  else: 'Somebody else',
  driverName: 'What is their name?',
  driverNeeded: 'Choose who drove.',
  nameNeeded: 'Write who drove.',
  waiting: 'How many minutes did it wait there? (for the comparison with taxis)',
  waitingHint: 'Leave it empty if it did not wait.',
  driving: 'How many minutes of driving? (if you count the driver’s time)',
  minutesWrong: 'Enter minutes, such as 45.',
  escort: 'Would somebody have had to go along in a taxi?',
  escorts: { yes: 'Yes, a PA or somebody of the family', no: 'No' },
  escortNeeded: 'Choose yes or no.',
  share: 'Who bears it?',
  evenly: { name: 'Those it was for', more: 'Evenly, if there are several.' },
  byAgreement: (name: string) => `By the agreement “${name}”`,
  action: 'Save this trip',
  said: 'The trip is recorded.',
};

/** What is said where trips come from a file. */
export const tripFileWords = {
  title: 'Which trips are in the file?',
  lead: 'A CSV file from a spreadsheet, with one trip in each row. You see first what will happen; nothing is saved before that.',
  template: 'Save an empty file to fill in',
  templateName: 'Trips to fill in.csv',
  templateSaved: 'Saved. Fill it in, save it as CSV, and bring it in here.',
  headings: {
    question: 'What goes into each column?',
    lead: 'The first row has these headings, in any order. Columns that nobody needs may be left out: a trip then counts as one way, without a wheelchair, waiting or an escort. There and back in one row is 2 ways, with the miles of both.',
    table: 'Columns of the file',
    heading: 'Heading',
    needed: 'Needed?',
    example: 'For example',
    yes: 'Yes',
    no: 'If you like',
  },
  file: 'The file with the trips',
  fileHint: 'A CSV file. In the spreadsheet, choose “Save as” and “CSV”. Dates such as 14/09/2026 or 2026-09-14.',
  fileNeeded: 'Choose the file with the trips.',
  reading: 'Reading the file…',
  readFirst: 'The file is still being read. Wait a moment and try again.',
  counts: (fresh: number, already: number, refused: number) =>
    [
      fresh === 0 ? 'No new trip' : Counted(fresh, 'new trip'),
      already === 0 ? '' : `${counted(already, 'is', 'are')} in the book already`,
      refused === 0 ? '' : `${counted(refused, 'row')} cannot be read`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  preview: 'What will happen',
  columns: { row: 'Row', what: 'Trip', becomes: 'What becomes of it' },
  fresh: 'New',
  already: (why: string) => `Left out: ${why}`,
  refused: (why: string) => `Cannot be: ${why}`,
  allOrNothing: (refused: number) =>
    `${Counted(refused, 'row has', 'rows have')} to be put right in the file first. All trips of a file come in together, or none does.`,
  action: (fresh: number) => (fresh === 0 ? 'Bring them in' : `Bring in ${counted(fresh, 'trip')}`),
  said: 'The trips are recorded. The file is kept as evidence.',
};
