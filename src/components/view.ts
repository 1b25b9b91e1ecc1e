import type { FormFields, FormName } from '../archive/form-address.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import type { Dictionary, Format } from '../i18n/index.ts';

/** What a piece of a page needs to know of the site, and of the page on which it stands. */
export interface View {
  words: Dictionary;
  format: Format;
  /** The way up to the root of the site: `./`, `../`, `../../`. */
  root: string;
  /** The title of a topic, also of one whose file is gone. */
  topicTitle(topic: string): string;
  /** The page of a topic; undefined where it has none. */
  topicLink(topic: string): string | undefined;
  /** What people call a source; its id where it has no title. */
  sourceTitle(source: string): string;
  /** Reseñas, Foros …; the name as it stands where nobody has worded it. */
  platform(platform: string): string;
  /** español; the code where nobody has worded it. */
  language(code: string): string;
  /** mié 18 nov */
  day(day: Day): string;
  /** The address of a mention that stays valid. */
  address(week: WeekId, id: string): string;
  /** Where its text stands in full: the page of its week, or of its day in a large week. */
  fullAddress(week: WeekId, id: string): string;
  /** Where those who may write in the repository edit a file of the content. */
  edit(file: string): string | undefined;
  /** A form that comes filled in, where the repository's host has forms; `title` says on its list what it is about. */
  form(name: FormName, fields?: FormFields, title?: string): string | undefined;
  /** A new file of the content that comes filled in, where the repository's host can do that. */
  newFile(file: string, text: string): string | undefined;
}
