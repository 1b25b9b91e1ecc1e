import type { Line } from '../line.ts';

const trade = ['sector'] as const;

/** A bulletin for bakers, in Catalan. */
export const BULLETIN: readonly Line[] = [
  {
    title: 'La farina puja i els forners ho noten',
    text: "Els forners de la comarca expliquen que el preu de la farina ha tornat a pujar i que alguns hauran d'apujar el pa.",
    tags: [...trade],
  },
  {
    title: 'Massa mare: cinc errors habituals',
    text: 'Massa calor, poca paciència i farines cansades. Repassem els cinc errors que més es repeteixen amb la massa mare.',
    tags: [...trade],
  },
  {
    title: 'Obrir o no obrir els diumenges',
    text: 'Parlem amb tres forners que han decidit tancar els diumenges, i amb un que hi guanya la setmana.',
    tags: [...trade],
  },
  {
    title: 'El pa de sègol torna',
    text: 'Cada cop més clients demanen pa de sègol. La fermentació llarga el fa més digestiu i dura més dies.',
    tags: ['noise'],
  },
  {
    title: 'Menys plàstic al taulell',
    text: 'Bosses de roba, paper reciclat i descomptes per a qui porta la seva: què funciona i què no.',
    tags: ['noise'],
  },
  {
    title: 'Forners joves: qui agafa el relleu?',
    text: "La meitat dels forners de la província es jubilaran en deu anys. Visitem l'escola on s'aprèn l'ofici.",
    tags: [...trade],
  },
  {
    title: 'Coques de temporada',
    text: 'Amb ceba, amb pebrot, amb recapte. Tres coques que es venen soles quan fa bon temps.',
    tags: ['noise'],
  },
  {
    title: "Al·lèrgens: què cal posar a l'etiqueta",
    text: 'Una guia curta per als forners sobre què diu la norma i com explicar-ho al client sense espantar-lo.',
    tags: [...trade],
  },
  {
    title: 'Quant costa encendre el forn',
    text: "Hem fet números amb quatre forners: l'electricitat ja pesa gairebé tant com la farina.",
    tags: [...trade],
  },
  {
    title: 'Repartir en bicicleta',
    text: 'Un obrador petit reparteix quaranta comandes cada matí amb dues bicicletes de càrrega.',
    tags: ['noise'],
  },

  {
    title: 'Un forn, quatre generacions',
    text: 'La família explica com ha passat del forn de llenya al de gas, i què han perdut pel camí.',
    tags: ['noise'],
  },
  {
    title: 'Fulls de comanda que funcionen',
    text: "Paper, mòbil o pissarra: com s'organitzen els encàrrecs de cap de setmana.",
    tags: ['noise'],
  },
  {
    title: 'Formació: fermentacions llargues',
    text: 'Curs de dos dies per a forners amb places limitades. Inscripcions obertes fins a exhaurir-les.',
    tags: [...trade],
  },
  {
    title: 'Farines locals: val la pena?',
    text: 'Tres moliners de la comarca ens ensenyen la farina que fan i què costa de debò.',
    tags: [...trade],
  },
  {
    title: 'Quan el client es queixa',
    text: 'Escoltar, agrair, arreglar. Una pàgina per penjar al costat del telèfon.',
    tags: ['noise'],
  },
  {
    title: 'Massa mare congelada: sí o no',
    text: 'Fem la prova amb la mateixa massa mare, fresca i congelada. El resultat ens ha sorprès.',
    tags: [...trade],
  },
];
