import { repositoryPage } from './repository-page.ts';
import type { Settings } from './settings.ts';

/** What can be noted with a form at the repository's host, from any phone: a form each. */
export const formNames = [
  'answered',
  'no-answer-needed',
  'not-about-us',
  'close-slipped',
  'heard',
  'looked',
] as const;
export type FormName = (typeof formNames)[number];

/** What a form comes filled in with; each is the id of one of its fields. */
export interface FormFields {
  /** Id of the mention, for the first three forms. */
  mention?: string;
  /** Id of a by-hand source, for the last two. */
  where?: string;
  /** Address of our answer, where it is known. */
  reply?: string;
  /** When it was given. */
  when?: string;
  /** The last day of what slipped by and is to be closed. */
  until?: string;
}

/**
 * Address of a filled-in form: one tap sends it. Undefined where the host of the repository has no forms; there a mention
 * is edited in its file. `title` is that of the issue, which the form suggests otherwise.
 */
export function formAddress(
  settings: Pick<Settings, 'repository' | 'host'>,
  form: FormName,
  fields: FormFields = {},
  title?: string,
): string | undefined {
  const page = repositoryPage(settings);
  if (page?.host !== 'github') return undefined;
  const address = new URL(`${page.address}/issues/new`);
  address.searchParams.set('template', `${form}.yml`);
  if (title !== undefined) address.searchParams.set('title', title);
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined) address.searchParams.set(field, value);
  return address.href;
}
