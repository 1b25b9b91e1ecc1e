import type { SetupWords } from '../setup-words.ts';

export const setupEs: SetupWords = {
  part: {
    written: (part, of, asked, heard, found, file) =>
      `Parte ${part} de ${of}: ${heard === asked ? `han respondido todos los sitios (${asked})` : `han respondido ${heard} sitios de ${asked}`}; mensajes que pueden interesar: ${found}. Está en ${file}; guardarlos es cosa de collect --from.`,
    incomplete: 'Falta alguna parte: se guarda lo que hay y ninguna semana se cierra todavía.',
  },
};
