import { format } from '../format.ts';

const { number } = format('es');
const nine = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** Numbers up to nine in words, before or instead of a feminine noun: una, dos, 21. */
export const her = (count: number): string => nine[count] ?? number(count);
/** The same before a masculine noun: un, dos, 21. */
export const him = (count: number): string => (count === 1 ? 'un' : her(count));
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const quoted = (text: string): string => `«${text}»`;
export const times = (count: number): string => (count === 1 ? 'una vez' : `${her(count)} veces`);
export const weeks = (count: number): string => (count === 1 ? 'una semana' : `${her(count)} semanas`);
export const people = (count: number): string => (count === 1 ? 'una persona' : `${her(count)} personas`);
export const messages = (count: number): string => (count === 1 ? 'un mensaje' : `${him(count)} mensajes`);
