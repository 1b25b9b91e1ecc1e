import type { Line } from '../line.ts';

/** Reviews of the online shop, four and five stars; the page of the shop gives its name. */
export const PARCELS: readonly Line[] = [
  {
    stars: 5,
    title: 'Llegó perfecto',
    text: 'Caja de galletas de mantequilla a {Zaragoza|Valladolid|Logroño|Albacete} en dos días y ni una rota. Muy bien embalado.',
  },
  {
    stars: 5,
    title: 'Regalo acertado',
    text: 'Mandé un surtido a mi madre, que vive fuera, y me llamó emocionada. Venía con una tarjeta escrita a mano.',
  },
  {
    stars: 4,
    title: 'Buena compra',
    text: 'La hogaza de centeno aguanta el viaje estupendamente. El envío podría ser algo más barato.',
  },
  {
    stars: 5,
    title: 'Repito',
    text: 'Tercer pedido de magdalenas. Llegan tiernas, con la fecha en la bolsa. Cero pegas.',
  },
  {
    stars: 4,
    title: 'Todo bien',
    text: 'Pedido el martes, en casa el jueves. Una rosquilla partida, nada grave. El sabor, buenísimo.',
  },
  {
    stars: 5,
    title: 'Molt bé',
    text: 'Va arribar abans del previst i el pa encara era tendre. El paquet, sense plàstics. Tornaré a comprar-hi.',
    language: 'ca',
  },
  {
    stars: 5,
    title: 'Moi ben',
    text: 'O paquete chegou a tempo e as galletas están para chuparse os dedos. Repetirei seguro.',
    language: 'gl',
  },
  {
    stars: 4,
    title: 'Rico y rápido',
    text: 'Muy rico todo. Pondría cinco si pudiera elegir la hora de entrega.',
  },
  {
    stars: 5,
    title: 'Atentos',
    text: 'Me equivoqué de dirección al pedir, escribí y lo cambiaron en diez minutos. Así da gusto comprar por internet.',
  },
  {
    stars: 5,
    title: 'Clarísimo lo que lleva',
    text: 'La ficha de cada producto dice todo lo que lleva y lo que puede llevar. Ojalá todos fueran así.',
  },
  {
    stars: 4,
    title: 'Bien',
    text: 'Caja bonita, galletas ricas. La web va un poco lenta desde el móvil, pero llega todo.',
  },
  {
    stars: 5,
    title: 'Empanada en nevera',
    text: 'No me fiaba de pedir una empanada por mensajería y me equivoqué: fría, entera y riquísima.',
  },
  {
    stars: 5,
    title: 'Sabor a casa',
    text: 'Vivo lejos desde hace años y este pan me sabe a mi calle. Gracias por enviar tan lejos.',
  },
  {
    stars: 4,
    title: 'Calidad',
    text: 'Muy buen género. Echo de menos poder pagar de otra manera que no sea con tarjeta.',
  },
  {
    stars: 5,
    title: 'Well packed',
    text: 'Ordered biscuits as a thank-you present for my landlady. Arrived on time, beautifully wrapped, and she loved them.',
    language: 'en',
  },
  {
    stars: 5,
    title: 'Surtido de Migalinda',
    text: 'Lo abrimos para probar una y no quedó nada para la visita. Tocará pedir otro.',
  },
];
