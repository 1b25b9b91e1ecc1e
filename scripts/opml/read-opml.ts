import { parseMarkup } from '../add/parse-markup.ts';

/** A feed that an outline names. */
export interface Outline {
  /** As written: not yet known to be an address. */
  address: string;
  title: string;
  /** Titles of the outlines around it, outermost first. */
  folders: string[];
}

/** Larger lists are none of a small business. */
const MOST = 5_000;
const DEEPEST = 20;
const LONGEST = 10 * 1024 * 1024;

/** The feeds of an outline (OPML 1 and 2), in its order. Never throws: of what is no OPML, nothing comes. */
export function readOpml(text: string): Outline[] {
  const outlines: Outline[] = [];
  const around: string[] = [];
  const open = (name: string, attributes: Record<string, string>): void => {
    if (name.toLowerCase() !== 'outline') return;
    const given = (wanted: string): string => {
      const key = Object.keys(attributes).find((one) => one.toLowerCase() === wanted);
      return key === undefined ? '' : oneLine(attributes[key] ?? '');
    };
    const title = given('title') || given('text');
    const address = given('xmlurl');
    if (address !== '' && outlines.length < MOST)
      outlines.push({ address, title, folders: around.slice(0, DEEPEST).filter((folder) => folder !== '') });
    around.push(address === '' ? title : '');
  };
  const close = (name: string): void => {
    if (name.toLowerCase() === 'outline') around.pop();
  };
  parseMarkup(text.slice(0, LONGEST), { open, close }, true);
  return outlines;
}

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
