import type { SetupWords } from '../setup-words.ts';

export const setupCa: SetupWords = {
  part: {
    written: (part, of, asked, heard, found, file) =>
      `Part ${part} de ${of}: han respost ${heard} de ${asked} llocs; missatges que poden interessar: ${found}. És a ${file}; desar-los és cosa de collect --from.`,
    incomplete: 'Falta alguna part: es desa el que hi ha i encara no es tanca cap setmana.',
  },
};
