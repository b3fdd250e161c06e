/**
 * Puts words on the clipboard, from a press of a button. By the page's own copying: the shell grants no page the clipboard itself.
 * Answers whether it was done.
 */
export function copyText(text: string): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  const isAllowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isAllowed && isDone;
}
