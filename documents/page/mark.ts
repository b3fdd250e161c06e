import { type Style } from './look.ts';

/** A node of the structure tree that assistive technology reads. A leaf gets its content from the marks that carry it. */
export type Tag = {
  readonly type: TagType;
  readonly kids?: readonly Tag[];
  readonly scope?: 'Column' | 'Row';
  readonly columnSpan?: number;
  /** What a picture says to someone who does not see it. */
  readonly alt?: string;
  /** A Link leads to the first page of the block with this anchor. */
  readonly to?: string;
};
export type TagType =
  | 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Link' | 'Div' | 'Figure'
  | 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD'; // prettier-ignore

/** What is not read aloud: rules and frames, or what every page repeats. */
export type Artifact = 'layout' | 'header' | 'footer' | 'watermark';

type Placed = { readonly tag: Tag | Artifact };

/** One line of text; `y` is its baseline. */
export type TextMark = Placed & {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly style: Style;
  readonly turned?: number;
};
export type BoxMark = Placed & {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill?: string;
  readonly edge?: string;
};
export type LineMark = Placed & {
  readonly kind: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly thickness: number;
  readonly colour: string;
};

/** Something on the page, in points from the top left of its strip. */
export type Mark = TextMark | BoxMark | LineMark;

/** A piece of a page that is never cut. The pager stacks strips and turns pages. */
export type Strip = {
  readonly height: number;
  /** White space above, dropped at the top of a page. */
  readonly before: number;
  readonly marks: readonly Mark[];
  /** Never the last on its page. */
  readonly keepWithNext: boolean;
  /** Repeated above this strip where it is the first on a page: a table's header row. */
  readonly head?: Strip;
  readonly startsPage?: boolean;
  readonly bookmark?: { readonly level: 1 | 2 | 3; readonly words: string };
};
