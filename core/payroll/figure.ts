/** Where a figure of law stands and when it was last read there. */
export type Source = {
  /** As a person would name it: 'HMRC, Rates and thresholds for employers 2026 to 2027'. */
  readonly title: string;
  /** Its address, or the paragraph within the title. */
  readonly where: string;
  /** The day it was checked, 'YYYY-MM-DD'. */
  readonly checked: string;
};

/** One figure of law: never a bare number, always with its source. */
export type Figure<Value> = { readonly value: Value; readonly source: Source };

/** Writes figures that share a source: `const from = figuresFrom(source); from(12_570)`. */
export function figuresFrom(source: Source): <const Value>(value: Value) => Figure<Value> {
  return (value) => ({ value, source });
}
