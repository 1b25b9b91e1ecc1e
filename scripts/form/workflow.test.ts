import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FormName } from '../../src/archive/form-address.ts';
import { readMention } from '../../src/archive/read-mention.ts';
import { forms } from './forms.ts';

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: unknown;
  permissions: object;
  jobs: { answer: { if: string; permissions: object; steps: Step[] } };
}
const root = join(import.meta.dirname, '../..');
const source = readFileSync(join(root, '.github/workflows/answer.yml'), 'utf8');
const workflow = parse(source) as Workflow;
const { answer } = workflow.jobs;
const hasJq = ['/usr/bin/jq', '/usr/local/bin/jq', '/opt/homebrew/bin/jq'].some(existsSync);
if (!hasJq) process.stderr.write('\n*** SKIPPED: the steps of the answer workflow need jq ***\n\n');

it('asks for no more than it needs, pins every action, and puts nothing that was typed into a command', () => {
  expect(workflow.on).toEqual({ issues: { types: ['opened'] } });
  expect(workflow.permissions).toEqual({});
  expect(answer.permissions).toEqual({ contents: 'write', issues: 'write' });
  expect(answer.if).toContain('author_association');
  for (const { uses, run, env } of answer.steps) {
    if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(run ?? '').not.toContain('${{');
    for (const value of Object.values(env ?? {})) expect(value).toBe('${{ github.token }}');
  }
  const after = answer.steps.slice(answer.steps.findIndex(({ id }) => id === 'may') + 1);
  for (const step of after) expect(step.if).toBe("steps.may.outputs.write == 'yes'");
});

let folder: string;
let content: string;
let remote: string;
const ID = 'abcdefghijkl';
const FILE = `weeks/2026-W47/2026-11-18-pan-frio-${ID}.md`;
const MENTION = `---
title: El pan llegó frío   # visto
published: "2026-11-18T19:12:00+01:00"
collected: "2026-11-19T06:00:11Z"
source: foro
platform: forum
signals:
  language: es
  topics: {}
  sentiment: { label: negative, score: -0.7 }
  intent: complaint
---

Ayer el pan llegó frío.
`;
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();

describe.skipIf(!hasJq)('the steps, as the CI runs them', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oido-form-'));
    content = join(folder, 'content');
    remote = join(folder, 'remote.git');
    mkdirSync(join(content, 'weeks/2026-W47'), { recursive: true });
    writeFileSync(join(content, 'settings.yaml'), 'name: Migalinda\nlanguage: es\n');
    writeFileSync(join(content, 'sources.yaml'), '- { id: mapa, kind: by-hand, title: Reseñas del mapa }\n');
    writeFileSync(join(content, FILE), MENTION);
    git(folder, 'init', '--quiet', '--bare', remote);
    git(content, 'init', '--quiet');
    git(content, 'add', '.');
    git(content, '-c', 'user.name=Ana', '-c', 'user.email=ana@localhost', 'commit', '--quiet', '-m', 'Begin');
    git(content, 'remote', 'add', 'origin', remote);
    git(content, 'push', '--quiet', 'origin', 'HEAD');
    // Stands in for the host's own program, and writes down what it is asked.
    mkdirSync(join(folder, 'bin'));
    const gh = join(folder, 'bin/gh');
    writeFileSync(
      gh,
      `#!/bin/sh\nprintf '%s\\n' "$*" >> "$RUNNER_TEMP/asked"\ncase "$1" in api) echo "$PERMISSION";; esac\n`,
    );
    chmodSync(gh, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  interface Ran {
    code: number;
    asked: string;
    sentence: string;
    log: string;
  }
  async function open(issue: object, permission = 'write', login = 'ana'): Promise<Ran> {
    const event = join(folder, 'event.json');
    const whole = {
      number: 7,
      author_association: 'OWNER',
      created_at: '2026-11-19T10:00:00Z',
      user: { login },
    };
    writeFileSync(event, JSON.stringify({ action: 'opened', issue: { ...whole, ...issue } }));
    for (const left of ['asked', 'sentence', 'noted', 'output']) rmSync(join(folder, left), { force: true });
    writeFileSync(join(folder, 'output'), '');
    const env = {
      ...process.env,
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      OIDO_CONTENT: content,
      RUNNER_TEMP: folder,
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_REPOSITORY: 'migalinda/digest',
      PERMISSION: permission,
    };
    let code = 0;
    for (const step of answer.steps) {
      if (!step.run || step.run === 'npm ci') continue;
      const may = readFileSync(join(folder, 'output'), 'utf8').includes('write=yes');
      if (step.if && !may) continue;
      code = await new Promise<number>((resolve) => {
        const child = spawn('bash', ['-eo', 'pipefail', '-c', step.run!], {
          cwd: root,
          env,
          stdio: 'ignore',
        });
        child.on('close', (status) => resolve(status ?? 1));
      });
      if (code !== 0) break;
    }
    const text = (name: string): string =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
    return {
      code,
      asked: text('asked'),
      sentence: text('sentence'),
      log: git(remote, 'log', '--format=%s', '--all'),
    };
  }
  const form = (name: FormName, values: Record<string, string>): { body: string } => ({
    body: forms[name].map(({ id, label }) => `### ${label}\n\n${values[id] ?? '_No response_'}`).join('\n\n'),
  });
  const pushed = (file: string): string => git(remote, 'show', `HEAD:${file}`);

  it('notes an answer with one tap: that one file, that one block, pushed, said and closed', async () => {
    writeFileSync(join(content, 'purpose.md'), 'A medio escribir.\n');
    const ran = await open(form('answered', { mention: ID }));
    expect(ran.code).toBe(0);
    expect(ran.asked).toBe(
      `api repos/migalinda/digest/collaborators/ana/permission --jq .permission\n` +
        `issue comment 7 --repo migalinda/digest --body-file ${folder}/sentence\nissue close 7 --repo migalinda/digest\n`,
    );
    expect(ran.sentence).toBe('Apuntado: está contestado. La página lo dirá la próxima vez que se haga.\n');
    expect(ran.log).toBe(`Note answered: ${ID}\nBegin`);
    expect(git(remote, 'show', '--format=', '--name-only', 'HEAD')).toBe(FILE);
    expect(`${pushed(FILE)}\n`).toBe(
      MENTION.replace('\n---\n\nAyer', '\ntriage:\n  status: answered\n---\n\nAyer'),
    );
    const again = await open(form('answered', { mention: ID }));
    expect(again).toMatchObject({
      code: 0,
      sentence: 'Ya estaba apuntado: no ha cambiado nada.\n',
      log: ran.log,
    });
  }, 60_000);

  it('takes what else is typed, and the other forms', async () => {
    await open(
      form('answered', {
        mention: ID,
        when: 'ayer',
        reply: 'https://foro.example/t/1#p9',
        by: 'Berta',
        minutes: '5',
        outcome: 'Le llevamos otro pan',
      }),
    );
    expect(pushed(FILE)).toContain(
      'triage:\n  status: answered\n  answered: "2026-11-18"\n  reply: https://foro.example/t/1#p9\n  by: Berta\n  minutes: 5\n  outcome: Le llevamos otro pan\n---',
    );
    await open(form('not-about-us', { mention: ID.slice(0, 5) }));
    expect(pushed(FILE)).toContain('reason: not-about-us');
    const looked = await open(form('looked', { where: 'reseñas del mapa' }));
    expect(looked.sentence).toContain('«Reseñas del mapa»');
    expect(pushed('weeks/2026-W47/coverage.yaml')).toBe('mapa: { "2026-11-19": looked }');
    await open(
      form('heard', { where: 'mapa', stars: '2', text: 'Tardan mucho.\n\n### Estrellas / Stars\n\n5' }),
    );
    const note = git(remote, 'show', '--format=', '--name-only', 'HEAD');
    expect(note).toMatch(/^inbox\/2026-11-19-tardan-mucho-estrellas-stars-5-[a-z2-7]{12}\.md$/);
    expect(pushed(note)).toBe(
      '---\npublished: "2026-11-19"\nsource: mapa\nrating: 2\n---\n\nTardan mucho.\n\n### Estrellas / Stars\n\n5',
    );
  }, 60_000);

  it('closes what slipped by, as far as the page had shown it, and nothing else', async () => {
    mkdirSync(join(content, 'topics'));
    writeFileSync(
      join(content, 'topics/migalinda.md'),
      '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n',
    );
    const filed = (day: string, week: string, id: string): string => {
      const file = `weeks/${week}/${day}-pan-frio-${id}.md`;
      mkdirSync(join(content, `weeks/${week}`), { recursive: true });
      writeFileSync(
        join(content, file),
        MENTION.replaceAll('2026-11-18', day)
          .replaceAll('2026-11-19', day)
          .replace('topics: {}', 'topics: { migalinda: [pan] }')
          .replace('intent: complaint', 'intent: complaint\ntriage:\n  owner: Berta # lo mira'),
      );
      return file;
    };
    const first = filed('2026-09-30', '2026-W40', 'slippedaaaaa');
    const second = filed('2026-10-07', '2026-W41', 'slippedbbbbb');
    const later = filed('2026-10-14', '2026-W42', 'slippedccccc');
    const recent = filed('2026-11-11', '2026-W46', 'waitsddddddd');
    git(content, 'add', '.');
    git(content, '-c', 'user.name=Ana', '-c', 'user.email=ana@localhost', 'commit', '-qm', 'More');
    git(content, 'push', '--quiet', 'origin', 'HEAD');
    for (const until of ['mañana', '2027-01-01', '../../x'])
      expect((await open(form('close-slipped', { until }))).sentence).toMatch(
        /^No se ha podido apuntar: until/,
      );
    const ran = await open(form('close-slipped', { until: '2026-10-07' }));
    expect(ran.sentence).toBe(
      'Cerrados los 2 mensajes que se nos pasaron. En las cuentas siguen sin contestar.\n',
    );
    expect(ran.asked).toContain('close');
    expect(ran.log).toBe('Close what slipped by: 2\nMore\nBegin');
    expect(git(remote, 'show', '--format=', '--name-only', 'HEAD').split('\n').toSorted()).toEqual([
      first,
      second,
    ]);
    expect(pushed(first)).toContain(
      'triage:\n  owner: Berta # lo mira\n  status: dismissed\n  reason: no-answer-needed\n---',
    );
    for (const file of [later, recent]) expect(pushed(file)).not.toContain('dismissed');
    const again = await open(form('close-slipped', { until: '2026-10-07' }));
    expect(again).toMatchObject({ code: 0, log: ran.log });
    expect(again.sentence).toBe('Ya estaba apuntado: no ha cambiado nada.\n');
  }, 120_000);

  it('is not moved by what is typed, or by whom', async () => {
    const trap = join(folder, 'trap');
    const hostile = [
      `$(touch ${trap}) \`touch ${trap}\``,
      `"; touch ${trap}; ' ; touch ${trap} #`,
      '--help @everyone',
    ];
    for (const text of hostile) {
      const ran = await open(form('answered', { mention: text, outcome: text }));
      expect(ran).toMatchObject({ code: 0, log: 'Begin' });
      expect(ran.sentence).toBe(
        'No se ha podido apuntar: no hay ningún mensaje con ese código. Vuelve a entrar desde la página.\n',
      );
      expect(ran.asked).not.toContain('close');
    }
    const wrong = await open(form('answered', { mention: ID, reply: 'javascript:alert(1) @everyone' }));
    expect(wrong.log).toBe('Begin');
    expect(wrong.sentence).toMatch(/^No se ha podido apuntar: reply: /);
    expect(wrong.sentence).not.toMatch(/@|alert/);
    // As the value of a field it is text.
    await open(form('answered', { mention: ID, outcome: hostile.join(' '), by: '- [x]: {y}' }));
    expect(pushed(FILE)).toContain('by: "- [x]: {y}"');
    expect(existsSync(trap)).toBe(false);
  }, 120_000);

  it('takes whatever stands in any field as text, or refuses it, and never lets it out of its place', async () => {
    const trap = join(folder, 'trap');
    const traps = [
      `x$(touch ${trap})\`touch ${trap}\``,
      `x\n### Minutos / Minutes\n\n5`,
      `x"\n  status: dismissed`,
      `!!js/function 'function(){}'`,
      `::set-output name=write::yes`,
      `x\u0000\u202e\u2028---\ntriage: {}`,
      '../../settings.yaml',
      '-x --upload-pack=touch',
      'y'.repeat(5000),
    ];
    const before = pushed('settings.yaml');
    for (const field of ['mention', 'when', 'reply', 'by', 'minutes', 'outcome'] as const) {
      // All in one run a field: each run is a start of three programs.
      for (const text of [traps.join(' '), traps.slice(0, -1).join('').replaceAll(/[\n]/g, ' ')]) {
        const ran = await open(form('answered', { mention: ID, [field]: text }));
        expect(ran.code, field).toBe(0);
        expect(ran.sentence.trimEnd().split('\n'), field).toHaveLength(1);
        expect(ran.sentence, field).not.toMatch(/touch|::|@|upload-pack|\u202e/);
        if (!ran.asked.includes('close')) expect(ran.sentence, field).toMatch(/^No se ha/);
      }
    }
    // What is a text stayed one, in its own field.
    expect(
      readMention(pushed(FILE), { file: FILE, week: '2026-W47', timezone: 'Europe/Madrid' }),
    ).toMatchObject({
      ok: true,
      value: {
        triage: {
          status: 'answered',
          by: expect.stringContaining('touch'),
          outcome: expect.stringContaining('touch'),
        },
      },
    });
    expect(`${pushed(FILE)}\n`).toMatch(/\n---\n\nAyer el pan llegó frío\.\n$/);
    expect(pushed('settings.yaml')).toBe(before);
    const heard = await open(
      form('heard', { where: traps[0]!, who: traps[3]!, stars: '1e9', text: traps.join('\n') }),
    );
    expect(heard.sentence).toContain('stars: expected a number from 1 to 5');
    await open(
      form('heard', { where: traps[0]!, who: traps[3]!, text: `---\nrating: 5\n---\n${traps.join('\n')}` }),
    );
    const note = git(remote, 'show', '--format=', '--name-only', 'HEAD');
    expect(note).toMatch(/^inbox\/2026-11-19-[a-z0-9-]{1,80}\.md$/);
    expect(parse(pushed(note).split('\n---\n')[0]!.slice(4))).toEqual({
      published: '2026-11-19',
      source: traps[0],
      author: traps[3],
    });
    expect(existsSync(trap)).toBe(false);
    expect(git(remote, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n').toSorted()).toEqual(
      [FILE, note, 'settings.yaml', 'sources.yaml'].toSorted(),
    );
  }, 240_000);

  it('says so where somebody else has just noted something different, and leaves theirs', async () => {
    const other = join(folder, 'other');
    git(folder, 'clone', '--quiet', remote, other);
    writeFileSync(
      join(other, FILE),
      MENTION.replace('\n---\n\nAyer', '\ntriage:\n  status: resolved\n---\n\nAyer'),
    );
    git(other, '-c', 'user.name=Luis', '-c', 'user.email=luis@localhost', 'commit', '-qam', 'Resolve');
    git(other, 'push', '--quiet', 'origin', 'HEAD');
    const ran = await open(form('answered', { mention: ID }));
    expect(ran.sentence).toMatch(/otra persona acaba de apuntar otra cosa/);
    expect(ran.asked).not.toContain('close');
    expect(pushed(FILE)).toContain('status: resolved');
    expect(ran.log).toBe('Resolve\nBegin');
    // What was noted about something else goes along.
    expect((await open(form('looked', { where: 'mapa' }))).log).toContain('Note a look: mapa');
  }, 60_000);

  it('proposes, for what is not about us, the word that would have kept it out', async () => {
    writeFileSync(join(content, 'sources.yaml'), '');
    mkdirSync(join(content, 'topics'));
    const topic = '---\ntitle: Migalinda @todos\nkind: brand\nquery: migalinda\n---\n';
    writeFileSync(join(content, 'topics/migalinda.md'), topic);
    for (const [n, text] of [
      'a',
      'b',
      'c',
      'd',
      'e',
      'Canta en Migalinda la soprano Verdú',
      'Otra vez la Verdú',
    ].entries())
      writeFileSync(
        join(content, `weeks/2026-W47/2026-11-18-${'abcdefg'[n]!.repeat(12)}.md`),
        MENTION.replace('topics: {}', 'topics: { migalinda: [Migalinda] }').replace(
          'Ayer el pan llegó frío.',
          text,
        ),
      );
    git(content, 'add', '.');
    git(content, '-c', 'user.name=Ana', '-c', 'user.email=ana@localhost', 'commit', '--quiet', '-m', 'More');
    git(content, 'push', '--quiet', 'origin', 'HEAD');
    const { sentence, asked } = await open(form('not-about-us', { mention: 'f'.repeat(12) }));
    expect(sentence).toMatch(
      /^Apuntado: no habla de nosotros.*en el tema «Migalinda {2}todos» se puede añadir NOT \p{L}+ a lo que se busca\.\n$/u,
    );
    expect(asked).toContain('issue close');
  }, 60_000);

  it('does nothing for people who may not write, and for ordinary issues', async () => {
    const issue = form('answered', { mention: ID });
    expect(await open(issue, 'read')).toMatchObject({ code: 0, log: 'Begin', sentence: '' });
    expect(await open({ ...issue, author_association: 'NONE' })).toMatchObject({
      code: 0,
      log: 'Begin',
      sentence: '',
    });
    expect(await open(issue, 'write', 'a;b')).toMatchObject({ code: 1, log: 'Begin', asked: '' });
    const ordinary = await open({ body: '### Steps\n\nIt does not work.' });
    expect(ordinary).toMatchObject({ code: 0, log: 'Begin', sentence: '' });
    expect(ordinary.asked).not.toContain('issue');
  }, 60_000);
});
