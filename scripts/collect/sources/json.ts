import type { Reading } from './kind.ts';

/** JSON as servers write it: control characters and stray backslashes are mended. Undefined for what is none. */
export function anyJson(text: string): unknown {
  const attempts = [
    text,
    text.replace(/[\u0000-\u001f]+/g, ' '),
    text.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** What lies in an object under these names, one within the other. */
export function within(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

/** A text that is not blank; a number becomes one. */
export function textOf(value: unknown, ...names: string[]): string | undefined {
  const found = within(value, ...names);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

/** A list; a single object where a list was meant is one of one. */
export function listOf(value: unknown, ...names: string[]): unknown[] {
  const found = within(value, ...names);
  if (Array.isArray(found)) return found;
  return typeof found === 'object' && found !== null ? [found] : [];
}

export const notFeed = (message: string): Reading => ({ ok: false, why: 'not a feed', message });
