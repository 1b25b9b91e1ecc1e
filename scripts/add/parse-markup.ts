import { Parser } from 'htmlparser2';

/** What is heard of markup while it is read. */
export interface Heard {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const PIECE = 1 << 16;
/** The time that the parser takes grows with the square of the depth; no page or list of people is this deep. */
const DEEPEST = 1_000;

/** Reads markup of strangers in time that grows with its length; what comes after a bottomless pit is not read. */
export function parseMarkup(text: string, heard: Heard, xmlMode: boolean): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        heard.open?.(name, attributes);
      },
      ontext: (said) => heard.text?.(said),
      onclosetag(name) {
        depth -= 1;
        heard.close?.(name);
      },
    },
    { xmlMode },
  );
  for (let at = 0; at < text.length && depth < DEEPEST; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (depth < DEEPEST) parser.end();
}
