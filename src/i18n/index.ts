import type { Dictionary } from './dictionary.ts';
import type { Language } from './format.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const dictionaries: Record<Language, Dictionary> = { es, en, ca };

/** The words of a language. */
export const dictionary = (language: Language): Dictionary => dictionaries[language];
export { format, languages } from './format.ts';
export type { Format, Language } from './format.ts';
export type { CommandWords, Dictionary } from './dictionary.ts';
export type { SiteWords } from './site-words.ts';
