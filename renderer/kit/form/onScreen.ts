/** The field of that id as it stands on the screen: of several boxes under one name the one that is wrong, else the first. */
function fieldOnScreen(id: string): HTMLElement | undefined {
  const found = [...document.querySelectorAll<HTMLElement>(`[data-field="${id}"], [data-field^="${id}-"]`)];
  return found.find((one) => one.dataset['invalid'] === 'true') ?? found[0];
}

/** What the screen calls a field: its label, or its group's. Undefined where the field is not on this screen. */
export function nameOnScreen(id: string): string | undefined {
  const field = fieldOnScreen(id);
  const label = field?.matches('.field') === true ? field.querySelector('.label, .group-label, .unseen, legend') : undefined;
  const name = label?.textContent.trim() ?? '';
  return name === '' ? undefined : name;
}

/** The first thing of the field that can take focus: its input, its first choice, its button. */
export function focusOnScreen(id: string): void {
  fieldOnScreen(id)?.querySelector<HTMLElement>(':is(input:not([type="file"]):not([tabindex="-1"]), textarea, button)')?.focus();
}
