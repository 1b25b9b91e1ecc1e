import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../src/archive/week.ts';
import { ConfigurationError } from '../command.ts';
import { mentionText } from '../archive/test-repositories.ts';
import { startMailServer } from '../mail/test-server.ts';
import type { MailServer } from '../mail/test-server.ts';
import { notify } from './notify.ts';
import type { NotifyOptions } from './notify.ts';
import { tellFailure } from './tell-failure.ts';

let content: string;
let chat: Server;
let hook: string;
let mail: MailServer;
let posts: { title: string; text: string; links: { address: string }[] }[];
let status: number;
beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'oido-notify-'));
  posts = [];
  status = 200;
  chat = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (status === 200) posts.push(JSON.parse(body) as (typeof posts)[number]);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => chat.listen(0, '127.0.0.1', resolve));
  hook = `http://127.0.0.1:${(chat.address() as AddressInfo).port}/x`;
  mail = await startMailServer();
  put(
    'settings.yaml',
    'name: Migalinda\ntimezone: Europe/Madrid\nsite: https://resumen.example/\nprivacy: { shown: initials }\nrespond: { within: 1 day, hours: "Mon-Sat 08:00-20:00" }\nmail: { to: [ana@migalinda.example], from: hola@migalinda.example }\nnotify: { mail: false }\n',
  );
  put('sources.yaml', '- { id: foro, kind: feed, url: "https://foro.example/feed" }\n');
  put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  put('weeks/2026-W47/coverage.yaml', 'foro: { "2026-11-17": 3, "2026-11-18": 3 }\n');
});
afterEach(async () => {
  await new Promise<void>((resolve) => chat.close(() => resolve()));
  await mail.close();
  rmSync(content, { recursive: true, force: true });
});

function put(file: string, text: string): void {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
}
const complaint = (id: string, changed: Parameters<typeof mentionText>[1] = {}): void =>
  put(`weeks/2026-W47/2026-11-17-x-${id.repeat(12)}.md`, mentionText('El pan llegó frío', changed));
const allergy = {
  text: 'El pan de Migalinda me dio alergia y acabé en urgencias.',
  author: { name: 'Lucía Martín' },
};

/** Runs it; returns the exit code and its words. */
async function run(
  now: string,
  env: NodeJS.ProcessEnv = { OIDO_WEBHOOK: hook },
  command: (options: NotifyOptions) => Promise<number> = notify,
) {
  const said: string[] = [];
  const sending = { pauses: [], pause: async () => {}, timeout: 5000 };
  const code = await command({ content, now: new Date(now), env, say: (text) => said.push(text), sending });
  return { code, said: said.join('\n') };
}
// A promise given on the 17th ends when the shop closes on the 18th.
const morning = '2026-11-18T10:00:00+01:00';
const night = '2026-11-18T03:00:00+01:00';

describe('a serious message', () => {
  test('is told at any hour, once, with its words and the way to it', async () => {
    complaint('a', allergy);
    expect((await run(night)).code).toBe(0);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.title).toBe('Migalinda: un mensaje para mirar hoy');
    expect(posts[0]!.text).toContain('«alergia»');
    expect(posts[0]!.links.map(({ address }) => address)).toContain('https://foro.example/t/1');
    await run(night);
    await run('2026-11-19T03:00:00+01:00');
    expect(posts.filter(({ text }) => text.includes('alergia'))).toHaveLength(1);
  });

  test('does not wait for the next day when another one was told today', async () => {
    complaint('a', allergy);
    await run(night);
    complaint('b', { ...allergy, url: 'https://foro.example/t/2' });
    await run(morning);
    expect(posts).toHaveLength(2);
  });

  test('that is answered, or older than two weeks, is no news', async () => {
    complaint('a', { ...allergy, triage: { status: 'answered' } });
    await run(night);
    complaint('b', { ...allergy, url: 'https://foro.example/t/2' });
    await run('2026-12-02T10:01:00+01:00');
    expect(posts).toHaveLength(0);
  });
});

test('twenty serious messages in one night are one message, that a chat takes, and none is told again', async () => {
  const crisis = 'abcdefghijklmnopqrst';
  for (const [n, id] of [...crisis].entries())
    complaint(id, { ...allergy, url: `https://foro.example/t/${n}` });
  await run(night);
  expect(posts).toHaveLength(1);
  expect(posts[0]!.text.match(/«alergia»/g)).toHaveLength(5);
  expect(posts[0]!.text).toContain('Y otros 15 mensajes más esperan respuesta.');
  expect(posts[0]!.text.length).toBeLessThan(3000);
  await run('2026-11-18T06:00:00+01:00');
  expect(posts).toHaveLength(1);
});

test.each(['slack', 'mattermost', 'teams', 'telegram', 'json'])(
  'by %s: each thing once, also when a run is repeated',
  async (form) => {
    const settings = readFileSync(join(content, 'settings.yaml'), 'utf8');
    put(
      'settings.yaml',
      settings.replace('notify: { mail: false }', `notify: { mail: false, form: ${form} }`),
    );
    complaint('a', allergy);
    expect((await run(night)).code).toBe(0);
    expect(posts).toHaveLength(1);
    const said = JSON.stringify(posts[0]);
    expect(said).toContain('un mensaje para mirar hoy');
    expect(said).toContain('«alergia»');
    expect(said).toContain('https://foro.example/t/1');
    expect(said).toContain('https://resumen.example/weeks/2026-W47/');
    await run(night);
    await run(night);
    expect(posts).toHaveLength(1);
  },
);

describe('a promise about to be broken', () => {
  test('is told in opening hours, once, all in one message, and one message a day', async () => {
    complaint('a');
    complaint('b');
    expect((await run(night)).said).toContain('Nothing to tell');
    await run(morning);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.title).toContain('dos mensajes a punto');
    expect(posts[0]!.text).toContain('20:00');
    complaint('c');
    await run('2026-11-18T12:00:00+01:00');
    expect(posts).toHaveLength(1);
  });

  test('that was kept is not told', async () => {
    complaint('a', { triage: { status: 'answered' } });
    await run(morning);
    expect(posts).toHaveLength(0);
  });
});

describe('an alarm', () => {
  /** Twelve complaints in a week that has none otherwise: heard of in every week before. */
  const wave = (count: number): void => {
    put(
      'sources.yaml',
      '- { id: foro, kind: feed, url: "https://foro.example/feed" }\n- { id: red, kind: feed, url: "https://red.example/feed" }\n',
    );
    for (let week = 39; week <= 46; week += 1) {
      const monday = addWeeksDay(week);
      put(`weeks/2026-W${week}/coverage.yaml`, `foro: { ${days(monday, 7)} }\nred: { ${days(monday, 7)} }\n`);
      // What is said in other weeks, so that there are words to compare with.
      put(
        `weeks/2026-W${week}/${monday}-rica-${'abcdefgh'[week - 39]!.repeat(11)}z.md`,
        mentionText('Rica', {
          text: `La hogaza de Migalinda, muy rica, la semana ${week}.`,
          published: `${monday}T10:00:00+01:00`,
          collected: `${monday}T12:00:00Z`,
          url: `https://foro.example/r/${week}`,
          signals: {
            language: 'es',
            topics: { migalinda: ['Migalinda'] },
            sentiment: { label: 'positive', score: 0.8, confidence: 0.9 },
            intent: { label: 'praise', confidence: 0.9 },
          },
        }),
      );
    }
    put(
      'weeks/2026-W47/coverage.yaml',
      `foro: { ${days('2026-11-16', 3)} }\nred: { ${days('2026-11-16', 3)} }\n`,
    );
    for (let n = 0; n < count; n += 1)
      put(
        `weeks/2026-W47/2026-11-17-frio-${'abcdefghijklmnop'[n]!.repeat(12)}.md`,
        mentionText(`Frío ${n}`, {
          text: `El pan número ${n} llegó frío y tarde a casa.`,
          url: `https://foro.example/t/${n}`,
          // Words are new where several places use them.
          source: n % 2 === 0 ? 'foro' : 'red',
          author: { name: `Persona ${n}` },
          // Answered, so that no promise is about to be broken beside it.
          triage: { status: 'answered' },
        }),
      );
  };
  const addWeeksDay = (week: number): string => addDays('2026-11-16', (week - 47) * 7);
  const days = (from: string, count: number): string =>
    Array.from({ length: count }, (_, n) => `"${addDays(from, n)}": 3`).join(', ');

  test('from the files to the chat: in opening hours, once, with what it is about', async () => {
    wave(12);
    expect((await run(night)).said).toContain('Nothing to tell');
    expect((await run(morning)).said).toBe('Told: 1.');
    expect(posts).toHaveLength(1);
    expect(posts[0]!.title).toContain('Migalinda');
    expect(posts[0]!.text).toMatch(/12/);
    expect(posts[0]!.text).toMatch(/frío|tarde/);
    expect(posts[0]!.links.map(({ address }) => address)).toContain(
      'https://resumen.example/weeks/2026-W47/',
    );
    // The same alarm goes on, and is not told again: not in a run that is repeated, not the next day.
    expect((await run(morning)).said).toContain('Nothing to tell');
    expect((await run('2026-11-19T10:00:00+01:00')).said).toContain('Nothing to tell');
    expect(posts).toHaveLength(1);
  });

  test('as many as usual are none', async () => {
    wave(1);
    expect((await run(morning)).said).toContain('Nothing to tell');
  });

  test('to pages with a password the way leads that opens them', async () => {
    wave(12);
    await run(morning, { OIDO_WEBHOOK: hook, OIDO_PUBLISH: 'private' });
    expect(posts[0]!.links.map(({ address }) => address)).toContain(
      'https://resumen.example/?/weeks/2026-W47/',
    );
  });
});

test('what it remembers holds no person, and no id of a message', async () => {
  complaint('a', allergy);
  await run(morning);
  const told = readFileSync(join(content, 'notified.yaml'), 'utf8');
  expect(told).toMatch(/^last: "2026-11-18"\nthings:\n( {2}"[0-9a-f]{16}": "2026-11-18"\n){2}$/);
  expect(told).not.toMatch(/aaaa|Luc/);
});

test('where nobody could be told nothing is noted: exit 1, and the next run tells it', async () => {
  complaint('a', allergy);
  status = 404;
  const { code, said } = await run(night);
  expect(code).toBe(1);
  expect(said).toContain('http 404');
  expect(said).not.toContain(hook);
  status = 200;
  expect((await run(night)).code).toBe(0);
  expect(posts).toHaveLength(1);
});

test('by mail too, and one way that works is enough to have told', async () => {
  put(
    'settings.yaml',
    readFileSync(join(content, 'settings.yaml'), 'utf8').replace('notify: { mail: false }\n', ''),
  );
  complaint('a', allergy);
  status = 500;
  const env = { OIDO_WEBHOOK: hook, OIDO_SMTP_URL: mail.url };
  expect((await run(night, env)).code).toBe(1);
  expect(mail.letters.map(({ to }) => to)).toEqual(['ana@migalinda.example']);
  expect(mail.letters[0]!.mail.subject).toBe('Migalinda: un mensaje para mirar hoy');
  await run(night, env);
  expect(mail.letters).toHaveLength(1);
});

test('what the chat took is noted while a mail has to wait', async () => {
  const file = join(content, 'settings.yaml');
  put('settings.yaml', readFileSync(file, 'utf8').replace('notify: { mail: false }\n', ''));
  complaint('a', allergy);
  const noted: boolean[] = [];
  const pause = async () => void noted.push(existsSync(join(content, 'notified.yaml')));
  const greylisting = await startMailServer([{ to: 'ana@migalinda.example', code: 451, times: 1 }]);
  const { code } = await run(night, { OIDO_WEBHOOK: hook, OIDO_SMTP_URL: greylisting.url }, (options) =>
    notify({ ...options, sending: { pauses: [1], pause } }),
  );
  await greylisting.close();
  expect([code, noted, greylisting.letters.length]).toEqual([0, [true], 1]);
});

test('with nowhere to tell it is said, and nothing is noted', async () => {
  complaint('a', allergy);
  expect((await run(night, {})).said).toContain('no way');
  await run(night);
  expect(posts).toHaveLength(1);
});

test.each(['ftp://x', 'http://chat.example/x', 'x'])('%s is no webhook', async (address) => {
  const error = await run(night, { OIDO_WEBHOOK: address }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(JSON.stringify((error as ConfigurationError).problems)).not.toContain('chat.example');
});

describe('no digest came about', () => {
  const failed = (env: NodeJS.ProcessEnv) =>
    run(morning, env, (options) => tellFailure(options, 'The site could not be made.'));

  test('whoever runs it is told, once a day, and no reader', async () => {
    const env = { OIDO_SMTP_URL: mail.url, OIDO_OPERATOR: 'nieto@casa.example' };
    expect((await failed(env)).code).toBe(0);
    await failed(env);
    expect(mail.letters.map(({ to }) => to)).toEqual(['nieto@casa.example']);
    expect(mail.letters[0]!.mail.text).toContain('The site could not be made.');
    expect(posts).toHaveLength(0);
  });

  test('also where the settings are what is broken', async () => {
    put('settings.yaml', 'nmae: x\n');
    await failed({ OIDO_SMTP_URL: mail.url, OIDO_OPERATOR: 'nieto@casa.example' });
    expect(mail.letters).toHaveLength(1);
  });

  test('a contact who reads the digest is not who runs it; another one is', async () => {
    const settings = readFileSync(join(content, 'settings.yaml'), 'utf8');
    put('settings.yaml', `${settings}contact: Ana@migalinda.example\n`);
    expect((await failed({ OIDO_SMTP_URL: mail.url })).said).toContain('Nobody was told');
    put('settings.yaml', `${settings}contact: nieto@casa.example\n`);
    await failed({ OIDO_SMTP_URL: mail.url });
    expect(mail.letters.map(({ to }) => to)).toEqual(['nieto@casa.example']);
  });

  test('where nobody is named it is said', async () => {
    expect((await failed({ OIDO_SMTP_URL: mail.url })).said).toContain('Nobody was told');
    expect(mail.letters).toHaveLength(0);
  });
});
