type Given<Values> = { [Name in keyof Values]?: Exclude<Values[Name], null | undefined> };

function isGiven<Values extends object>(parts: object, _: Values): parts is Given<Values> {
  return Object.values(parts).every((value) => value !== null && value !== undefined);
}

/** Only the members that say something: for answers whose optional members are left out rather than null. */
export function given<Values extends object>(values: Values): Given<Values> {
  const parts: object = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
  if (!isGiven(parts, values)) throw new TypeError('nothing is left out that was given');
  return parts;
}
