/** Somebody who may read the private pages. */
export interface Reader {
  /** Empty where all share one password. */
  name: string;
  password: string;
}

/** Fewer characters can be tried out by whoever has downloaded the pages. */
export const LEAST_CHARACTERS = 12;

export type Readers = { ok: true; readers: Reader[] } | { ok: false; problems: string[] };

/**
 * Who may read: `OIDO_READERS`, a line each of `name:password`, and `OIDO_PASSWORD`, which everybody may share. Problems
 * never hold a password.
 */
export function readReaders(env: NodeJS.ProcessEnv): Readers {
  const readers: Reader[] = [];
  const problems: string[] = [];
  const take = (name: string, password: string, where: string): void => {
    if ([...password].length < LEAST_CHARACTERS)
      problems.push(`${where}: expected a password of at least ${LEAST_CHARACTERS} characters`);
    else if (readers.some((one) => foldName(one.name) === foldName(name)))
      problems.push(`${where}: this name is given twice`);
    else readers.push({ name, password });
  };
  const shared = env['OIDO_PASSWORD']?.replace(/\r?\n$/, '');
  if (shared) take('', shared, 'OIDO_PASSWORD');
  for (const [index, line] of (env['OIDO_READERS'] ?? '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const where = `OIDO_READERS, line ${index + 1}`;
    if (name === '') problems.push(`${where}: expected name:password`);
    else take(name, line.slice(colon + 1).trim(), where);
  }
  if (readers.length === 0 && problems.length === 0)
    problems.push(
      'private pages need somebody who may read them: set OIDO_PASSWORD, or OIDO_READERS with a line name:password for each reader',
    );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, readers };
}

/** Names as people type them: without regard to case and blanks around. The browser does the same. */
export const foldName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
