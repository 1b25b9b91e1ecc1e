import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratch, mentionText, reportOf } from './test-repositories.ts';
import type { Clone, Scratch } from './test-repositories.ts';

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.close());

const coverage = 'weeks/2026-W47/coverage.yaml';
const one = 'weeks/2026-W47/2026-11-17-uno-aaaaaaaaaaaa.md';
const two = 'weeks/2026-W47/2026-11-17-dos-bbbbbbbbbbbb.md';

/** What the remote holds at a path of the content folder. */
const pushed = (file: string): string =>
  execFileSync('git', ['-C', scratch.remote, 'show', `main:content/${file}`], { encoding: 'utf8' });
const isPushed = (file: string): boolean =>
  execFileSync('git', ['-C', scratch.remote, 'ls-tree', 'main', `content/${file}`], { encoding: 'utf8' }) !==
  '';
const log = (): string[] =>
  execFileSync('git', ['-C', scratch.remote, 'log', '--format=%s', 'main'], { encoding: 'utf8' })
    .trim()
    .split('\n');
const status = (clone: Clone): string => clone.git('status', '--porcelain');
const level = (clone: Clone): void =>
  expect(clone.git('rev-parse', 'HEAD')).toBe(
    execFileSync('git', ['-C', scratch.remote, 'rev-parse', 'main'], { encoding: 'utf8' }).trim(),
  );

describe('what is committed', () => {
  test('the files of the report alone: what a person has begun stays as it is, staged or not', () => {
    const clone = scratch.clone('a');
    clone.write('purpose.md', 'A medio escribir.\n');
    clone.write('topics/nuevo.md', 'Sin añadir.\n');
    clone.write('protocol.md', 'Añadido, sin guardar.\n');
    clone.git('add', 'content/protocol.md');
    clone.write(one, mentionText('Uno'));
    expect(clone.archive([one])).toEqual({ code: 0, said: 'Listen: 1 new mention in 2026-W47' });
    expect(log()).toEqual(['Listen: 1 new mention in 2026-W47', 'Begin']);
    expect(pushed(one)).toBe(mentionText('Uno'));
    expect(pushed('purpose.md')).toBe('Para escuchar.\n');
    expect(status(clone)).toBe('A  content/protocol.md\n M content/purpose.md\n?? content/topics/');
    level(clone);
  });

  test('the same report again says that nothing is new', () => {
    const clone = scratch.clone('a');
    clone.write(one, mentionText('Uno'));
    clone.archive([one]);
    expect(clone.archive([one])).toEqual({ code: 0, said: 'Nothing new to commit.' });
    expect(log()).toHaveLength(2);
  });

  test('what was put away goes from one place and comes to another', () => {
    const clone = scratch.clone('a');
    clone.write('inbox/nota.md', 'Dicho en la tienda.\n');
    clone.pushAll('A note');
    rmSync(join(clone.root, 'content/inbox/nota.md'));
    clone.write('inbox/filed/2026-W47/nota.md', 'Dicho en la tienda.\n');
    clone.archive(['inbox/nota.md', 'inbox/filed/2026-W47/nota.md']);
    expect(isPushed('inbox/nota.md')).toBe(false);
    expect(pushed('inbox/filed/2026-W47/nota.md')).toBe('Dicho en la tienda.\n');
    expect(status(clone)).toBe('');
  });

  test('nothing that git ignores, and nothing outside the content folder', () => {
    const clone = scratch.clone('a');
    writeFileSync(join(clone.root, '.gitignore'), 'content/weeks/*/secret.md\n');
    clone.pushAll('Ignore');
    clone.write('weeks/2026-W47/secret.md', 'x');
    clone.archive(['weeks/2026-W47/secret.md']);
    expect(isPushed('weeks/2026-W47/secret.md')).toBe(false);
    for (const file of ['../purpose.md', '/etc/passwd', '.key', 'weeks/.cache/x', 'a\nb', ''])
      expect(() => clone.archive([file])).toThrow(/files of the content folder/);
    expect(log()).toEqual(['Ignore', 'Begin']);
  });

  test('what forgetting took away is committed under a name of its own', () => {
    const clone = scratch.clone('a');
    clone.write(one, mentionText('Uno'));
    clone.archive([one]);
    rmSync(join(clone.root, 'content', one));
    clone.write('weeks/2026-W47/words.yaml', 'documents: 1\n');
    const report = { week: '2026-W47', mentions: 0, dryRun: false };
    const files = { files: ['weeks/2026-W47/words.yaml'], removed: [one] };
    expect(clone.archive([], { report: JSON.stringify({ ...report, ...files }) }).code).toBe(0);
    expect(log()[0]).toBe('Let go of 1 file, rewrite 1');
    expect(isPushed(one)).toBe(false);
    expect(status(clone)).toBe('');
  });

  test('no pushing: only here', () => {
    const clone = scratch.clone('a');
    clone.write(one, mentionText('Uno'));
    expect(clone.archive([one], { push: false }).code).toBe(0);
    expect(log()).toEqual(['Begin']);
    expect(clone.git('log', '-1', '--format=%s')).toBe('Listen: 1 new mention in 2026-W47');
    // The next run takes it along.
    clone.write(two, mentionText('Dos'));
    clone.archive([two]);
    expect(log()).toHaveLength(3);
    level(clone);
  });

  test('a folder without a remote keeps it to itself, and says so', () => {
    const clone = scratch.clone('a');
    clone.git('remote', 'remove', 'origin');
    clone.write(one, mentionText('Uno'));
    const { code, said } = clone.archive([one]);
    expect(code).toBe(0);
    expect(said).toContain('no remote');
    expect(clone.git('log', '-1', '--format=%s')).toBe('Listen: 1 new mention in 2026-W47');
  });

  test('with settings that nobody can read: what the program remembers, and no report', () => {
    const clone = scratch.clone('a');
    clone.write('settings.yaml', 'nmae: Migalinda\n');
    clone.write('notified.yaml', 'failed: "2026-11-18"\n');
    clone.write(one, mentionText('Uno'));
    expect(() => clone.archive([one])).toThrow('configuration');
    expect(clone.archive([], { named: ['notified.yaml'] }).code).toBe(0);
    expect(pushed('notified.yaml')).toBe('failed: "2026-11-18"\n');
    expect(isPushed(one)).toBe(false);
  });

  test('files that a run left behind are named, not taken', () => {
    const clone = scratch.clone('a');
    clone.write(one, mentionText('Uno'));
    clone.write(two, mentionText('Dos'));
    expect(clone.archive([one]).said).toContain('1 file in content/weeks');
    expect(isPushed(two)).toBe(false);
  });
});

describe('two at once', () => {
  test('files of both, coverage joined, the folder brought up to date', () => {
    const [a, b] = [scratch.clone('a'), scratch.clone('b')];
    a.write(one, mentionText('Uno'));
    a.write(coverage, 'foro: { 2026-11-16: 3, 2026-11-17: timeout }\nprensa: { 2026-11-17: 4 }\n');
    a.archive([one, coverage]);
    b.write(two, mentionText('Dos'));
    b.write(coverage, 'foro: { 2026-11-16: 3, 2026-11-17: 5 }\nprensa: { 2026-11-17: http 503 }\n');
    expect(b.archive([two, coverage]).code).toBe(0);
    expect(pushed(coverage).replaceAll('"', '')).toBe(
      'foro: { 2026-11-16: 3, 2026-11-17: 5 }\nprensa: { 2026-11-17: 4 }\n',
    );
    expect(b.read(one)).toBe(mentionText('Uno'));
    expect(b.read(coverage)).toBe(pushed(coverage));
    expect(log()).toHaveLength(3);
    expect(status(b)).toBe('');
    level(b);
  });

  test('of two new files with one id the pushed one stays, under whichever name', () => {
    const [a, b] = [scratch.clone('a'), scratch.clone('b')];
    a.write(one, mentionText('Uno', { collected: '2026-11-18T05:00:00Z' }));
    a.archive([one]);
    const otherName = 'weeks/2026-W48/2026-11-23-uno-corregido-aaaaaaaaaaaa.md';
    b.write(one, mentionText('Uno', { collected: '2026-11-18T05:00:09Z' }));
    b.write(otherName, mentionText('Uno corregido'));
    expect(b.archive([one, otherName]).code).toBe(0);
    expect(pushed(one)).toContain('05:00:00Z');
    expect(b.read(one)).toContain('05:00:00Z');
    expect(isPushed(otherName)).toBe(false);
    expect(existsSync(join(b.root, 'content', otherName))).toBe(false);
    expect(status(b)).toBe('');
    level(b);
  });

  test('figures are written once; following is the latest', () => {
    const [figures, following] = ['weeks/2026-W46/figures.yaml', 'weeks/2026-W47/following.yaml'];
    const [a, b] = [scratch.clone('a'), scratch.clone('b')];
    const figuresOf = (closed: string): string =>
      `week: 2026-W46\nclosed: "${closed}"\nours: { mentions: 3 }\nfiled: 3\nwaiting: 0\ncoverage: { sources: 1, answered: 1 }\n`;
    const titles = (source: string, title: string, day: string): string =>
      `${source}:\n  - { title: ${title}, published: "${day}T08:00:00Z" }\n`;
    a.write(figures, figuresOf('2026-11-16T05:00:00Z'));
    a.write(following, titles('clienta', 'Nuevo', '2026-11-18') + titles('vecino', 'Viejo', '2026-11-16'));
    a.archive([figures, following]);
    b.write(figures, figuresOf('2026-11-16T05:00:09Z'));
    b.write(
      following,
      titles('clienta', 'Antiguo', '2026-11-17') + titles('vecino', 'Reciente', '2026-11-17'),
    );
    b.archive([figures, following]);
    expect(pushed(figures)).toContain('05:00:00Z');
    expect(pushed(following)).toBe(
      titles('clienta', 'Nuevo', '2026-11-18') + titles('vecino', 'Reciente', '2026-11-17'),
    );
    expect(status(b)).toBe('');
  });

  test('what the program remembers: the later week, and everything that was told', () => {
    const [a, b] = [scratch.clone('a'), scratch.clone('b')];
    a.write('published.yaml', 'pages: "2026-W47"\n');
    a.write('notified.yaml', 'last: "2026-11-17"\nthings:\n  "00000000000000aa": "2026-11-17"\n');
    a.archive([], { named: ['published.yaml', 'notified.yaml'] });
    b.write('published.yaml', 'pages: "2026-W46"\nmail: "2026-W46"\n');
    b.write('notified.yaml', 'things:\n  "00000000000000bb": "2026-11-16"\n');
    expect(b.archive([], { named: ['published.yaml', 'notified.yaml'] }).code).toBe(0);
    expect(pushed('published.yaml')).toBe('pages: "2026-W47"\nmail: "2026-W46"\n');
    expect(pushed('notified.yaml')).toBe(
      'last: "2026-11-17"\nthings:\n  "00000000000000aa": "2026-11-17"\n  "00000000000000bb": "2026-11-16"\n',
    );
    expect(log()[0]).toBe('Note what went out');
    expect(status(b)).toBe('');
  });

  test('two processes that push at the same moment', async () => {
    const names = ['a', 'b', 'c'];
    const clones = names.map((name) => scratch.clone(name));
    const files = names.map((name) => `weeks/2026-W47/2026-11-17-${name}-${name.repeat(12)}.md`);
    clones.forEach((clone, n) => {
      clone.write(files[n]!, mentionText(names[n]!));
      clone.write(coverage, `foro: { 2026-11-16: 3, 2026-11-17: ${n} }\n`);
      writeFileSync(join(scratch.folder, `${n}.json`), reportOf([files[n]!, coverage]));
    });
    const codes = await Promise.all(
      clones.map((clone, n) => runCommand(clone, join(scratch.folder, `${n}.json`))),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(files.map(isPushed)).toEqual([true, true, true]);
    expect(pushed(coverage).replaceAll('"', '')).toBe('foro: { 2026-11-16: 3, 2026-11-17: 2 }\n');
    expect(log()).toHaveLength(4);
    for (const clone of clones) expect(status(clone)).toBe('');
  }, 60_000);
});

describe('a person in between', () => {
  let a: Clone;
  beforeEach(() => {
    a = scratch.clone('a');
    a.write(one, mentionText('Uno'));
    a.archive([one]);
  });
  const positive = {
    language: 'es',
    topics: { migalinda: ['Migalinda'] },
    sentiment: { label: 'positive', score: 0.6, confidence: 0.9 },
    intent: { label: 'praise', confidence: 0.9 },
  } as const;

  test('of a file that exists: their triage, the newest signals, and their comments', () => {
    const b = scratch.clone('b');
    b.write(one, b.read(one).replace('  status: open', '  # La llamó Ana.\n  status: answered\n  by: Ana'));
    b.pushAll('Answer');
    a.write(one, mentionText('Uno', { signals: { ...positive, topics: { migalinda: ['Migalinda'] } } }));
    expect(a.archive([one]).code).toBe(0);
    expect(pushed(one)).toContain('label: positive');
    expect(pushed(one)).toContain('  # La llamó Ana.\n  status: answered\n  by: Ana');
    expect(a.read(one)).toBe(pushed(one));
    expect(status(a)).toBe('');
  });

  test('what somebody noted here and has not committed is not lost when others note something too', () => {
    const b = scratch.clone('b');
    b.write(one, b.read(one).replace('status: open', 'status: open\n  owner: Ana'));
    b.pushAll('Ana takes care');
    a.write(one, a.read(one).replace('status: open', 'status: open\n  note: Llamar el lunes'));
    a.write(two, mentionText('Dos'));
    expect(a.archive([two]).code).toBe(0);
    expect(pushed(one)).not.toContain('Llamar');
    expect(a.read(one)).toContain('owner: Ana');
    expect(a.read(one)).toContain('note: Llamar el lunes');
    expect(status(a)).toBe(' M content/' + one);
    level(a);
  });

  test('two people note something different in one place: theirs is pushed, mine stays in the file, and both are named', () => {
    const b = scratch.clone('b');
    b.write(one, b.read(one).replace('status: open', 'status: answered\n  note: Le he llamado'));
    b.pushAll('Answer');
    a.write(one, a.read(one).replace('status: open', 'status: open\n  note: Llamar el lunes\n  owner: Ana'));
    a.write(two, mentionText('Dos'));
    const { code, said } = a.archive([two]);
    expect(code).toBe(0);
    expect(said).toContain('something different in the same place');
    expect(pushed(one)).toContain('note: Le he llamado');
    expect(a.read(one)).toContain('status: answered\n  note: Llamar el lunes\n  owner: Ana');
    expect(status(a)).toBe(' M content/' + one);
    level(a);
  });

  test('the same of commits that were not pushed: they stay here, and listening goes on', () => {
    const b = scratch.clone('b');
    b.write(one, b.read(one).replace('status: open', 'status: answered'));
    b.pushAll('Answer');
    a.write(one, a.read(one).replace('status: open', 'status: dismissed\n  reason: spam'));
    a.git('commit', '--quiet', '--all', '--message', 'Dismiss');
    a.write(two, mentionText('Dos'));
    const { code, said } = a.archive([two]);
    expect(code).toBe(0);
    expect(said).toContain('your own commits stay here');
    expect(isPushed(two)).toBe(true);
    expect(pushed(one)).toContain('status: answered');
    expect(a.read(one)).toContain('reason: spam');
    expect(a.git('log', '-1', '--format=%s')).toBe('Dismiss');
  });

  test('a file that somebody is in the middle of writing, and that nobody can read, is left as it is', () => {
    const b = scratch.clone('b');
    b.write(one, b.read(one).replace('status: open', 'status: answered'));
    b.pushAll('Answer');
    const half = a.read(one).replace('status: open', 'status: open\n  note: "sin acabar');
    a.write(one, half);
    a.write(two, mentionText('Dos'));
    expect(a.archive([two]).said).toContain('stays behind');
    expect(a.read(one)).toBe(half);
    expect(isPushed(two)).toBe(true);
  });

  test('somebody forgot a mention: it stays away', () => {
    const b = scratch.clone('b');
    b.git('rm', '--quiet', `content/${one}`);
    b.pushAll('Forget');
    a.write(one, mentionText('Uno', { signals: { ...positive, topics: {} } }));
    expect(a.archive([one]).code).toBe(0);
    expect(isPushed(one)).toBe(false);
    expect(existsSync(join(a.root, 'content', one))).toBe(false);
  });

  test('settings that are being edited here and were changed elsewhere: pushed all the same, the folder stays behind', () => {
    const b = scratch.clone('b');
    b.write('settings.yaml', 'name: Migalinda y Cía\ntimezone: Europe/Madrid\n');
    b.pushAll('A new name');
    a.write('settings.yaml', 'name: Migalinda Hermanas\ntimezone: Europe/Madrid\n');
    a.write(two, mentionText('Dos'));
    const { code, said } = a.archive([two]);
    expect(code).toBe(0);
    expect(said).toContain('content/settings.yaml');
    expect(isPushed(two)).toBe(true);
    expect(pushed('settings.yaml')).toContain('Cía');
    expect(a.read('settings.yaml')).toContain('Hermanas');
    // They give way, and the next run catches up.
    a.git('checkout', '--quiet', 'content/settings.yaml');
    expect(a.archive([two]).code).toBe(0);
    expect(a.read('settings.yaml')).toContain('Cía');
    expect(status(a)).toBe('');
    level(a);
  });

  test('commits that were not pushed go along, joined by owner', () => {
    const b = scratch.clone('b');
    b.write(one, b.read(one).replace('status: open', 'status: answered'));
    b.write(coverage, 'foro: { 2026-11-16: 3, 2026-11-18: 7 }\n');
    b.pushAll('Answer');
    a.write('purpose.md', 'Para escuchar mejor.\n');
    a.write(coverage, 'foro: { 2026-11-16: 3, 2026-11-17: 2 }\n');
    a.write(one, a.read(one).replace('status: open', 'status: open\n  owner: Ana'));
    a.git('commit', '--quiet', '--all', '--message', 'Purpose');
    a.write(two, mentionText('Dos'));
    expect(a.archive([two]).code).toBe(0);
    expect(pushed('purpose.md')).toBe('Para escuchar mejor.\n');
    expect(pushed(coverage).replaceAll('"', '')).toBe(
      'foro: { 2026-11-16: 3, 2026-11-17: 2, 2026-11-18: 7 }\n',
    );
    expect(pushed(one)).toContain('status: answered\n  owner: Ana');
    expect(log()).toContain('Purpose');
    expect(status(a)).toBe('');
    level(a);
  });

  test('commits that no rule can join stay here, and listening goes on', () => {
    const b = scratch.clone('b');
    b.write('purpose.md', 'De una manera.\n');
    b.pushAll('One way');
    a.write('purpose.md', 'De otra.\n');
    a.git('commit', '--quiet', '--all', '--message', 'Another way');
    a.write(two, mentionText('Dos'));
    const { code, said } = a.archive([two]);
    expect(code).toBe(0);
    expect(said).toContain('content/purpose.md');
    expect(isPushed(two)).toBe(true);
    expect(log()).not.toContain('Another way');
    expect(a.git('log', '-1', '--format=%s')).toBe('Another way');
  });

  test('a history written anew, to forget somebody, does not come back', () => {
    const b = scratch.clone('b');
    b.git('rm', '--quiet', `content/${one}`);
    b.write('protocol.md', 'Nuevo.\n');
    b.git('add', '--all');
    b.git('commit', '--quiet', '--amend', '--message', 'Begin anew');
    b.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
    a.write(two, mentionText('Dos'));
    expect(a.archive([two]).code).toBe(0);
    expect(isPushed(one)).toBe(false);
    expect(log()).toEqual(['Listen: 1 new mention in 2026-W47', 'Begin anew', 'Begin']);
    expect(existsSync(join(a.root, 'content', one))).toBe(false);
    level(a);
  });

  test('in the middle of a merge nothing moves here', () => {
    a.git('update-ref', 'MERGE_HEAD', 'HEAD');
    a.write(two, mentionText('Dos'));
    const { code, said } = a.archive([two]);
    expect(code).toBe(0);
    expect(said).toContain('under way');
    expect(isPushed(two)).toBe(true);
    expect(status(a)).toBe(`?? content/${two}`);
  });
});

describe('clones as CI makes them', () => {
  test('shallow, one commit deep', () => {
    const other = scratch.clone('other');
    other.write(two, mentionText('Dos'));
    other.archive([two]);
    const clone = scratch.clone('a', '--depth', '1');
    other.write('purpose.md', 'Otra cosa.\n');
    other.pushAll('Purpose');
    clone.write(one, mentionText('Uno'));
    expect(clone.archive([one]).code).toBe(0);
    expect(log()).toEqual([
      'Listen: 1 new mention in 2026-W47',
      'Purpose',
      'Listen: 1 new mention in 2026-W47',
      'Begin',
    ]);
    expect(status(clone)).toBe('');
    level(clone);
  });

  test.each([
    ['as GitHub tells the branch', { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }],
    ['as GitLab tells it', { CI_COMMIT_BRANCH: 'main' }],
    ["the remote's own", {}],
  ])('detached, %s', (_, env) => {
    const other = scratch.clone('other');
    const clone = scratch.clone('a', '--depth', '1');
    clone.git('checkout', '--quiet', '--detach');
    other.write(two, mentionText('Dos'));
    other.archive([two]);
    clone.write(one, mentionText('Uno'));
    expect(clone.archive([one], { env }).code).toBe(0);
    expect([isPushed(one), isPushed(two)]).toEqual([true, true]);
    expect(status(clone)).toBe('');
    level(clone);
  });

  test('the first push to an empty repository', () => {
    execFileSync('git', ['-C', scratch.remote, 'update-ref', '-d', 'refs/heads/main']);
    const clone = scratch.clone('a');
    clone.git('symbolic-ref', 'HEAD', 'refs/heads/main');
    clone.write('settings.yaml', 'name: Migalinda\n');
    clone.write(one, mentionText('Uno'));
    expect(clone.archive([one]).code).toBe(0);
    expect(pushed(one)).toBe(mentionText('Uno'));
    expect(status(clone)).toBe('?? content/settings.yaml');
  });
});

describe('what goes wrong', () => {
  /** A server that refuses the first pushes, with a word of its own. */
  const refuse = (times: number, word: string): void => {
    const hook = join(scratch.remote, 'hooks/pre-receive');
    mkdirSync(join(scratch.remote, 'hooks'), { recursive: true });
    const count = join(scratch.folder, 'refused');
    writeFileSync(
      hook,
      `#!/bin/sh\nn=$(cat '${count}' 2>/dev/null || echo 0)\necho $((n + 1)) > '${count}'\n[ "$n" -ge ${times} ] || { echo '${word}'; exit 1; }\n`,
    );
    chmodSync(hook, 0o755);
  };
  const refusals = (): number =>
    Number(execFileSync('cat', [join(scratch.folder, 'refused')], { encoding: 'utf8' }));

  test('a rule of the server: said once, in its words, and kept here for the next run', () => {
    refuse(1, 'protected branch');
    const clone = scratch.clone('a');
    clone.write(one, mentionText('Uno'));
    const { code, said } = clone.archive([one]);
    expect(code).toBe(1);
    expect(said).toContain('protected branch');
    expect(refusals()).toBe(1);
    expect(clone.git('log', '-1', '--format=%s')).toBe('Listen: 1 new mention in 2026-W47');
    expect(clone.archive([one]).code).toBe(0);
    expect(isPushed(one)).toBe(true);
    level(clone);
  });

  test('others push again and again: it is tried again, on top of each of theirs', () => {
    const clone = scratch.clone('a');
    const racer = scratch.clone('b');
    racer.write('purpose.md', 'Antes.\n');
    racer.git('commit', '--quiet', '--all', '--message', 'Faster');
    // Pushed by the client's own hook, between its fetch and its push.
    const hook = join(clone.root, '.git/hooks/pre-push');
    mkdirSync(join(clone.root, '.git/hooks'), { recursive: true });
    writeFileSync(
      hook,
      `#!/bin/sh\nunset GIT_DIR\ncd '${racer.root}' && git push --quiet origin HEAD:main 2>/dev/null\nexit 0\n`,
    );
    chmodSync(hook, 0o755);
    clone.write(one, mentionText('Uno'));
    const { code, said } = clone.archive([one]);
    expect(said).toContain('taking in what others pushed');
    expect(code).toBe(0);
    expect(log()).toEqual(['Listen: 1 new mention in 2026-W47', 'Faster', 'Begin']);
    expect(clone.read('purpose.md')).toBe('Antes.\n');
  });

  test('nobody answers: committed here, exit 1, and the next run pushes both', () => {
    const clone = scratch.clone('a');
    clone.git('remote', 'set-url', 'origin', `file://${scratch.folder}/gone.git`);
    clone.write(one, mentionText('Uno'));
    expect(clone.archive([one]).code).toBe(1);
    clone.git('remote', 'set-url', 'origin', `file://${scratch.remote}`);
    const other = scratch.clone('other');
    other.write('purpose.md', 'Mientras tanto.\n');
    other.pushAll('Meanwhile');
    clone.write(two, mentionText('Dos'));
    expect(clone.archive([two]).code).toBe(0);
    expect([isPushed(one), isPushed(two)]).toEqual([true, true]);
    level(clone);
  });

  test('a token in the address is never printed', () => {
    const clone = scratch.clone('a');
    clone.git('remote', 'set-url', 'origin', 'http://oido:S3CRET@127.0.0.1:1/x.git');
    clone.write(one, mentionText('Uno'));
    const { code, said } = clone.archive([one]);
    expect(code).toBe(1);
    expect(said).toContain('127.0.0.1');
    expect(said).not.toContain('S3CRET');
  });

  test.each(['.git/index.lock', '.git/refs/heads/main.lock'])(
    'a lock that a killed git left, %s: pushed, said, and caught up with once it is gone',
    (lock) => {
      const clone = scratch.clone('a');
      writeFileSync(join(clone.root, lock), '');
      clone.write(one, mentionText('Uno'));
      const { code, said } = clone.archive([one]);
      expect(code).toBe(0);
      expect(said).toContain('index.lock');
      expect(isPushed(one)).toBe(true);
      rmSync(join(clone.root, lock));
      expect(clone.archive([one]).code).toBe(0);
      expect(log()).toHaveLength(2);
      expect(status(clone)).toBe('');
      level(clone);
    },
  );

  test('kill -9 before every call of git that finds the disk changed, and the run once more', async () => {
    const other = scratch.clone('other');
    const base = execFileSync('git', ['-C', scratch.remote, 'rev-parse', 'main'], {
      encoding: 'utf8',
    }).trim();
    other.write(coverage, 'foro: { 2026-11-16: 3, 2026-11-17: 1 }\n');
    other.write('protocol.md', 'De otra persona.\n');
    other.pushAll('Meanwhile');
    const tip = execFileSync('git', ['-C', scratch.remote, 'rev-parse', 'main'], { encoding: 'utf8' }).trim();
    const before = scratch.clone('before');
    before.git('reset', '--quiet', '--hard', base);
    let states = 0;
    for (let n = 1; ; n += 1) {
      execFileSync('git', ['-C', scratch.remote, 'update-ref', 'refs/heads/main', tip]);
      const clone = scratch.copy(before, 'killed');
      clone.write('purpose.md', 'A medio escribir.\n');
      clone.write(one, mentionText('Uno'));
      clone.write(coverage, 'foro: { 2026-11-16: 3, 2026-11-18: 2 }\n');
      const report = join(scratch.folder, 'report.json');
      writeFileSync(report, reportOf([one, coverage]));
      const killed = await runCommand(clone, report, killingGit(clone, n));
      if (killed === 0) break;
      states = n;
      expect(killed).toBe(null);
      expect({ n, ...clone.archive([one, coverage]) }).toMatchObject({ n, code: 0 });
      expect({ n, log: log().filter((line) => line.startsWith('Listen')) }).toEqual({
        n,
        log: [expect.anything()],
      });
      expect(pushed(coverage).replaceAll('"', '')).toBe(
        'foro: { 2026-11-16: 3, 2026-11-17: 1, 2026-11-18: 2 }\n',
      );
      expect(pushed(one)).toBe(mentionText('Uno'));
      expect({ n, status: status(clone) }).toEqual({ n, status: ' M content/purpose.md' });
      level(clone);
    }
    expect(states).toBeGreaterThan(8);
  }, 240_000);

  /**
   * A git that kills whoever called it, instead of a call that finds clone and remote in their n-th state: a run that is
   * killed between two calls that find the same leaves the same.
   */
  function killingGit(clone: Clone, n: number): NodeJS.ProcessEnv {
    const folder = join(scratch.folder, 'bin');
    mkdirSync(folder, { recursive: true });
    const [count, last] = [join(folder, 'count'), join(folder, 'last')];
    writeFileSync(count, '0');
    writeFileSync(last, '');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh
PATH='${process.env['PATH']}'
now=$(find '${clone.root}' '${scratch.remote}' -printf '%p %s %i %T@\n' | cksum)
read n < '${count}'
read last < '${last}'
if [ "$now" != "$last" ]; then
  n=$((n + 1))
  echo $n > '${count}'
  echo "$now" > '${last}'
  if [ $n -eq ${n} ]; then kill -9 $PPID; exit 1; fi
fi
exec '${real}' "$@"
`;
    writeFileSync(join(folder, 'git'), script);
    chmodSync(join(folder, 'git'), 0o755);
    return { PATH: `${folder}:${process.env['PATH']}` };
  }
});

test('a folder in no repository is a mistake of the setup', () => {
  const clone = scratch.clone('a');
  rmSync(join(clone.root, '.git'), { recursive: true });
  expect(() => clone.archive([one])).toThrow('configuration');
});

/** Runs the command in a process of its own; null where it was killed. */
function runCommand(clone: Clone, report: string, env: NodeJS.ProcessEnv = {}): Promise<number | null> {
  const script = join(import.meta.dirname, '../archive.ts');
  const args = [script, '--content', join(clone.root, 'content'), '--report', report];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}
