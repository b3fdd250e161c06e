import { useEffect } from 'react';

export type Back = { readonly to: string; readonly words: string };
/** `isThrough`: its steps may lie behind other screens, a person’s page or a list of timesheets, which leave it as it is. */
type ListOfSteps = Back & { readonly isThrough: boolean };

let listOfSteps: ListOfSteps | undefined;

/** From now on every screen has its usual way back. */
export function leaveList(): void {
  listOfSteps = undefined;
}

/** A list of steps is come to. A hub without one of its own ends the last one, unless that leads through hubs. */
export function enterList(here: Back | undefined, isThrough = false): void {
  if (here !== undefined) listOfSteps = { ...here, isThrough };
  else if (listOfSteps?.isThrough !== true) leaveList();
}

/** While this screen is, or was last, the list of steps that others are opened from, they go back to it. Other hubs say undefined. */
export function useWayBackHere(here: Back | undefined): void {
  const { to, words } = here ?? {};
  useEffect(() => enterList(to === undefined || words === undefined ? undefined : { to, words }), [to, words]);
}

/** The same for steps that lie behind other screens: those too go back to here, until a step is done. Undefined once there are none. */
export function useWayBackThrough(here: Back | undefined): void {
  const { to, words } = here ?? {};
  useEffect(() => {
    if (to === undefined || words === undefined) leaveList();
    else enterList({ to, words }, true);
  }, [to, words]);
}

/** Here every list of steps has been left, whichever it was. */
export function useNoWayBack(): void {
  useEffect(leaveList, []);
}

/** The list of steps from which a screen was opened, or its usual way back. */
export function wayBackOr(usual: Back): Back {
  return listOfSteps ?? usual;
}

/** For a screen between such a list and its steps: the list, or nothing. */
export function wayBackThrough(): Back | undefined {
  return listOfSteps?.isThrough === true ? listOfSteps : undefined;
}
