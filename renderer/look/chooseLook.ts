export type Look = 'light' | 'dark' | 'contrast' | 'contrast-dark';
export type LookWish = 'computer' | Look;
export type TextSize = 'usual' | 'large' | 'largest';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';

let wish: LookWish = 'computer';

/** What the computer asks for, where the person has not said otherwise. */
function lookOfComputer(): Look {
  const isDark = matchMedia(dark).matches;
  if (matchMedia(contrast).matches) return isDark ? 'contrast-dark' : 'contrast';
  return isDark ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.dataset['look'] = wish === 'computer' ? lookOfComputer() : wish;
}

/** Sets the colours now and follows the computer's settings from here on. */
export function followComputer(): void {
  show();
  for (const query of [dark, contrast]) matchMedia(query).addEventListener('change', show);
}

export function chooseLook(chosen: LookWish): void {
  wish = chosen;
  show();
}

export function lookWished(): LookWish {
  return wish;
}

export function chooseTextSize(size: TextSize): void {
  document.documentElement.dataset['text'] = size;
}

export function textSizeNow(): TextSize {
  const now = document.documentElement.dataset['text'];
  return now === 'large' || now === 'largest' ? now : 'usual';
}
