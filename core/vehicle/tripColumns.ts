/** The columns of a file of trips. */
export type TripColumn =
  'day' | 'from' | 'to' | 'miles' | 'driver' | 'aboard' | 'wheelchair' | 'ways' | 'waiting' | 'driving' | 'escort' | 'what';

type Column = {
  readonly column: TripColumn;
  /** As the template has it. */
  readonly heading: string;
  /** By which words a heading is known, in small letters. */
  readonly known: RegExp;
  readonly isNeeded: boolean;
  readonly example: string;
};

/** In the order of the template. */
export const tripColumns: readonly Column[] = [
  { column: 'day', heading: 'Day', known: /^(?:day|date|trip date|date of (?:trip|journey))$/u, isNeeded: true, example: '14/09/2026' },
  { column: 'from', heading: 'From', known: /^(?:from|start|origin|journey from|from where)$/u, isNeeded: true, example: 'Home' },
  { column: 'to', heading: 'To', known: /^(?:to|destination|journey to|to where)$/u, isNeeded: true, example: 'College' },
  {
    column: 'miles',
    heading: 'Miles',
    known: /^(?:miles|mileage|distance|distance \(miles\)|total miles)$/u,
    isNeeded: true,
    example: '9',
  },
  { column: 'driver', heading: 'Driver', known: /^(?:driver|who drove|driven by|driver name)$/u, isNeeded: true, example: 'Kit Sample' },
  {
    column: 'aboard',
    heading: 'On board',
    known: /^(?:on ?board|who was on board|passengers?|with|travellers?)$/u,
    isNeeded: true,
    example: 'Ann and Ben',
  },
  { column: 'wheelchair', heading: 'In a wheelchair', known: /^(?:in a )?wheelchairs?$/u, isNeeded: false, example: 'Ann' },
  { column: 'ways', heading: 'Ways', known: /^(?:ways|legs|single or return|return)$/u, isNeeded: false, example: '1' },
  { column: 'waiting', heading: 'Waiting (minutes)', known: /^waiting(?: time)?(?: \(min(?:ute)?s\))?$/u, isNeeded: false, example: '20' },
  { column: 'driving', heading: 'Driving (minutes)', known: /^driving(?: time)?(?: \(min(?:ute)?s\))?$/u, isNeeded: false, example: '25' },
  { column: 'escort', heading: 'Escort', known: /^escorts?(?: needed)?$/u, isNeeded: false, example: 'yes' },
  { column: 'what', heading: 'What for', known: /^(?:what for|purpose|reason|for|why)$/u, isNeeded: false, example: 'Lessons' },
];
