import { defineForm } from '#renderer/kit/form/defineForm';
import { free, oneFile, picked, texts } from '#renderer/kit/form/rules';
import { bankWords } from '#renderer/words/bank';

const words = bankWords.bringIn;

/** Shared by choosing the layout and by mapping the columns of the very same file. */
export const bringInForm = defineForm('bringIn', {
  file: oneFile(words.fileNeeded),
  profileId: picked(words.layoutNeeded),
  answers: texts(),
  dateOrder: free(),
});

/** The choice that leads to mapping the columns. */
export const mapIt = 'map';

/** The order of dates that a person said; undefined while nobody was asked. */
export function orderOf(said: string): 'day_first' | 'month_first' | undefined {
  return said === 'day_first' || said === 'month_first' ? said : undefined;
}
