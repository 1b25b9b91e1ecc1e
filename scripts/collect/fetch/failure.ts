import { RefusedAddress } from './connect.ts';

/** Why a request came to nothing. */
export interface Failure {
  /** Fits `coverage.yaml`. */
  why: string;
  /** One sentence, without the address asked for. */
  message: string;
  /** The next try may end otherwise. */
  again: boolean;
  /** It was the host that could not be reached, whatever the path. */
  unreachable?: boolean;
}

const known: Record<string, Failure> = {
  OIDO_TOO_LARGE: { why: 'too large', message: 'It sent more than a feed may have', again: false },
  OIDO_BROKEN_BODY: {
    why: 'broken body',
    message: 'What it sent is not what it said: the compression is broken',
    again: true,
  },
  OIDO_TIMEOUT: {
    why: 'timeout',
    message: 'It had not answered in full when its time was over',
    again: false,
  },
  UND_ERR_CONNECT_TIMEOUT: {
    why: 'connect timeout',
    message: 'No connection in time',
    again: true,
    unreachable: true,
  },
  ETIMEDOUT: { why: 'connect timeout', message: 'No connection in time', again: true, unreachable: true },
  ECONNREFUSED: {
    why: 'connection refused',
    message: 'Nobody listens there',
    again: true,
    unreachable: true,
  },
  EHOSTUNREACH: { why: 'unreachable', message: 'No way leads there', again: true, unreachable: true },
  ENETUNREACH: { why: 'unreachable', message: 'No way leads there', again: true, unreachable: true },
  ENOTFOUND: { why: 'no such host', message: 'The name is not known', again: true, unreachable: true },
  EAI_AGAIN: {
    why: 'no name service',
    message: 'The name could not be looked up just now',
    again: true,
    unreachable: true,
  },
  ECONNRESET: { why: 'reset', message: 'It closed the connection before the end', again: true },
  EPIPE: { why: 'reset', message: 'It closed the connection before the end', again: true },
  UND_ERR_SOCKET: { why: 'reset', message: 'It closed the connection before the end', again: true },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: {
    why: 'broken body',
    message: 'It sent less than it had announced',
    again: true,
  },
  UND_ERR_HEADERS_OVERFLOW: {
    why: 'bad headers',
    message: 'Its headers are larger than headers may be',
    again: false,
  },
  UND_ERR_HEADERS_TIMEOUT: {
    why: 'timeout',
    message: 'It had not answered in full when its time was over',
    again: false,
  },
  UND_ERR_BODY_TIMEOUT: {
    why: 'timeout',
    message: 'It had not answered in full when its time was over',
    again: false,
  },
};

const certificate = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/;

/** Puts an error of the network into our words. Total. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedAddress) {
    const message = error.linkLocal
      ? 'It leads to a link-local address, which is never asked'
      : 'It leads to a private or reserved address, which is not asked; network.allow in settings.yaml lists exceptions by host:port';
    return { why: 'refused address', message, again: false };
  }
  if (error instanceof Error && /^proxy /i.test(error.message)) {
    return {
      why: 'proxy',
      message: 'The proxy that settings.yaml names did not let us through',
      again: false,
    };
  }
  for (const code of codesOf(error)) {
    const failure = known[code];
    if (failure) return failure;
    if (certificate.test(code)) {
      return {
        why: 'bad certificate',
        message: `Its certificate is not to be trusted (${code})`,
        again: false,
      };
    }
    if (/^(ERR_SSL|EPROTO|ERR_TLS)/.test(code)) {
      return { why: 'bad tls', message: `It does not speak TLS as it should (${code})`, again: true };
    }
    if (/^HPE_|^HTTPParserError$/.test(code)) {
      return { why: 'bad answer', message: `It does not speak HTTP as it should (${code})`, again: true };
    }
    if (code === 'UND_ERR_INVALID_ARG' || code === 'ERR_INVALID_URL') {
      return { why: 'bad address', message: 'The address cannot be asked', again: false };
    }
  }
  return {
    why: 'network',
    message: `The network failed (${[...codesOf(error)][0] ?? 'no reason given'})`,
    again: true,
  };
}

/** The codes of an error, of its cause and of those it sums up. */
function* codesOf(error: unknown, depth = 0): Generator<string> {
  if (!(error instanceof Error) || depth > 3) return;
  const { code } = error as NodeJS.ErrnoException;
  yield typeof code === 'string' ? code : error.name;
  if (error instanceof AggregateError) for (const inner of error.errors) yield* codesOf(inner, depth + 1);
  yield* codesOf(error.cause, depth + 1);
}

/** Every reason that stands in the table. */
export const reasons: readonly string[] = [...new Set(Object.values(known).map(({ why }) => why))];
