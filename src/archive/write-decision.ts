import type { Decision } from './decision.ts';
import { writeField, writeQuery } from './write-yaml.ts';
import type { Written } from './write-yaml.ts';

/** The text of `decisions/<name>.md`, as a person would write it: what is undefined or empty is left out. */
export function writeDecision({ body, ...decision }: Omit<Decision, 'id'>): string {
  const { title, status, since, because, mentions, measure, query, review } = decision;
  const fields: [string, Written | undefined][] = [
    ['title', title],
    ['status', status],
    ['since', since],
    ['because', because],
    ['mentions', mentions.length > 0 ? mentions : undefined],
    ['measure', measure],
    ['query', query],
    ['review', review],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [fieldLine(name, value)]));
  return `---\n${lines.join('\n')}\n---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

/** A day needs no quotation marks. */
const fieldLine = (name: string, value: Written): string => {
  if (name === 'query' && typeof value === 'string') return writeQuery(name, value);
  return typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    (name === 'since' || name === 'review')
    ? `${name}: ${value}`
    : writeField(name, value);
};
