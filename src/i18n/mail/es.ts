import { capital, her, him, quoted } from '../counted/es.ts';
import { format, stop } from '../format.ts';
import type { MailWords, News, Notice } from '../mail-words.ts';

const { number, list, weekday, dayMonth } = format('es');

function news({ state, first, serious, alarm, waiting, complaints, mentions }: News): string[] {
  const open = waiting > 0 ? `${number(waiting)} por contestar` : '';
  if (serious > 0)
    return [serious === 1 ? 'un mensaje para mirar hoy' : `${him(serious)} mensajes para mirar hoy`, open];
  if (alarm)
    return [
      alarm === 'complaints' ? 'muchas más quejas de lo normal' : 'se habla mucho más de lo normal',
      open,
    ];
  if (first) return ['tu primer resumen', open];
  const halves = state === 'half-heard' ? 'escuchado a medias' : '';
  const heard =
    complaints > 0 ? `${her(complaints)} ${complaints === 1 ? 'queja nueva' : 'quejas nuevas'}` : '';
  if (open || heard) return [open, heard, halves];
  if (state === 'quiet') return ['semana tranquila', 'nada pendiente'];
  const said =
    mentions === 0 ? 'sin menciones' : `${her(mentions)} ${mentions === 1 ? 'mención' : 'menciones'}`;
  return [said, halves || 'nada pendiente'];
}

const when = ({ day, time }: { day: string; time: string }): string =>
  `el ${weekday(day)} ${dayMonth(day)} ${/^0?1:/.test(time) ? 'a la' : 'a las'} ${time}`;

export const mailEs: MailWords = {
  subject: (facts) => `${facts.business}: ${news(facts).filter(Boolean).join(', ')} (${facts.range})`,
  waiting: 'Por contestar',
  more: (count) =>
    count === 1
      ? 'Y otro mensaje más espera respuesta.'
      : `Y otros ${him(count)} mensajes más esperan respuesta.`,
  open: 'Ver la semana entera',
  quotes: ['«', '»'],
  read: 'Leer y contestar allí',
  footer: (business) =>
    `Este resumen de ${business} llega una vez por semana a las direcciones que alguien apuntó en su configuración. No lleva nada que avise de si lo abres. Para no recibirlo más, contesta a este correo y dilo.`,
  note: (author) => (author === undefined ? 'Una nota' : `Nota de ${author}`),
  notice: {
    subject: (business, notice) => `${business}: ${short(notice)}`,
    text: (business, notice) => {
      switch (notice.kind) {
        case 'serious':
          return [
            `Mirar hoy: un mensaje sobre ${business} habla de ${list(notice.words.map(quoted))}.`,
            'Es solo uno, pero no conviene que espere. Léelo y, si puedes, llama.',
          ];
        case 'alarm':
          return [
            notice.series === 'complaints'
              ? `Atención: hay muchas más quejas de lo normal${notice.about === undefined ? '' : ` sobre ${quoted(notice.about)}`}. Van ${number(notice.count)} esta semana.`
              : `Atención: se habla de ${business} mucho más de lo normal. Van ${number(notice.count)} menciones esta semana.`,
            ...(notice.words.length > 0
              ? [
                  `${notice.words.length === 1 ? 'Se repite' : 'Se repiten'} ${list(notice.words.map(quoted))}.`,
                ]
              : []),
            'Mira qué ha pasado y explícalo hoy sin excusas.',
          ];
        case 'promise':
          return [
            notice.count === 1
              ? stop(
                  `Un mensaje está a punto de pasar del plazo prometido${notice.author === undefined ? '' : `: el de ${notice.author}`}`,
                )
              : `${capital(him(notice.count))} mensajes están a punto de pasar del plazo prometido.`,
            `El plazo ${notice.count === 1 ? '' : 'del primero '}acaba ${when(notice.until)}.`,
          ];
      }
    },
    footer: 'Solo se avisa de lo que no puede esperar al resumen, y de cada cosa una vez.',
  },
  failed: {
    subject: (business) => `Oído: no ha salido el resumen de ${business}`,
    text: (business, why) => [
      `Esta vez no se ha podido hacer o enviar el resumen de ${business}. Quien lo lee no sabe nada de este aviso.`,
      ...(why === '' ? [] : [why]),
      'Lo escuchado hasta ahora sigue guardado. En el registro del trabajo está lo que ha fallado; la próxima vez se intentará de nuevo.',
    ],
  },
};

function short(notice: Notice): string {
  if (notice.kind === 'serious') return 'un mensaje para mirar hoy';
  if (notice.kind === 'promise')
    return notice.count === 1
      ? 'un mensaje a punto de pasar de plazo'
      : `${him(notice.count)} mensajes a punto de pasar de plazo`;
  return notice.series === 'complaints'
    ? 'muchas más quejas de lo normal'
    : 'se habla mucho más de lo normal';
}
