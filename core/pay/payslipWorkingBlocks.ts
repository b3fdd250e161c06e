import { type PayslipData } from '#core/contract/shapes/pay';
import { type Block } from '#core/sheet/sheet';
import { dayInWords } from '#core/time/words';
import { readDay } from '#core/time/day';

type Step = PayslipData['working'][number];

const headings = {
  hours: 'Your pay',
  tax: 'Income tax',
  ni: 'National Insurance',
  loans: 'Loans',
  net: 'What is left',
  statutory: 'Sick and family pay',
  holiday: 'Holiday',
  pension: 'Pension',
  taken: 'Other deductions',
  expenses: 'Mileage and expenses',
} as const;

type Told = keyof typeof headings;

const order: readonly Told[] = ['hours', 'holiday', 'statutory', 'tax', 'ni', 'loans', 'pension', 'taken', 'expenses', 'net'];

/** `Routines, para 4` and `Routines, para 4.5` are one title with two places in it. */
function gathered(titles: readonly string[]): string {
  const places = new Map<string, string[]>();
  for (const title of titles) {
    const [of = title, place] = title.split(', para ');
    const known = places.get(of) ?? [];
    if (place !== undefined && !known.includes(place)) known.push(place);
    places.set(of, known);
  }
  return [...places].map(([of, known]) => (known.length === 0 ? of : `${of}, para ${known.join(', ')}`)).join('; ');
}

/** Each title once, with the day on which the oldest of them was last read there. */
function sourceBlocks(steps: readonly Step[]): readonly Block[] {
  const sources = steps.flatMap(({ sources: of }) => of);
  const [first] = sources
    .map(({ checked }) => readDay(checked))
    .filter((on) => on !== undefined)
    .toSorted();
  if (first === undefined) return [];
  const titles = gathered(sources.map(({ title }) => title));
  const words = `The rules and figures stand in: ${titles}. Checked on ${dayInWords(first)} or later.`;
  return [{ kind: 'paragraph', tone: 'soft', words }];
}

/** How the payslip came about, on a page of its own: every step as a sentence, then the sources. The allowance is the employer’s affair. */
export function payslipWorkingBlocks({ working }: PayslipData): readonly Block[] {
  const told = working.filter(({ about }) => about !== 'allowance');
  const blocks = order.flatMap((about): readonly Block[] => {
    const items = told.filter((step) => step.about === about).map(({ words }) => words);
    if (items.length === 0) return [];
    return [
      { kind: 'heading', level: 3, words: headings[about] },
      { kind: 'list', items },
    ];
  });
  if (blocks.length === 0) return [];
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, words: 'How this was worked out' }, ...blocks, ...sourceBlocks(told)];
}
