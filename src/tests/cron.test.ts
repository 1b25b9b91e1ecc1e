import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ana, inGit, root, startScratchClone } from './scratch-clone.ts';
import type { ScratchClone } from './scratch-clone.ts';

let scratch: ScratchClone;
beforeAll(async () => {
  if (inGit)
    scratch = await startScratchClone(
      'mail: { to: [ana@migalinda.example], from: hola@migalinda.example }\n',
    );
});
afterAll(() => scratch?.close());

/** The line of the README, without the hour and the log. */
function lineOfCron(): string {
  const line = /^23 \* \* \* \* cd \S+ && (.*) >> routine\.log 2>&1$/m.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  );
  return line![1]!;
}

test.skipIf(!inGit)(
  'the line of the README listens, commits, makes the pages and mails them, each once; a run that was missed is made up for',
  async () => {
    const { clone, mail, git, log } = scratch;
    // The digest of the week before has gone out.
    writeFileSync(join(clone, 'content/published.yaml'), 'pages: "2026-W46"\nmail: "2026-W46"\n');
    git('clone', 'add', 'content/published.yaml');
    git('clone', ...ana, 'commit', '--quiet', '--message', 'As it was');
    git('clone', 'push', '--quiet', 'origin', 'HEAD');
    writeFileSync(join(clone, 'content/purpose.md'), 'A medio escribir.\n');
    const run = (now: string): Promise<{ code: number; said: string }> =>
      scratch.run('sh', ['-c', lineOfCron()], {
        ...{ NODE_ENV: undefined, VITEST: undefined, CI: undefined },
        OIDO_NOW: now,
        OIDO_SMTP_URL: mail.url,
        OIDO_OPERATOR: 'nieto@casa.example',
      });

    expect(await run('2026-11-18T05:00:00Z')).toMatchObject({ code: 0 });
    expect(log(2)).toEqual(['Listen: 1 new mention in 2026-W47', 'As it was']);
    expect(git('clone', 'status', '--porcelain', '--', 'content')).toBe('M content/purpose.md');

    // The machine was off on Monday, the day of the digest: on Wednesday it listens, closes the week, and sends it. Two that
    // begin at the same moment do it once.
    const [one, other] = await Promise.all([run('2026-11-25T05:00:00Z'), run('2026-11-25T05:00:00Z')]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(`${one.said}${other.said}`).toContain('Another run is at it');
    expect(log(3)).toEqual([
      'Note what went out',
      'Listen: 0 new mentions in 2026-W48',
      'Listen: 1 new mention in 2026-W47',
    ]);
    expect(git('remote', 'show', 'HEAD:content/published.yaml')).toBe('pages: "2026-W47"\nmail: "2026-W47"');
    expect(git('remote', 'show', 'HEAD:content/weeks/2026-W47/figures.yaml')).toContain('mentions: 1');
    expect(existsSync(join(clone, 'dist/weeks/2026-W47/index.html'))).toBe(true);
    expect(mail.letters.map(({ to }) => to)).toEqual(['ana@migalinda.example']);

    // An hour later there is nothing to do, and nothing is done.
    rmSync(join(clone, 'dist'), { recursive: true });
    expect(await run('2026-11-25T06:00:00Z')).toMatchObject({ code: 0 });
    expect(log(1)).toEqual(['Note what went out']);
    expect(existsSync(join(clone, 'dist'))).toBe(false);

    // Somebody breaks the settings: whoever runs it is told, once a day, and no reader.
    writeFileSync(join(clone, 'content/settings.yaml'), 'nmae: Migalinda\n');
    for (const hour of ['05', '06']) expect((await run(`2026-11-26T${hour}:00:00Z`)).code).toBe(2);
    expect(mail.letters.map(({ to }) => to)).toEqual(['ana@migalinda.example', 'nieto@casa.example']);
  },
  240_000,
);
