/** What sort of failure a reason of the coverage is, for words and advice. */
export type FailureKind =
  | 'slow'
  | 'gone'
  | 'forbidden'
  | 'wait'
  | 'theirs'
  | 'unreachable'
  | 'broken'
  | 'empty'
  | 'page'
  | 'secret'
  | 'address'
  | 'untried';

const known = new Map<string, FailureKind>(
  Object.entries({
    timeout: 'slow',
    'connect timeout': 'slow',
    'http 401': 'forbidden',
    'http 403': 'forbidden',
    'login refused': 'secret',
    refused: 'forbidden',
    'no such folder': 'address',
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
    'bad redirect': 'broken',
    'too many redirects': 'broken',
    'redirect loop': 'broken',
    proxy: 'unreachable',
    'empty answer': 'empty',
    'not a feed': 'empty',
    'web page': 'page',
    'secret missing': 'secret',
    'refused address': 'address',
    'bad address': 'address',
    'not tried': 'untried',
  } as const),
);

/** The sort of failure that `why` names; undefined where nobody has sorted it. */
export const failureKind = (why: string): FailureKind | undefined =>
  known.get(why) ?? (/^http 5\d\d/.test(why) ? 'theirs' : undefined);
