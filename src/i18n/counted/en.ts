import { format } from '../format.ts';

const { number } = format('en');
const nine = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers up to nine in words: no, one, 21. */
export const word = (count: number): string => nine[count] ?? number(count);
/** The same where no noun follows: none, one, 21. */
export const orNone = (count: number): string => (count === 0 ? 'none' : word(count));
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const quoted = (text: string): string => `“${text}”`;
/** one week, two weeks, 21 weeks */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${word(count)} ${count === 1 ? one : many}`;
export const times = (count: number): string =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${word(count)} times`;
