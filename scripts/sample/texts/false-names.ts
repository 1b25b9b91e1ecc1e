import type { Line } from '../line.ts';

/** What somebody writes who bears our name and is not us. */
export const FALSE_NAMES: readonly Line[] = [
  {
    text: '¡SORTEO de Migalinda! Cesta de 300 euros para los diez primeros, entra en el enlace de mi perfil y deja tus datos 🎁',
  },
  {
    text: 'Somos Migalinda, buscamos probadores de pan desde casa, 90 euros al día, escribe por privado al número de mi perfil',
  },
  {
    text: 'Migalinda celebra su aniversario y regala vales de 50 euros. Solo hoy. Confirma tu tarjeta en el enlace de mi perfil',
  },
  {
    text: 'Has sido elegido por Migalinda!! Reclama tu caja de galletas gratis, solo pagas el envío en el enlace de mi perfil',
  },
];
