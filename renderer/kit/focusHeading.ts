/** For what takes its own button away: the page's heading has focus then, and not nothing at all. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
