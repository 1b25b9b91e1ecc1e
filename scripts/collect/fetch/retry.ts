/** Statuses that may be different a moment later. 501 and 505 will not. */
export const worthAnother = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);

/** Milliseconds to wait before the next try: doubles each time, and spreads so that not all come back at once. */
export const backoff = (tries: number, first: number, random: () => number): number =>
  first * 2 ** (tries - 1) * (0.5 + random());

/**
 * The milliseconds that a `Retry-After` asks for (RFC 9110, section 10.2.3): seconds, or a date seen against the
 * server's own clock where it sends one. Undefined for what is neither.
 */
export function retryAfter(
  header: string | undefined,
  date: string | undefined,
  now: () => number,
): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const until = dateOf(text);
  return until === undefined ? undefined : Math.max(0, until - (dateOf(date ?? '') ?? now()));
}

function dateOf(text: string): number | undefined {
  // Date.parse takes any number for a year.
  const time = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
