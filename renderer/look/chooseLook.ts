import { type LookChosen } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';

export type LookWish = LookChosen['colours'];
export type Look = Exclude<LookWish, 'computer'>;
export type TextSize = LookChosen['text'];

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';

const looks: readonly Look[] = ['light', 'dark', 'contrast', 'contrast-dark'];
let wish: LookWish = 'computer';

/** At this computer, for every book: it comes back with the next page. */
function remember(): void {
  void theBooks().rememberLook({ colours: wish, text: textSizeNow() });
}

/** What the computer asks for, where the person has not said otherwise. */
function lookOfComputer(): Look {
  const isDark = matchMedia(dark).matches;
  if (matchMedia(contrast).matches) return isDark ? 'contrast-dark' : 'contrast';
  return isDark ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.dataset['look'] = wish === 'computer' ? lookOfComputer() : wish;
}

/** Sets the colours as they were chosen the last time, or as the computer asks for, which is followed from here on. */
export function followComputer(): void {
  const remembered = document.documentElement.dataset['wish'];
  wish = looks.find((look) => look === remembered) ?? 'computer';
  show();
  for (const query of [dark, contrast]) matchMedia(query).addEventListener('change', show);
}

export function chooseLook(chosen: LookWish): void {
  wish = chosen;
  show();
  remember();
}

export function lookWished(): LookWish {
  return wish;
}

export function chooseTextSize(size: TextSize): void {
  document.documentElement.dataset['text'] = size;
  remember();
}

export function textSizeNow(): TextSize {
  const now = document.documentElement.dataset['text'];
  return now === 'large' || now === 'largest' ? now : 'usual';
}
