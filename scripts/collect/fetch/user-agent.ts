import type { Settings } from '../../../src/archive/settings.ts';

/**
 * Says who asks and whom to tell when we ask too much: the project, the business and its contact. Printable ASCII, as
 * a header must be.
 */
export function userAgent(settings: Partial<Pick<Settings, 'name' | 'contact' | 'repository'>>): string {
  const words = [settings.name, settings.contact ?? settings.repository].filter((word) => word !== undefined);
  const note = ['feed reader of a small business', ...words].map(plain).filter((word) => word !== '');
  return `Oido/0.1 (${note.join('; ')})`;
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[()\\;]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 120);
