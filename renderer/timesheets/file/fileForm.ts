import { type InputOf, type OutputOf } from '#core/contract/routes';
import { forOne } from '#renderer/gateway/charges';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { choice, free, oneFile, picked, several, texts } from '#renderer/kit/form/rules';
import { timesheetPages } from '#renderer/words/timesheetPages';

const words = timesheetPages.file;

export const byColumn = 'column';

export const fileForm = defineForm(
  'shiftFile',
  {
    file: oneFile(words.fileNeeded),
    heading: choice(['yes', 'no'], words.headingNeeded),
    whose: picked(words.whoNeeded),
    who: free(),
    day: picked(words.columnNeeded),
    dates: choice(['day_first', 'year_first'], words.columnNeeded),
    start: picked(words.columnNeeded),
    end: picked(words.columnNeeded),
    break: free(),
    sleepIn: free(),
    woken: free(),
    note: free(),
    sharing: free(forOne),
    planLineId: free(),
    lines: texts(),
    leaveOut: several('', 0),
  },
  { isKept: false },
);

export type FileRaws = Raws<typeof fileForm.rules>;
type Guess = OutputOf<'shiftFile.inspect'>['guess'];
export type FileInput = InputOf<'shiftFile.preview'>;

function text(column: number | undefined): string {
  return column === undefined ? '' : String(column);
}

/** What the file's own headings say of its columns; what they do not say stays as it was. */
export function guessed(
  raws: FileRaws,
  { hasHeading, who, day, start, end, break: pause, sleepIn, woken, note, dates }: Guess,
): Partial<FileRaws> {
  const or = (typed: string, found: string): string => (found === '' ? typed : found);
  return {
    heading: or(raws.heading, hasHeading === true ? 'yes' : 'no'),
    whose: or(raws.whose, who === undefined ? '' : byColumn),
    who: or(raws.who, text(who)),
    day: or(raws.day, text(day)),
    dates: or(raws.dates, dates ?? ''),
    start: or(raws.start, text(start)),
    end: or(raws.end, text(end)),
    break: or(raws.break, text(pause)),
    sleepIn: or(raws.sleepIn, text(sleepIn)),
    woken: or(raws.woken, text(woken)),
    note: or(raws.note, text(note)),
  };
}

function column(raw: string): number | undefined {
  return raw === '' ? undefined : Number(raw);
}

/** The file and its columns as the book takes them; undefined while something is missing. */
export function fileInput(raws: FileRaws, charge: FileInput['charge']): FileInput | undefined {
  const file = raws.file[0]?.token;
  const [day, start, end] = [column(raws.day), column(raws.start), column(raws.end)];
  const who = raws.whose === byColumn ? column(raws.who) : undefined;
  const [pause, sleepIn, woken, note] = [raws.break, raws.sleepIn, raws.woken, raws.note].map(column);
  if (file === undefined || day === undefined || start === undefined || end === undefined || raws.whose === '') return undefined;
  if (raws.dates !== 'day_first' && raws.dates !== 'year_first') return undefined;
  if (raws.whose === byColumn && who === undefined) return undefined;
  return {
    file,
    columns: {
      hasHeading: raws.heading === 'yes',
      day,
      start,
      end,
      dates: raws.dates,
      ...(who === undefined ? {} : { who }),
      ...(pause === undefined ? {} : { break: pause }),
      ...(sleepIn === undefined ? {} : { sleepIn }),
      ...(woken === undefined ? {} : { woken }),
      ...(note === undefined ? {} : { note }),
    },
    ...(raws.whose === byColumn ? {} : { employmentId: raws.whose }),
    ...(charge === undefined ? {} : { charge }),
  };
}

/** What stands between the fields. */
export function fileProblems(raws: FileRaws): readonly FieldProblem[] {
  return raws.whose === byColumn && raws.who === '' ? [{ field: 'who', sentence: words.whoNeeded }] : [];
}
