import { capital, her, him, quoted } from '../counted/ca.ts';
import { format, stop } from '../format.ts';
import type { MailWords, News, Notice } from '../mail-words.ts';

const { number, list, weekday, dayMonth } = format('ca');

function news({ state, first, serious, alarm, waiting, complaints, mentions }: News): string[] {
  const open = waiting > 0 ? `${number(waiting)} per contestar` : '';
  if (serious > 0)
    return [serious === 1 ? 'un missatge per mirar avui' : `${him(serious)} missatges per mirar avui`, open];
  if (alarm)
    return [
      alarm === 'complaints' ? 'moltes més queixes del normal' : 'se’n parla molt més del normal',
      open,
    ];
  if (first) return ['el teu primer resum', open];
  const halves = state === 'half-heard' ? 'escoltat a mitges' : '';
  const heard =
    complaints > 0 ? `${her(complaints)} ${complaints === 1 ? 'queixa nova' : 'queixes noves'}` : '';
  if (open || heard) return [open, heard, halves];
  if (state === 'quiet') return ['setmana tranquil·la', 'res pendent'];
  const said =
    mentions === 0 ? 'sense mencions' : `${her(mentions)} ${mentions === 1 ? 'menció' : 'mencions'}`;
  return [said, halves || 'res pendent'];
}

const time = (text: string): string => (/^0?1:/.test(text) ? `a la ${text}` : `a les ${text}`);

export const mailCa: MailWords = {
  subject: (facts) => `${facts.business}: ${news(facts).filter(Boolean).join(', ')} (${facts.range})`,
  waiting: 'Per contestar',
  more: (count) =>
    count === 1 ? 'I un altre missatge espera resposta.' : `I ${him(count)} missatges més esperen resposta.`,
  open: 'Veure tota la setmana',
  quotes: ['«', '»'],
  read: 'Llegir i contestar allà',
  footer: (business) =>
    `Aquest resum de ${business} arriba un cop per setmana a les adreces que algú va apuntar a la configuració. No porta res que avisi de si l’obres. Per no rebre’l més, contesta aquest correu i digues-ho.`,
  note: (author) => (author === undefined ? 'Una nota' : `Nota de ${author}`),
  notice: {
    subject: (business, notice) => `${business}: ${short(notice)}`,
    text: (business, notice) => {
      switch (notice.kind) {
        case 'serious':
          return [
            `Cal mirar-ho avui: un missatge sobre ${business} parla de ${list(notice.words.map(quoted))}.`,
            'És només un, però no convé que esperi. Llegeix-lo i, si pots, truca.',
          ];
        case 'alarm':
          return [
            notice.series === 'complaints'
              ? `Atenció: hi ha moltes més queixes del normal${notice.about === undefined ? '' : ` sobre ${quoted(notice.about)}`}. Ja en van ${number(notice.count)} aquesta setmana.`
              : `Atenció: es parla de ${business} molt més del normal. Ja van ${number(notice.count)} mencions aquesta setmana.`,
            ...(notice.words.length > 0
              ? [
                  `${notice.words.length === 1 ? 'Es repeteix' : 'Es repeteixen'} ${list(notice.words.map(quoted))}.`,
                ]
              : []),
            'Mira què ha passat i explica-ho avui sense excuses.',
          ];
        case 'promise':
          return [
            notice.count === 1
              ? stop(
                  `Un missatge és a punt de passar del termini promès${notice.author === undefined ? '' : `: el de ${notice.author}`}`,
                )
              : `${capital(him(notice.count))} missatges són a punt de passar del termini promès.`,
            `El termini ${notice.count === 1 ? '' : 'del primer '}s’acaba ${weekday(notice.until.day)}, ${dayMonth(notice.until.day)}, ${time(notice.until.time)}.`,
          ];
      }
    },
    footer: 'Només s’avisa del que no pot esperar al resum, i de cada cosa una vegada.',
  },
  failed: {
    subject: (business) => `Oído: no ha sortit el resum de ${business}`,
    text: (business, why) => [
      `Aquesta vegada no s’ha pogut fer o enviar el resum de ${business}. Qui el llegeix no sap res d’aquest avís.`,
      ...(why === '' ? [] : [why]),
      'El que s’ha escoltat fins ara continua desat. El registre de la feina diu què ha fallat; la pròxima vegada es tornarà a provar.',
    ],
  },
};

function short(notice: Notice): string {
  if (notice.kind === 'serious') return 'un missatge per mirar avui';
  if (notice.kind === 'promise')
    return notice.count === 1
      ? 'un missatge a punt de passar de termini'
      : `${him(notice.count)} missatges a punt de passar de termini`;
  return notice.series === 'complaints' ? 'moltes més queixes del normal' : 'se’n parla molt més del normal';
}
