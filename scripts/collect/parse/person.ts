import { plainLine } from '../plain-text.ts';
import { addressAgainst } from './address.ts';
import { childOf } from './element.ts';
import type { Element } from './element.ts';

export interface Person {
  name?: string;
  url?: string;
}

/** RSS writes people as `mail@host (Name)`, `Name <mail@host>`, a bare name or a bare address: the name, else the address. */
export function personOf(written: string): Person | undefined {
  const text = plainLine(written.replace(/<([^<>\s]{1,200}@[^<>\s]{1,200})>/g, ' '));
  const bracketed = /^(?:mailto:)?[^\s()]{1,200}@[^\s()]{1,200}\s*\(([^()]{1,200})\)$/
    .exec(text)?.[1]
    ?.trim();
  const trailing = /^([^()]{1,200}?)\s*\([^\s()]{1,200}@[^\s()]{1,200}\)$/.exec(text)?.[1]?.trim();
  const name = bracketed ?? trailing ?? text.replace(/^mailto:/, '');
  return name === '' || name === '()' ? undefined : { name: name.slice(0, 200) };
}

/** The author element of Atom, with its name, address and mail; or of RSS, with text alone. */
export function authorOf(element: Element): Person | undefined {
  if (element.children.length === 0) return personOf(element.text);
  const name = plainLine(childOf(element, 'name')?.text ?? '');
  const address = childOf(element, 'uri') ?? childOf(element, 'url') ?? childOf(element, 'homepage');
  const url = address && addressAgainst(address.text, address.base);
  const person: Person = {};
  const mail = childOf(element, 'email')?.text.trim();
  if (name) person.name = name.slice(0, 200);
  else if (mail && !url) person.name = mail.slice(0, 200);
  if (url) person.url = url;
  return person.name !== undefined || person.url !== undefined ? person : undefined;
}

/** The same people once, in order. An address joins the name that it belongs to. */
export function distinct(people: (Person | undefined)[]): Person[] {
  const found: Person[] = [];
  for (const person of people) {
    if (!person) continue;
    const same = found.find(
      (one) => one.name === person.name && (one.url === person.url || !one.url || !person.url),
    );
    if (same) same.url ??= person.url;
    else found.push({ ...person });
    if (found.length === 20) break;
  }
  return found;
}
