import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may come in, and from where. */
export interface Guard {
  /** Stands in the address that is printed once. */
  key: string;
  /** The cookie that a key is exchanged for, as the value of `Set-Cookie`. */
  cookie: (headers: IncomingHttpHeaders) => string;
  /** Whether a key that somebody brings is the right one. */
  isKey: (brought: string) => boolean;
  /** Why a request is refused; undefined for one that may go on. `entering` is one that brings the right key. */
  refuses: (request: {
    method: string;
    headers: IncomingHttpHeaders;
    entering: boolean;
  }) => Refusal | undefined;
}
export type Refusal = 'host' | 'origin' | 'enter';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Keeps the desk to whoever has read the terminal. The name that a browser was led to must be ours, or a page elsewhere
 * could point its own name at this machine (DNS rebinding); what writes must come from one of our pages; and everything
 * needs the cookie. `hosts` are further names, of tunnels, with or without a port.
 */
export function createGuard(port: number, hosts: readonly string[] = []): Guard {
  const key = randomBytes(24).toString('base64url');
  const session = randomBytes(24).toString('base64url');
  // Cookies know no ports: two desks on one machine must not take each other's.
  const name = `oido-desk-${port}`;
  const names = new Set([
    ...['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${port}`),
    ...hosts.flatMap((host) => [host.toLowerCase(), `${host.toLowerCase()}:${port}`]),
  ]);
  const isOurs = (origin: string | undefined): boolean => {
    const url = origin === undefined ? null : URL.parse(origin);
    return url !== null && /^https?:$/.test(url.protocol) && names.has(url.host);
  };
  return {
    key,
    isKey: (brought) => same(brought, key),
    cookie: (headers) => {
      const secure = headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
      return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict${secure}`;
    },
    refuses({ method, headers, entering }) {
      if (!names.has((headers.host ?? '').toLowerCase())) return 'host';
      const reads = method === 'GET' || method === 'HEAD';
      if (!reads && !isOurs(headers.origin)) return 'origin';
      const site = headers['sec-fetch-site'];
      if (!reads && site !== undefined && site !== 'same-origin') return 'origin';
      return entering || same(cookieOf(headers.cookie, name) ?? '', session) ? undefined : 'enter';
    },
  };
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name) return value?.trim();
  }
  return undefined;
}
