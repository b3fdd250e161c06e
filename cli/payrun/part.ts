import { readDay } from '#core/time/day';
import { askedIn } from './asked.ts';
import { payRunsInWords } from './inOneLine.ts';

/** One of the processes of `payrun --books`: is told a line, does that book, says what came of it. Ends when the other side goes. */
const [deed, payday = '', group = '', as] = process.argv.slice(2);

process.on('message', (line) => {
  const asked = askedIn(String(line), { payday: readDay(payday), group: group === '' ? undefined : group, as });
  process.send?.(typeof asked === 'string' ? [{ done: false, words: asked }] : payRunsInWords(asked, deed === 'approve'));
});
