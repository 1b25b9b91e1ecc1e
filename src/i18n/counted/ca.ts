import { format } from '../format.ts';

const { number } = format('ca');
const nine = ['zero', 'un', 'dos', 'tres', 'quatre', 'cinc', 'sis', 'set', 'vuit', 'nou'];

/** Numbers up to nine in words, before a masculine noun: un, dos, 21. */
export const him = (count: number): string => nine[count] ?? number(count);
/** The same before or instead of a feminine noun: una, dues, 21. */
export const her = (count: number): string => (count === 1 ? 'una' : count === 2 ? 'dues' : him(count));
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const quoted = (text: string): string => `«${text}»`;
export const times = (count: number): string => (count === 1 ? 'una vegada' : `${her(count)} vegades`);
export const weeks = (count: number): string => (count === 1 ? 'una setmana' : `${her(count)} setmanes`);
export const people = (count: number): string => (count === 1 ? 'una persona' : `${her(count)} persones`);
export const messages = (count: number): string => (count === 1 ? 'un missatge' : `${him(count)} missatges`);

/** The first and the eleventh begin with a vowel. */
const elided = (day: string): boolean => /^11?(?!\d)/.test(day);
/** el 3 de novembre, l’1 de novembre */
export const the = (day: string): string => (elided(day) ? `l’${day}` : `el ${day}`);
/** del 3, de l’1 */
export const of = (day: string): string => (elided(day) ? `de l’${day}` : `del ${day}`);
/** al 3, a l’1 */
export const to = (day: string): string => (elided(day) ? `a l’${day}` : `al ${day}`);
