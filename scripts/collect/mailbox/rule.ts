import { folded } from '../inbox/noted.ts';

/** Which messages of a folder are meant; what is empty asks for nothing. */
export interface Rule {
  /** Addresses or domains of senders, of which one must fit. */
  from: readonly string[];
  /** Words of subjects, of which one must fit. */
  subject: readonly string[];
}

/** What of a message a rule looks at. */
export interface Envelope {
  from?: string | undefined;
  subject?: string | undefined;
}

/** Whether a rule picks a message. `opina.example` means its subdomains too, but never `notopina.example`. */
export const picks = (rule: Rule, { from, subject }: Envelope): boolean =>
  (rule.from.length === 0 || rule.from.some((wanted) => isFrom(wanted, from ?? ''))) &&
  (rule.subject.length === 0 ||
    rule.subject.some((words) => ` ${folded(subject ?? '')} `.includes(` ${folded(words)} `.trimEnd())));

function isFrom(wanted: string, address: string): boolean {
  const want = wanted.trim().toLowerCase();
  const given = address.trim().toLowerCase();
  if (want.includes('@') && !want.startsWith('@')) return given === want;
  const domain = given.slice(given.lastIndexOf('@') + 1);
  const wantedDomain = want.replace(/^@/, '');
  return domain === wantedDomain || domain.endsWith(`.${wantedDomain}`);
}
