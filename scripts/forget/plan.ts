/** What forgetting somebody does to the files of a content folder. All paths are relative to it, with `/`. */
export interface Plan {
  /** Files that go. */
  gone: string[];
  /** Files that say something else from now on, or bear another name. */
  changed: Change[];
  /** Where something has to be done by hand, and why. */
  byHand: { file: string; why: 'setting' | 'unreadable' | 'namesake' }[];
}

export const emptyPlan = (): Plan => ({ gone: [], changed: [], byHand: [] });

export interface Change {
  file: string;
  /** Its new name where that changes. */
  to: string;
  bytes: Uint8Array;
}
