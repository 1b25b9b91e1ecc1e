import type { DataProtectionWords } from '../data-protection-words.ts';

const units = { hour: ['hora', 'horas'], day: ['día', 'días'], week: ['semana', 'semanas'] } as const;

export const dataProtectionEs: DataProtectionWords = {
  title: 'Protección de datos',
  intro: 'Qué guardamos de quien habla de nosotros en público, para qué y cuánto tiempo.',
  headings: {
    who: 'Quién responde',
    what: 'Qué se guarda',
    why: 'Para qué',
    basis: 'Con qué base legal',
    where: 'De dónde viene',
    long: 'Cuánto tiempo',
    rights: 'Qué puedes pedir',
  },
  who: (business, contact) =>
    `Responde ${business}${contact === undefined ? '. Falta decir aquí a quién escribir: se pone en «contact», en settings.yaml.' : `. Escribe a: ${contact}`}`,
  what: 'Un trozo de lo que se dijo en público, cuándo, dónde, y lo que el equipo apuntó sobre ello. No se guardan perfiles ni datos de quien no habla del negocio o de su ramo.',
  kept: {
    full: 'Se guarda también el nombre o la cuenta con que se firmó.',
    pseudonym: 'El nombre no se guarda: en su lugar queda una clave que no dice quién es.',
    none: 'El nombre no se guarda.',
  },
  shown: {
    full: 'Los nombres salen enteros solo en páginas con contraseña; en las demás, con iniciales.',
    initials:
      'En las páginas, los correos y las listas los nombres salen con iniciales. El enlace lleva a donde se publicó, y allí se ve quién lo firma.',
    none: 'En las páginas, los correos y las listas no sale ningún nombre. El enlace lleva a donde se publicó, y allí se ve quién lo firma.',
  },
  why: (business) =>
    `Para contestar a quien pregunta o se queja, arreglar lo que falla y saber qué se pide a ${business}. No para hacer publicidad, ni para valorar a nadie, ni para venderlo.`,
  basis:
    'Lo habitual es el interés legítimo de atender a la clientela (artículo 6.1.f del Reglamento General de Protección de Datos). Está por confirmar por el negocio, que es quien lo decide.',
  where: (sources) =>
    sources.length === 0 ? 'Todavía no se escucha ningún sitio.' : `De estos sitios: ${sources.join(', ')}.`,
  long: (count, unit) =>
    `Lo que escribió cada persona se borra, por semanas enteras, al cabo de ${count} ${units[unit][count === 1 ? 0 : 1]}. Quedan las cuentas y las palabras que usaron varias, sin nadie dentro.`,
  rights: (contact) =>
    `Puedes pedir una copia de lo que se guarda de ti, que se corrija, que se borre y que no se vuelva a recoger${contact === undefined ? '' : `, escribiendo a ${contact}`}. Si no te contestan, puedes reclamar ante la autoridad de protección de datos; en España, la AEPD.`,
};
