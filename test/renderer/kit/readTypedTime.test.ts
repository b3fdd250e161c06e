import { describe, expect, it } from 'vitest';
import { readTypedTime } from '#renderer/kit/form/readTypedTime';

describe('a typed time', () => {
  it('is read as people write it', () => {
    const read = ['22', '22:00', '2200', '22.00', '10pm', '10 PM', '10.00 pm'].map(readTypedTime);
    expect(new Set(read)).toEqual(new Set(['22:00']));
    expect(['7', '07', '7.05', '0705', '705'].map(readTypedTime)).toEqual(['07:00', '07:00', '07:05', '07:05', '07:05']);
  });

  it('knows midnight and noon by any name: 12am is not noon', () => {
    expect(['12am', '0', '24:00', 'midnight'].map(readTypedTime)).toEqual(['00:00', '00:00', '00:00', '00:00']);
    expect(['12pm', '12', 'noon', 'midday'].map(readTypedTime)).toEqual(['12:00', '12:00', '12:00', '12:00']);
  });

  it('is never guessed', () => {
    expect(['', '25', '24:01', '7:60', '13pm', '0am', '9ish', '7:5', '12345'].map(readTypedTime)).toEqual(Array(9).fill(undefined));
  });
});
