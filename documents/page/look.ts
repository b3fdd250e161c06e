import { type Form } from '#documents/drawing';

export type Weight = 'regular' | 'medium' | 'semibold' | 'bold';
/** Size in points; `lead` is the height of a line. */
export type Style = { readonly weight: Weight; readonly size: number; readonly lead: number; readonly colour: string };

type Palette = Readonly<
  Record<
    'paper' | 'ink' | 'soft' | 'line' | 'fill' | 'track' | 'trackEdge' | 'good' | 'attention' | 'stop' | 'tint' | 'tintEdge' | 'watermark',
    string
  >
>;

/** Text is at least 7:1 on paper (soft, 4.5:1); colours only repeat what a word already says. */
const colours: Palette = {
  paper: '#ffffff',
  ink: '#1b2430',
  soft: '#4a5563',
  line: '#dcd7cc',
  fill: '#0b5e5a',
  track: '#e7e3d9',
  trackEdge: '#e7e3d9',
  good: '#1e6b3a',
  attention: '#7a4300',
  stop: '#9b1c1c',
  tint: '#fff3dc',
  tintEdge: '#e8c37e',
  watermark: '#f1ece1',
};

const greys: Palette = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  soft: '#4d4d4d',
  line: '#cccccc',
  fill: '#404040',
  track: '#ffffff',
  trackEdge: '#767676',
  good: '#1a1a1a',
  attention: '#1a1a1a',
  stop: '#1a1a1a',
  tint: '#f4f4f4',
  tintEdge: '#767676',
  watermark: '#ededed',
};

type Sizes = {
  readonly body: number;
  readonly table: number;
  readonly small: number;
  readonly lead: number;
  readonly heading2: number;
  readonly heading3: number;
  readonly title: number;
  readonly sum: number;
};

const normal: Sizes = { body: 10.5, table: 10, small: 10, lead: 11.5, heading2: 12.5, heading3: 11, title: 19, sum: 13 };
const large: Sizes = { body: 18, table: 18, small: 18, lead: 19, heading2: 23, heading3: 20, title: 30, sum: 23 };

/** Everything a form decides about a page, in points. A4, the top of the page is 0. */
export type Look = {
  readonly isLarge: boolean;
  readonly colours: Palette;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** One step of white space: 4 pt, or 6 in large print. */
  readonly step: number;
  readonly styles: Readonly<
    Record<
      | 'title'
      | 'heading2'
      | 'heading3'
      | 'body'
      | 'soft'
      | 'lead'
      | 'small'
      | 'cell'
      | 'cellStrong'
      | 'cellHead'
      | 'label'
      | 'value'
      | 'sum'
      | 'watermark',
      Style
    >
  >;
};

export function lookOf(form: Form): Look {
  const isLarge = form === 'large';
  const palette = form === 'grey' ? greys : colours;
  const size = isLarge ? large : normal;
  function style(weight: Weight, points: number, spread: number, colour: string = palette.ink): Style {
    return { weight, size: points, lead: points * spread, colour };
  }
  return {
    isLarge,
    colours: palette,
    page: { width: 595.28, height: 841.89, left: 42, right: 42, top: isLarge ? 74 : 57, bottom: isLarge ? 34 : 26 },
    step: isLarge ? 6 : 4,
    styles: {
      title: style('bold', size.title, 1.2),
      heading2: style('semibold', size.heading2, 1.3),
      heading3: style('semibold', size.heading3, 1.3),
      body: style('regular', size.body, 1.42),
      soft: style('regular', size.body, 1.42, palette.soft),
      lead: style('regular', size.lead, 1.42),
      small: style('regular', size.small, 1.3, palette.soft),
      cell: style('regular', size.table, 1.36),
      cellStrong: style('bold', size.table, 1.36),
      cellHead: style('semibold', size.table, 1.25, palette.soft),
      label: style('regular', size.table, 1.36, palette.soft),
      value: style('semibold', size.table, 1.36),
      sum: style('bold', size.sum, 1.3),
      watermark: style('bold', 62, 1, palette.watermark),
    },
  };
}
