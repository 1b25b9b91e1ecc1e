import { describe, expect, it } from 'vitest';
import { dictionary, languages } from '../index.ts';
import type { AnsweringWords } from '../answering-words.ts';

const counts = [0, 1, 2, 21];
const day = '2026-11-18';

/** Every sentence, with everything it may be given. */
function sentences({ waiting, conversation, voices, needs }: AnsweringWords): string[] {
  const some = counts.slice(1);
  return [
    waiting.note.lastLooked(day),
    ...some.flatMap((count) => [
      waiting.more(count),
      conversation.lastWeeks(count),
      voices.spoke({ times: count, since: day }),
      voices.more(count),
      voices.shown({ shown: count, of: 30 }),
      voices.outletTimes({ times: count, last: day }),
      needs.more(count),
      needs.rest(count),
      needs.ideas.rest(count),
      voices.rest(count),
      needs.wordsMore(count),
      needs.weigh.of(count),
      needs.weigh.first({ title: 'Calidad', times: count, price: undefined }),
      needs.ideas.by({ people: count, since: day }),
      conversation.time({ n: count, median: conversation.duration(count), p90: undefined }),
      conversation.time({ n: count, median: conversation.duration(0), p90: conversation.duration(72) }),
    ]),
    ...counts.flatMap((count) => [
      conversation.turned(count),
      conversation.recommendations(count),
      needs.weigh.first({ title: 'Calidad', times: 21, price: { title: 'Precio', times: count } }),
      ...counts.flatMap((other) => [
        ...(['better', 'worse', 'same', 'few', 'not-noted'] as const).map((how) =>
          conversation.better({
            how,
            weeks: Math.max(1, count),
            weeksBefore: other,
            now: { answered: Math.min(count, other), deserved: other },
            before: { answered: Math.min(count, other), deserved: count },
          }),
        ),
        conversation.answered({ answered: Math.min(count, other), deserved: Math.max(count, other) }),
        conversation.published({ announcements: count, conversation: other }),
        ...(count + other > 0
          ? [voices.asked({ asked: Math.max(count, other), answered: Math.min(count, other) })]
          : []),
        ...(count + other > 0
          ? [conversation.open({ days: count, week: other, month: 0, slipped: count })!]
          : []),
      ]),
    ]),
    ...[0, 0.05, 0.5, 1, 5.4, 47, 49, 400].map(conversation.duration),
    conversation.share({ value: '40 %', low: '20 %', high: '60 %' }),
    ...['Foro del Alfar', 'أحمد'].map(voices.hidden),
  ];
}

function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}

describe.each(languages)('the words of answering in %s', (language) => {
  const { answering } = dictionary(language).site;
  const all = [...sentences(answering), ...words(answering)];

  it('are whole: nothing missing, nothing twice', () => {
    for (const text of all) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
      expect(text, text).not.toMatch(/ {2}|\s[.,;:!?](\s|$)|\.\.$|,,|\(\)/);
      expect(text.trim(), text).toBe(text);
      expect(text.length).toBeGreaterThan(0);
    }
  });

  it('call nobody a customer of some tone, count no followers, and say what they do not know', () => {
    for (const text of all)
      expect(text, text).not.toMatch(
        /cliente negativo|negative customer|seguidores|followers|\breach\b|alcance/i,
      );
    const { conversation } = answering;
    for (const answered of [0, 1])
      expect(conversation.answered({ answered, deserved: 3 })).toMatch(
        /que sepamos|that we know of|que sapiguem/,
      );
    expect(conversation.open({ days: 0, week: 0, month: 0, slipped: 0 })).toBeUndefined();
  });
});

it('say numbers in words where they are sentences', () => {
  const { conversation, voices } = dictionary('es').site.answering;
  expect(conversation.answered({ answered: 1, deserved: 3 })).toBe(
    'De tres mensajes que esperaban respuesta, uno la tiene, que sepamos.',
  );
  expect(conversation.open({ days: 1, week: 0, month: 2, slipped: 0 })).toBe(
    'Siguen sin contestar, que sepamos: uno de hace dos días o menos y dos de este último mes.',
  );
  expect(conversation.published({ announcements: 1, conversation: 0 })).toBe(
    'Hemos publicado un anuncio y no hemos conversado con nadie, que sepamos.',
  );
  expect(voices.asked({ asked: 3, answered: 1 })).toBe(
    'Preguntó, pidió o se quejó tres veces: una vez se le ha contestado, que sepamos.',
  );
  expect(
    dictionary('en').site.answering.conversation.time({ n: 4, median: 'five hours', p90: undefined }),
  ).toBe('Of four answers with a date, half came within five hours.');
});

it('answer whether we answer better, in one sentence that few numbers leave open', () => {
  const fact = (now: [number, number], before: [number, number]) => ({
    weeks: 13,
    weeksBefore: 13,
    now: { answered: now[0], deserved: now[1] },
    before: { answered: before[0], deserved: before[1] },
  });
  const [es, en, ca] = languages.map((language) => dictionary(language).site.answering.conversation.better);
  expect(es!({ how: 'better', ...fact([22, 40], [1, 38]) })).toBe(
    '¿Contestamos mejor que antes? Sí: en las últimas 13 semanas se ha contestado a 22 de 40 mensajes; en las 13 anteriores, a uno de 38.',
  );
  expect(en!({ how: 'few', ...fact([2, 12], [0, 0]) })).toBe(
    'Are we answering better than before? Not yet known: it takes at least 10 messages that waited for an answer in the last 13 weeks and another 10 in the 13 before, and so far there are 12 and none.',
  );
  expect(ca!({ how: 'worse', ...fact([0, 12], [9, 12]) })).toBe(
    'Contestem millor que abans? No, pitjor: les últimes 13 setmanes no s’ha contestat cap de 12 missatges; les 13 anteriors, nou de 12.',
  );
  expect(es!({ how: 'few', ...fact([0, 1], [0, 0]), weeksBefore: 0 })).toBe(
    '¿Contestamos mejor que antes? Aún no se sabe: no hay semanas anteriores con las que comparar.',
  );
});
