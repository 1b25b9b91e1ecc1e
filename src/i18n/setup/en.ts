import type { SetupWords } from '../setup-words.ts';

export const setupEn: SetupWords = {
  part: {
    written: (part, of, asked, heard, found, file) =>
      `Part ${part} of ${of}: ${heard} of ${asked} sources answered; messages that may matter: ${found}. They are in ${file}; collect --from files them.`,
    incomplete: 'Some part is missing: what is there is filed, and no week closes yet.',
  },
};
