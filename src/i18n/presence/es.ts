import { her, him, capital, times, weeks, messages } from '../counted/es.ts';
import { format } from '../format.ts';
import type { PresenceWords } from '../presence-words.ts';

const { number, date, dayMonth } = format('es');

export const presenceEs: PresenceWords = {
  title: '¿Merece la pena estar ahí?',
  intro:
    'Antes de abrir una cuenta, o de seguir con ella: quién habla allí, de qué, y qué trabajo daría. Sitio por sitio, con lo que hemos oído.',
  empty:
    'Todavía no hemos escuchado nada. Con 12 semanas podremos aconsejarte. Mientras tanto, hay preguntas que solo puedes contestar tú.',
  soFar: (count) =>
    `Tenemos ${weeks(count)} de lo que se ha dicho; con 12 podremos aconsejarte. Mientras tanto, hay preguntas que solo puedes contestar tú.`,
  period: (from, to) => `Con lo que se ha dicho del ${date(from)} al ${date(to)}.`,
  headings: {
    summary: 'En resumen',
    people: 'Quién está allí',
    competitors: 'Tu competencia allí',
    answers: 'Si allí se contesta',
    hour: 'Una hora a la semana',
    why: 'Por qué',
    questions: 'Lo que solo podéis contestar vosotros',
    rules: 'Con qué reglas se aconseja',
  },
  heard: (count, of) => `Lo hemos podido escuchar ${weeks(count)} de las últimas ${her(of)}.`,
  ready: (day) => `Con 12 semanas, hacia el ${dayMonth(day)}, podremos aconsejarte.`,
  ours: (count) => `Se ha hablado de ti ${times(count)}.`,
  future: (count) =>
    count === 1
      ? 'En un mensaje alguien buscaba lo que vendes, sin nombrar a nadie.'
      : `En ${messages(count)} se buscaba lo que vendes, sin nombrar a nadie.`,
  recommending: (count) => `Te han recomendado ${times(count)}.`,
  nobody: 'No hemos oído allí a nadie que hable de ti ni busque lo que vendes.',
  competitor: ({ title, mentions, good, bad }) =>
    `«${title}»: ${times(mentions)}${good + bad === 0 ? '' : `; ${[good > 0 ? `${her(good)} bien` : '', bad > 0 ? `${her(bad)} mal` : ''].filter((part) => part !== '').join(', ')}`}.`,
  noCompetitors: 'De tu competencia no se ha hablado.',
  asked: ({ asked, answered }) =>
    asked === 1
      ? `Un mensaje pedía respuesta y ${answered === 1 ? 'la tuvo' : 'no la tuvo, que sepamos'}.`
      : answered === asked
        ? `${capital(him(asked))} mensajes pedían respuesta y todos la tuvieron.`
        : `${capital(him(asked))} mensajes pedían respuesta; ${answered === 0 ? 'ninguno la tuvo' : answered === 1 ? 'la tuvo uno' : `la tuvieron ${him(answered)}`}, que sepamos.`,
  speed: (hours) =>
    hours < 1
      ? 'De lo contestado, la mitad tuvo respuesta en menos de una hora.'
      : hours < 48
        ? `De lo contestado, la mitad tuvo respuesta en ${hours < 1.5 ? 'una hora' : `${her(Math.round(hours))} horas`}, o antes.`
        : `De lo contestado, la mitad tuvo respuesta en ${him(Math.round(hours / 24))} días, o antes.`,
  nothingAsked: 'Nadie ha pedido allí una respuesta.',
  hour: ({ aWeek, minutes }) =>
    aWeek === undefined
      ? 'Pediría respuesta menos de un mensaje por semana: en una hora sobra casi toda para contar algo.'
      : minutes <= 60
        ? `Pedirían respuesta unos ${aWeek} mensajes por semana: a cinco minutos cada uno, ${minutes <= 1 ? 'un minuto' : `${him(minutes)} minutos`}. Cabe en una hora y sobra tiempo para contar algo.`
        : `Pedirían respuesta unos ${aWeek} mensajes por semana: a cinco minutos cada uno, ${number(minutes)} minutos. En una hora no cabe.`,
  hourEmpty: 'Casi nadie pide respuesta allí: la hora se iría en publicar, no en contestar.',
  questionsIntro:
    'Estas cinco no las sabe ningún programa. Sin contestarlas todas, el consejo más favorable es «de momento, solo escuchar».',
  unanswered: 'Sin contestar todavía.',
  answerLink: 'Contestar',
  answerFile: (file) => `Se contesta en el archivo ${file}.`,
  rulesIntro: 'Se aplica la primera que valga, a lo oído en las últimas 26 semanas.',
  rules: [
    'Si el sitio se ha podido escuchar menos de 12 semanas: de momento, solo escuchar.',
    'Si allí se puede leer pero no contestar, como en la prensa: no.',
    'Si alguien habla de ti o busca lo que vendes al menos una vez por semana: sí, cuando las cinco preguntas de esta página tienen respuesta; si falta alguna, solo escuchar.',
    'Si no llegan a tres los mensajes sobre ti o de quien busca lo que vendes, ni tampoco los de tu competencia: no.',
    'En lo demás: de momento, solo escuchar.',
  ],
  link: '¿Merece la pena estar ahí?',
};
