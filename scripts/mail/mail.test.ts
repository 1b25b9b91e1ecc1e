import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/insight/test-archive.ts';
import type { Business } from '../../src/insight/test-archive.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { weekDigest } from '../../src/insight/week-digest.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { writeContent } from '../../src/tests/content-fixture.ts';
import { ConfigurationError } from '../command.ts';
import { pageOf, subjectOf } from './digest-page.ts';
import type { Digested } from './digest-page.ts';
import { mail } from './mail.ts';
import type { MailOptions } from './mail.ts';
import { htmlOf, textOf } from './page.ts';
import { startMailServer } from './test-server.ts';
import type { MailServer, Refusal } from './test-server.ts';

const now = new Date('2026-11-23T07:00:00Z');

describe('the command', () => {
  let content: string;
  let server: MailServer;
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'oido-mail-'));
    writeContent(content, {
      weeks: ['2026-W45', '2026-W46', '2026-W47'],
      mentions: 12,
      site: 'https://resumen.migalinda.example/',
    });
    const settings = readFileSync(join(content, 'settings.yaml'), 'utf8');
    writeFileSync(
      join(content, 'settings.yaml'),
      `${settings.replace(/^(sample|mail|contact):.*\n/gm, '')}mail: { to: [ana@migalinda.example], from: hola@migalinda.example }\n`,
    );
  });
  afterEach(async () => {
    await server?.close();
    rmSync(content, { recursive: true, force: true });
  });

  /** Runs it; returns the exit code, and what it said and printed. */
  async function run(changed: Partial<MailOptions> = {}, refusals: Refusal[] = []) {
    server ??= await startMailServer(refusals);
    const said: string[] = [];
    const code = await mail({
      content,
      now,
      again: false,
      dryRun: false,
      env: { OIDO_SMTP_URL: server.url },
      print: (text) => said.push(text),
      say: (text) => said.push(text),
      sending: { pauses: [], pause: async () => {}, timeout: 5000 },
      ...changed,
    });
    return { code, said: said.join('\n') };
  }
  afterEach(() => void (server = undefined as never));

  test('sends the digest of the week that ended, in two forms, with the headers of a list and nothing that tells', async () => {
    expect((await run()).code).toBe(0);
    const [letter] = server.letters;
    const { subject, from, text, html, messageId, headers } = letter!.mail;
    expect(letter!.to).toBe('ana@migalinda.example');
    expect(from?.address).toBe('hola@migalinda.example');
    expect(subject).toMatch(/^Panadería Migalinda: .* \(16–22 nov\)$/);
    for (const form of [text!, html!]) {
      expect(form).toContain('Panadería Migalinda');
      expect(form).toContain('https://resumen.migalinda.example/weeks/2026-W47/');
    }
    const header = (key: string): string | undefined => headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe')).toBe('<mailto:hola@migalinda.example?subject=unsubscribe>');
    expect(header('list-id')).toContain('migalinda.example');
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(messageId).toMatch(/^<[0-9a-f]{24}\.oido@migalinda\.example>$/);
    expect(html).not.toMatch(/<img|<link|<script|<style|url\(|src=|@import|background=/i);
    const addresses = [...html!.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.every((address) => address.startsWith('https://'))).toBe(true);
    expect(addresses.every((address) => !/[?&](utm|id|u)=/.test(address))).toBe(true);
  });

  test('whole names only where pages have a password, and then by the way that opens them', async () => {
    const file = join(content, 'settings.yaml');
    const settings = readFileSync(file, 'utf8').replace(/^privacy:.*\n/m, '');
    writeFileSync(file, `${settings}privacy: { shown: full }\n`);
    await run({ again: true });
    await run({ again: true, env: { OIDO_SMTP_URL: server.url, OIDO_PUBLISH: 'private' } });
    const [open, locked] = server.letters.map(({ mail }) => `${mail.html}${mail.text}`);
    expect(open).toContain('Lucía M.');
    expect(open).not.toContain('Lucía Martín');
    expect(open).toContain('https://resumen.migalinda.example/weeks/2026-W47/');
    expect(locked).toContain('Lucía Martín');
    expect(locked).toContain('https://resumen.migalinda.example/?/weeks/2026-W47/');
  });

  test('a week goes out once, however often it is run; --again sends it again as the same mail', async () => {
    await run();
    const again = await run();
    expect(again.code).toBe(0);
    expect(server.letters).toHaveLength(1);
    expect(readFileSync(join(content, 'published.yaml'), 'utf8')).toBe('mail: "2026-W47"\n');
    await run({ again: true });
    expect(server.letters).toHaveLength(2);
    expect(server.letters[1]!.mail.messageId).toBe(server.letters[0]!.mail.messageId);
  });

  test('a week goes out on its day, not before: also where the one before it comes late', async () => {
    const file = join(content, 'settings.yaml');
    const settings = readFileSync(file, 'utf8').replace(/^digest:.*\n/m, '');
    writeFileSync(file, `${settings}digest: { day: fri, at: "18:00" }\n`);
    const at = async (when: string) => {
      await run({ now: new Date(when) });
      return server.letters.map(({ mail }) => /\((.*)\)$/.exec(mail.subject!)?.[1]);
    };
    // Nothing ran from Friday to Monday, when the next week has ended.
    expect(await at('2026-11-23T08:00:00+01:00')).toEqual(['9–15 nov']);
    expect(await at('2026-11-27T17:59:00+01:00')).toEqual(['9–15 nov']);
    expect(await at('2026-11-27T18:00:00+01:00')).toEqual(['9–15 nov', '16–22 nov']);
  });

  test('a week under way can be looked at, and not sent: it would count as sent', async () => {
    const asked = { week: '2026-W47', now: new Date('2026-11-20T08:00:00Z') };
    await expect(run(asked)).rejects.toThrow('has not ended yet');
    expect((await run({ ...asked, dryRun: true })).said).toContain('16–22 de noviembre de 2026');
    expect(server.letters).toHaveLength(0);
  });

  test('a quiet week has its mail too', async () => {
    rmSync(join(content, 'weeks'), { recursive: true });
    const fresh = join(content, 'fresh');
    writeContent(fresh, { weeks: ['2026-W45', '2026-W46', '2026-W47'], mentions: 0 });
    renameSync(join(fresh, 'weeks'), join(content, 'weeks'));
    rmSync(fresh, { recursive: true });
    expect((await run()).code).toBe(0);
    expect(server.letters).toHaveLength(1);
    const { subject, text } = server.letters[0]!.mail;
    expect(subject).toMatch(/^Panadería Migalinda: .*\(16–22 nov\)$/);
    expect(text).toContain('no hemos encontrado nada sobre Panadería Migalinda');
    expect(text).not.toContain('POR CONTESTAR');
  });

  test('a file of what went out that nobody can read stops it, rather than send everything again', async () => {
    writeFileSync(join(content, 'published.yaml'), 'mail: [\n');
    await expect(run()).rejects.toThrow(ConfigurationError);
    expect(server.letters).toHaveLength(0);
  });

  test('one of two readers is refused: said without the address, noted as sent, exit 1', async () => {
    const env = { OIDO_MAIL_TO: 'luis@migalinda.example' };
    server = await startMailServer([{ to: 'ana@migalinda.example', code: 550 }]);
    const { code, said } = await run({ env: { ...env, OIDO_SMTP_URL: server.url } });
    expect(code).toBe(1);
    expect(said).toContain('1 of 2 readers');
    expect(said).not.toContain('ana@');
    expect(server.letters.map(({ to }) => to)).toEqual(['luis@migalinda.example']);
    expect(readFileSync(join(content, 'published.yaml'), 'utf8')).toBe('mail: "2026-W47"\n');
  });

  test('what one reader has is noted while another has to wait', async () => {
    server = await startMailServer([{ to: 'luis@migalinda.example', code: 451, times: 1 }]);
    const file = join(content, 'published.yaml');
    const noted: string[] = [];
    const sending = { pauses: [1], pause: async () => void noted.push(readFileSync(file, 'utf8')) };
    const env = { OIDO_MAIL_TO: 'luis@migalinda.example', OIDO_SMTP_URL: server.url };
    expect((await run({ env, sending })).code).toBe(0);
    expect(noted).toEqual(['mail: "2026-W47"\n']);
    expect(server.letters).toHaveLength(2);
  });

  test('nobody got it: not noted, and the next run sends it', async () => {
    server = await startMailServer([{ to: 'ana@migalinda.example', code: 451, times: 1 }]);
    expect((await run()).code).toBe(1);
    expect((await run()).code).toBe(0);
    expect(server.letters).toHaveLength(1);
  });

  test.each([
    ['no server', {}, 'OIDO_SMTP_URL'],
    ['no address of a server', { OIDO_SMTP_URL: 'geheim' }, 'OIDO_SMTP_URL'],
    ['no address of a reader', { OIDO_SMTP_URL: 'smtp://x', OIDO_MAIL_TO: 'nobody' }, 'OIDO_MAIL_TO'],
  ])('%s is a mistake of the setup', async (_, env, file) => {
    const error = await run({ env }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    const { problems } = error as ConfigurationError;
    expect(problems.map((problem) => problem.file)).toEqual([file]);
    expect(JSON.stringify(problems)).not.toContain('geheim');
  });

  test('--dry-run needs no server, prints the mail and notes nothing', async () => {
    const { code, said } = await run({ dryRun: true, env: {} });
    expect(code).toBe(0);
    expect(said).toContain('16–22 de noviembre de 2026');
    expect(server.letters).toHaveLength(0);
    expect(() => readFileSync(join(content, 'published.yaml'))).toThrow();
  });
});

describe('what it says', () => {
  const digested = (business: Business, week = '2026-W47'): Digested => {
    const archive = archiveOf({ weeks: ['2026-W30', '2026-W47'], ...business });
    const insight = createInsight(archive, now);
    return {
      digest: weekDigest(insight, week)!,
      settings: archive.settings,
      sources: insight.sources,
      words: dictionary(archive.settings.language),
    };
  };
  const complaint = (n: number) => ({
    day: '2026-11-19',
    title: `Queja ${n}`,
    text: `El pan ${n} llegó frío.`,
    intent: 'complaint' as const,
    url: `https://foro.example/${n}`,
  });

  test('of eight who wait, five, and how many more', () => {
    const page = pageOf(digested({ said: Array.from({ length: 8 }, (_, n) => complaint(n)) }));
    expect(page.waiting.items).toHaveLength(5);
    expect(page.waiting.more).toContain('tres');
  });

  test('a quiet week says so, and has no list and no empty heading', () => {
    const quiet = digested({ settings: { site: 'https://x.example' } });
    expect(subjectOf(quiet)).toMatch(/nada pendiente|semana tranquila/);
    const text = textOf(pageOf(quiet));
    expect(text).not.toContain('POR CONTESTAR');
    expect(text).toContain('https://x.example/weeks/2026-W47/');
  });

  test('without the address of a site there is no button', () => {
    const html = htmlOf(pageOf(digested({ said: [complaint(1)] })));
    expect(html).not.toContain('Ver la semana entera');
    expect(html).toContain('https://foro.example/1');
  });

  test('what strangers write stays text, in both forms', () => {
    const page = pageOf(
      digested({
        settings: { name: 'Pan & <b>"Miga"</b>' },
        said: [
          {
            ...complaint(1),
            text: '<script>alert(1)</script> <img src=x onerror=y> \u202egnp.\u2066 "--\r\nBcc: all@x.example',
            author: '<i>Eva</i> Ruiz',
            url: 'javascript:alert(1)',
          },
        ],
      }),
    );
    const html = htmlOf(page);
    expect(html).not.toMatch(/<script|<img|<i>|<b>"|javascript:|[\u202e\u2066]/);
    expect(html).toContain('&lt;script&gt;');
    expect(textOf(page)).not.toMatch(/[\u202e\u2066]|\r|\nBcc/);
  });

  test('names are shown as the settings say, in a mail as on the pages', () => {
    const said = [{ ...complaint(1), author: 'Lucía Martín Gómez' }];
    const shown = (privacy: string): string =>
      textOf(pageOf(digested({ said, settings: { privacy: { shown: privacy } } })));
    expect(shown('initials')).toContain('Lucía M.');
    expect(shown('initials')).not.toContain('Martín');
    expect(shown('none')).not.toContain('Lucía');
    expect(shown('full')).toContain('Lucía Martín Gómez');
  });

  test.each(['es', 'en', 'ca'])('in %s the whole mail is in one language', (language) => {
    const page = pageOf(
      digested({ settings: { language, site: 'https://x.example' }, said: [complaint(1)] }),
    );
    expect(textOf(page)).toMatchSnapshot();
  });
});
