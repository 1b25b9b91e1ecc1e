import { randomOf } from './random.ts';
import type { Random } from './random.ts';
import type { Person } from './said.ts';

/** Whose words a line is, where its grammar or its sense gives it away; a newcomer is none of the regulars. */
export type Who = 'she' | 'he' | 'newcomer';

interface Names {
  she: readonly string[];
  he: readonly string[];
  last: readonly string[];
}
const words = (text: string): readonly string[] => text.split(' ');

const NAMES: Record<string, Names> = {
  es: {
    she: words(
      'Lucía Carmen Marta Nuria Elena Pilar Rosa Teresa Ainhoa Irene Noelia Beatriz Raquel Silvia Yolanda Sonia Clara ' +
        'Alba Julia Adela Paula Sara Inma Mercedes Amparo Rocío Esther Begoña Olga Lorena',
    ),
    he: words(
      'Javier Manuel Antonio Luis Andrés Sergio Raúl Iván Óscar Marcos Diego Rubén Álvaro Félix Tomás Ignacio Julián ' +
        'Emilio Gonzalo Víctor Héctor Nicolás Ramón Fermín Jorge Damián Saúl Mateo Rafael Eloy',
    ),
    last: words(
      'Marín Olmedo Riquelme Barroso Peinado Tejedor Valbuena Arribas Cuesta Escudero Pastrana Quesada Herranz Bermejo ' +
        'Calleja Salcedo Ledesma Redondo Carrasco Lozano Villar Robles Cordero Ibarra Fuertes Maroto Santoyo Cubero ' +
        'Arenas Vallejo Palacín Mancebo Torralba Segovia Baeza Cañizares Espinar Galindo Luengo Osorio',
    ),
  },
  en: {
    she: words('Hannah Rachel Megan Joanna Priya Claire Fiona Leah'),
    he: words('Tom Daniel Marcus Owen Simon Arjun Neil Patrick'),
    last: words('Whitlock Harding Pemberton Okafor Lindqvist Brannigan Ashdown Fairley Mistry Colquhoun'),
  },
  ca: {
    she: words('Montse Núria Laia Mercè Anna Gemma'),
    he: words('Jordi Oriol Pau Marc Arnau Ferran'),
    last: words('Rovirosa Casadevall Puigventós Ferrerons Brunet Solé Vilaseca Torrents'),
  },
  gl: {
    she: words('Uxía Sabela Antía Iria Noa Carme'),
    he: words('Xoán Brais Anxo Roi Martiño Xurxo'),
    last: words('Seoane Loureiro Novoa Barreiro Carballo Figueiras Rial Outeiro'),
  },
};

const HANDLES = {
  she: words('vecina_del_barrio la_de_la_bici mamadetres la_tia_encarna la_del_segundo reina_del_horno'),
  he: words('el_del_tercero pepe_alfarero jubilado_inquieto el_primo_luis papa_oso chico_de_la_lluvia'),
  any: words(
    'paseando_a_luna croqueta_feliz madrugadora_no rufo_y_yo sin_sal_por_favor tostadaconaceite desayuno_y_me_voy ' +
      'cafe_y_prisas lunesalsol quedaunapunta churrosycafe corteza_fina nocturno_b rincondelbuho turno_de_noche ' +
      'panconalgo azucarillo bici_amarilla gatos_y_geranios domingo_perpetuo sofa_y_manta tres_pisos_sin_ascensor',
  ),
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

function handleFor(
  first: string,
  last: string,
  gender: 'she' | 'he',
  language: string,
  random: Random,
): string {
  // A number each, so that two people hardly ever share one.
  if (language === 'es' && random.chance(0.45))
    return `${random.pick([...HANDLES[gender], ...HANDLES.any, ...HANDLES.any])}${random.whole(2, 999)}`;
  const between = random.pick(['', '_', '.']);
  return `${plain(first)}${between}${plain(last).slice(0, random.whole(2, 6))}${random.chance(0.7) ? random.whole(1, 99) : ''}`;
}

/** A made-up person for a seed: a first name, a family name, and the handle that goes with them. */
export function personOf(
  seed: string,
  { language = 'es', who }: { language?: string; who?: Who } = {},
): Person {
  const random = randomOf(`person ${seed}`);
  const gender = who === 'she' || who === 'he' ? who : random.chance(0.58) ? 'she' : 'he';
  const names = NAMES[language] ?? NAMES['es']!;
  const first = random.pick(names[gender]);
  const last = random.pick(names.last);
  return { name: `${first} ${last}`, handle: handleFor(first, last, gender, language, random) };
}

/** Those who come back again and again: every neighbourhood has them. */
export const REGULARS: Record<'she' | 'he', readonly Person[]> = {
  she: [
    { name: 'Lucía Montalvo', handle: 'lucia_montalvo' },
    { name: 'Carmen Revilla', handle: 'carmenrevilla' },
    { name: 'Nuria Cebrián', handle: 'nuria_ceb' },
    { name: 'Teresa Sastre', handle: 'tere_del_alfar' },
  ],
  he: [
    { name: 'Ramón Pajares', handle: 'ramon.pajares' },
    { name: 'Óscar Tobar', handle: 'oscar_en_bici' },
  ],
};

export const OURSELVES: Person = { name: 'Panadería Migalinda', handle: 'migalinda' };
/** Somebody who bears our name and is not us. */
export const IMPOSTOR: Person = { name: 'Panadería Migalinda', handle: 'migalinda' };
export const INES: Person = { name: 'Inés Valcárcel', handle: 'lacucharadeines' };
