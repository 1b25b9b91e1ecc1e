import type { DataProtectionWords } from '../data-protection-words.ts';

export const dataProtectionEn: DataProtectionWords = {
  title: 'Data protection',
  intro: 'What we keep of people who speak of us in public, what for and how long.',
  headings: {
    who: 'Who answers for it',
    what: 'What is kept',
    why: 'What for',
    basis: 'On what legal basis',
    where: 'Where it comes from',
    long: 'How long',
    rights: 'What you may ask for',
  },
  who: (business, contact) =>
    `${business} answers for it. ${contact === undefined ? 'Whom to write to is still missing here: it is set as "contact" in settings.yaml.' : `Write to: ${contact}`}`,
  what: 'Part of what was said in public, when, where, and what the team noted about it. No profiles, and nothing of people who do not speak of the business or its trade.',
  kept: {
    full: 'The name or account that signed it is kept too.',
    pseudonym: 'The name is not kept: in its place stands a key that does not say who it is.',
    none: 'The name is not kept.',
  },
  shown: {
    full: 'Names are shown whole only on pages with a password; on others, with initials.',
    initials:
      'On pages, in e-mail and in feeds names are shown with initials. The link leads to where it was published, and there one sees who signed it.',
    none: 'On pages, in e-mail and in feeds no name is shown. The link leads to where it was published, and there one sees who signed it.',
  },
  why: (business) =>
    `To answer those who ask or complain, to mend what fails, and to know what people want of ${business}. Not for advertising, not to rate anybody, and not to be sold.`,
  basis:
    'Usually the legitimate interest in serving customers (article 6(1)(f) of the General Data Protection Regulation). The business, which decides this, has yet to confirm it.',
  where: (sources) =>
    sources.length === 0 ? 'No place is listened to yet.' : `From these places: ${sources.join(', ')}.`,
  long: (count, unit) =>
    `What people wrote is deleted, whole weeks at a time, after ${count} ${unit}${count === 1 ? '' : 's'}. The figures stay, and the words that several used, with nobody in them.`,
  rights: (contact) =>
    `You may ask for a copy of what is kept about you, for it to be corrected or deleted, and not to be collected again${contact === undefined ? '' : `, by writing to ${contact}`}. If nobody answers, you may complain to your data protection authority.`,
};
