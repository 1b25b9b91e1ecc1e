import type { SiteWords } from '../i18n/index.ts';

type Failure = keyof SiteWords['sources']['failures'];

const known: Record<string, Failure> = {
  timeout: 'slow',
  'connect timeout': 'slow',
  'http 401': 'forbidden',
  'http 403': 'forbidden',
  'http 404': 'gone',
  'http 410': 'gone',
  'http 429': 'wait',
  'connection refused': 'unreachable',
  unreachable: 'unreachable',
  'no such host': 'unreachable',
  'no name service': 'unreachable',
  reset: 'unreachable',
  network: 'unreachable',
  'too large': 'broken',
  'broken body': 'broken',
  'bad answer': 'broken',
  'bad headers': 'broken',
  'bad tls': 'broken',
  'bad certificate': 'broken',
  'empty answer': 'empty',
  'not a feed': 'empty',
  'web page': 'empty',
  'secret missing': 'secret',
  'refused address': 'address',
  'bad address': 'address',
  'not tried': 'untried',
};

/** Why a source failed, in words for a shopkeeper; as the coverage says it where nobody has worded it. */
export function failureIn(why: string, failures: Record<Failure, string>): string {
  const failure = known[why] ?? (/^http 5\d\d/.test(why) ? 'theirs' : undefined);
  return failure ? failures[failure] : why;
}
