/** What is known of an answer besides its body. */
export interface Known {
  /** `mark` of the address that gave it, secrets and redirects included: its validators are sent to that one alone. */
  mark: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  contentType: string;
  /** Beginning of the SHA-256 of its body. */
  hash: string;
  /** When it was last asked for: `2026-11`. */
  month: string;
}

export interface CacheIndex {
  answers: Map<string, Known>;
  leftOver: Set<string>;
}

const VERSION = 1;

/** A line an answer, sorted, so that the same knowledge is the same bytes. */
export function serialiseIndex({ answers, leftOver }: CacheIndex): string {
  const lines = [...answers].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => JSON.stringify(pair));
  const list = (texts: string[]): string => (texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n]`);
  const left = [...leftOver].sort().map((key) => JSON.stringify(key));
  return `{"version":${VERSION},\n"leftOver":${list(left)},\n"answers":${list(lines)}}\n`;
}

/** Total: rubbish, another version and single bad lines are nothing. */
export function parseIndex(text: string): CacheIndex {
  const index: CacheIndex = { answers: new Map(), leftOver: new Set() };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return index;
  }
  if (!isRecord(read) || read['version'] !== VERSION) return index;
  const { leftOver, answers } = read;
  if (Array.isArray(leftOver)) index.leftOver = new Set(leftOver.filter(isKey));
  for (const pair of Array.isArray(answers) ? (answers as unknown[]) : []) {
    if (!Array.isArray(pair) || !isKey(pair[0]) || !isRecord(pair[1])) continue;
    const { mark, etag, lastModified, contentType, hash, month } = pair[1];
    if (!isText(mark) || !isText(contentType) || !isText(hash) || hash.length < 16) continue;
    if (!isText(month) || !/^\d{4}-\d\d$/.test(month)) continue;
    index.answers.set(pair[0], {
      mark,
      ...(sendable(etag) && { etag }),
      ...(sendable(lastModified) && { lastModified }),
      contentType,
      hash,
      month,
    });
  }
  return index;
}

const isText = (value: unknown): value is string => typeof value === 'string';
/** Names a file: nothing else may stand there. */
const isKey = (value: unknown): value is string => isText(value) && /^[0-9a-f]{32}$/.test(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A validator that may stand in a header: printable ASCII of a sensible length. */
export const sendable = (value: unknown): value is string =>
  isText(value) && /^[\x21-\x7e][\x20-\x7e]{0,499}$/.test(value);
