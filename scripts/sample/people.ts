import { randomOf } from './random.ts';
import type { Person } from './said.ts';

const FIRST_NAMES = (
  'Lucía Carmen Marta Nuria Elena Pilar Rosa Teresa Ainhoa Irene Noelia Beatriz Raquel Silvia Yolanda Sonia Clara Alba ' +
  'Julia Adela Paula Sara Inma Mercedes Amparo Javier Manuel Antonio Luis Andrés Sergio Raúl Iván Óscar Marcos Diego ' +
  'Rubén Álvaro Félix Tomás Ignacio Julián Emilio Gonzalo Víctor Héctor Nicolás Ramón Fermín Jorge'
).split(' ');
const LAST_NAMES = (
  'Marín Cebrián Olmedo Riquelme Barroso Peinado Tejedor Valbuena Arribas Cuesta Escudero Pastrana Quesada Montalvo ' +
  'Sastre Herranz Bermejo Calleja Tobar Salcedo Ledesma Redondo Carrasco Lozano Villar Robles Cordero Ibarra Fuertes ' +
  'Pajares Maroto Santoyo Revilla Cubero Arenas Vallejo Palacín Mancebo Torralba Segovia'
).split(' ');
const HANDLES = (
  'vecina_del_barrio el_del_tercero paseando_a_luna croqueta_feliz madrugadora78 rufo_y_yo la_de_la_bici mamadetres ' +
  'sin_sal_por_favor tostadaconaceite pepe_alfarero desayuno_y_me_voy cafe_y_prisas lunesalsol la_tia_encarna ' +
  'quedaunapunta churrosycafe corteza_fina nocturno_b12 rincondelbuho jubilado_inquieto turno_de_noche panconalgo ' +
  'azucarillo23 bici_amarilla gatos_y_geranios'
).split(' ');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

/** A made-up person for a seed: a first name, a family name, and the handle that goes with them. */
export function personOf(seed: string): Person {
  const random = randomOf(`person ${seed}`);
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  const handle = random.chance(0.45)
    ? `${random.pick(HANDLES)}${random.chance(0.4) ? random.whole(2, 89) : ''}`
    : `${plain(first)}${random.pick(['', '_', '.'])}${plain(last).slice(0, random.whole(1, 6))}${random.chance(0.5) ? random.whole(1, 99) : ''}`;
  return { name: `${first} ${last}`, handle };
}

/** Those who come back again and again: every neighbourhood has them. */
export const REGULARS: readonly Person[] = [
  { name: 'Lucía Montalvo', handle: 'lucia_montalvo' },
  { name: 'Ramón Pajares', handle: 'ramon.pajares' },
  { name: 'Carmen Revilla', handle: 'carmenrevilla' },
  { name: 'Óscar Tobar', handle: 'oscar_en_bici' },
  { name: 'Nuria Cebrián', handle: 'nuria_ceb' },
  { name: 'Teresa Sastre', handle: 'tere_del_alfar' },
];

export const OURSELVES: Person = { name: 'Panadería Migalinda', handle: 'migalinda' };
export const INES: Person = { name: 'Inés Valcárcel', handle: 'lacucharadeines' };
