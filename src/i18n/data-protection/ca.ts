import type { DataProtectionWords } from '../data-protection-words.ts';

const units = { hour: ['hora', 'hores'], day: ['dia', 'dies'], week: ['setmana', 'setmanes'] } as const;

export const dataProtectionCa: DataProtectionWords = {
  title: 'Protecció de dades',
  intro: 'Què desem de qui parla de nosaltres en públic, per a què i quant de temps.',
  headings: {
    who: 'Qui en respon',
    what: 'Què es desa',
    why: 'Per a què',
    basis: 'Amb quina base legal',
    where: 'D’on ve',
    long: 'Quant de temps',
    rights: 'Què pots demanar',
  },
  who: (business, contact) =>
    `En respon ${business}${contact === undefined ? '. Falta dir aquí a qui escriure: es posa a «contact», a settings.yaml.' : `. Escriu a: ${contact}`}`,
  what: 'Un tros del que es va dir en públic, quan, on, i el que l’equip hi va apuntar. No es desen perfils ni dades de qui no parla del negoci o del seu ram.',
  kept: {
    full: 'Es desa també el nom o el compte amb què es va signar.',
    pseudonym: 'El nom no es desa: al seu lloc queda una clau que no diu qui és.',
    none: 'El nom no es desa.',
  },
  shown: {
    full: 'Els noms surten sencers només en pàgines amb contrasenya; a les altres, amb inicials.',
    initials:
      'A les pàgines, els correus i les llistes els noms surten amb inicials. L’enllaç porta on es va publicar, i allà es veu qui ho signa.',
    none: 'A les pàgines, els correus i les llistes no surt cap nom. L’enllaç porta on es va publicar, i allà es veu qui ho signa.',
  },
  why: (business) =>
    `Per contestar a qui pregunta o es queixa, arreglar el que falla i saber què es demana a ${business}. No per fer publicitat, ni per valorar ningú, ni per vendre-ho.`,
  basis:
    'L’habitual és l’interès legítim d’atendre la clientela (article 6.1.f del Reglament general de protecció de dades). Està per confirmar pel negoci, que és qui ho decideix.',
  where: (sources) =>
    sources.length === 0 ? 'Encara no s’escolta cap lloc.' : `D’aquests llocs: ${sources.join(', ')}.`,
  long: (count, unit) =>
    `El que va escriure cada persona s’esborra, per setmanes senceres, al cap de ${count} ${units[unit][count === 1 ? 0 : 1]}. Queden els comptes i les paraules que van fer servir unes quantes, sense ningú a dins.`,
  rights: (contact) =>
    `Pots demanar una còpia del que es desa de tu, que es corregeixi, que s’esborri i que no es torni a recollir${contact === undefined ? '' : `, escrivint a ${contact}`}. Si no et contesten, pots reclamar davant l’autoritat de protecció de dades.`,
};
