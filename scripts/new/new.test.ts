import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { weekRange } from '../../src/archive/week.ts';
import { allIdeas } from '../../src/insight/ideas.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { writeContent } from '../../src/tests/content-fixture.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { UsageError } from '../command.ts';
import { newDecision } from './decision.ts';
import type { DecisionWanted } from './decision.ts';
import { newGoal } from './goal.ts';
import type { GoalWanted } from './goal.ts';
import { newTopic } from './topic.ts';

const now = new Date('2026-11-18T08:00:00Z');
const words = dictionary('en');
let content: string;
let said: string[];
let printed: string[];

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-new-'));
  writeContent(content, { weeks: weekRange('2026-W38', '2026-W47'), mentions: 16, language: 'en' });
  [said, printed] = [[], []];
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const options = (dryRun = false) => ({
  content,
  now,
  dryRun,
  print: (text: string) => void printed.push(text),
  say: (text: string) => void said.push(text),
});
const insight = () => createInsight(readArchive(content), now);
const goal = (wanted: Partial<GoalWanted>, dryRun?: boolean) =>
  newGoal(
    { measure: 'complaints', target: '1', by: '2027-06-30', ...wanted },
    insight(),
    words,
    options(dryRun),
  );
const decision = (wanted: DecisionWanted) => newDecision(wanted, insight(), words, options());
const read = (file: string): string => readFileSync(join(content, file), 'utf8');

describe('a new goal', () => {
  it('holds where it stands today, as measured', () => {
    expect(goal({ target: '2', by: '30/6/2027', note: 'Fewer: than before' })).toBe(0);
    const [found] = readArchive(content).goals;
    expect(found).toMatchObject({
      measure: 'complaints',
      target: 2,
      by: '2027-06-30',
      note: 'Fewer: than before',
    });
    expect(found!.start.on).toBe('2026-11-18');
    // The mean of the last four weeks that have ended.
    const weeks = insight()
      .weeks.filter(({ open }) => !open)
      .slice(-4);
    const complaints = weeks.flatMap(({ counted }) =>
      counted.filter(({ intent }) => intent.label === 'complaint'),
    );
    expect(found!.start.value).toBe(complaints.length / 4);
    expect(said.join('\n')).toContain('Complaints a week');
  });

  it.each([
    [
      '# Nuestros objetivos\r\n- measure: praise # fácil\r\n  target: 900\r\n  by: 2027-01-01\r\n  start: { value: 1, on: 2026-01-01 }\r\n\r\n# fin\r\n',
    ],
    ["  - {measure: praise,   target: 900, by: '2027-01-01', start: {value: 1, on: 2026-01-01}}"],
  ])('changes no byte of the others: %j', (before) => {
    writeFileSync(join(content, 'goals.yaml'), before);
    expect(goal({})).toBe(0);
    expect(read('goals.yaml').startsWith(before)).toBe(true);
    expect(readArchive(content).goals.map(({ measure }) => measure)).toEqual(['praise', 'complaints']);
    expect(readArchive(content).problems).toEqual([]);
  });

  it('is refused beside three open ones, and a second time, and where nothing can be measured', () => {
    expect(
      ['praise', 'mentions', 'topic:reparto'].map((measure) => goal({ measure, target: '999' })),
    ).toEqual([0, 0, 0]);
    const before = read('goals.yaml');
    expect(goal({})).toBe(2);
    expect(said.at(-1)).toContain('Three goals are open');
    expect(goal({ measure: 'praise', target: '7' })).toBe(2);
    expect(said.at(-1)).toContain('with that measure already');
    writeFileSync(join(content, 'goals.yaml'), '# none\n');
    expect(goal({ measure: 'median-hours', target: '4' })).toBe(2);
    expect(said.at(-1)).toContain('not enough yet');
    expect(read('goals.yaml')).toBe('# none\n');
    expect(before.split('- measure')).toHaveLength(4);
  });

  it('does not count one whose day has passed', () => {
    const old = ['praise', 'mentions', 'waiting'].map(
      (measure) =>
        `- { measure: ${measure}, target: 9, by: "2026-11-17", start: { value: 1, on: "2026-01-01" } }\n`,
    );
    writeFileSync(join(content, 'goals.yaml'), old.join(''));
    expect(goal({})).toBe(0);
  });

  it('needs a day to come, a number, and a measure that there is', () => {
    const wrong: [Partial<GoalWanted>, RegExp][] = [
      [{ by: '2026-11-18' }, /has passed/],
      [{ by: 'soon' }, /“soon” is no day/],
      [{ by: '2027-02-30' }, /is no day/],
      [{ target: 'many' }, /“many” is no target/],
      [{ target: '80%' }, /is no target/],
      [{ measure: 'answered-share', target: '80' }, /write it as 80%/],
      [{ measure: 'complaint' }, /did you mean complaints/],
      [{ measure: 'topic:repart' }, /Did you mean “reparto”/],
    ];
    for (const [wanted, message] of wrong) {
      expect(() => goal(wanted)).toThrow(UsageError);
      expect(() => goal(wanted)).toThrow(message);
    }
    expect(readdirSync(content)).not.toContain('goals.yaml');
  });

  it('can be rehearsed', () => {
    expect(goal({}, true)).toBe(0);
    expect(printed.join('')).toContain('measure: complaints');
    expect(readdirSync(content)).not.toContain('goals.yaml');
  });

  it('says when its target would be a step back', () => {
    goal({ target: '99' });
    expect(said).toContain(words.commands.new.goal.wrongWay);
  });
});

describe('a new decision', () => {
  it('holds the mentions of the idea it is about, and a query that finds them', () => {
    const idea = allIdeas(insight()).find(({ mentions }) => mentions.length > 2)!;
    expect(decision({ from: idea.id })).toBe(0);
    const [found] = readArchive(content).decisions;
    expect(found).toMatchObject({ status: 'will', since: '2026-11-18', review: '2027-01-20' });
    expect(found!.title.toLowerCase()).toBe(idea.what.toLowerCase());
    expect(found!.mentions).toEqual(idea.mentions);
    expect(found!.query).toBeDefined();
    // From now on the idea has its state from there.
    expect(allIdeas(insight()).find(({ id }) => id === idea.id)).toMatchObject({
      state: 'will',
      decision: found!.id,
    });
    const files = readdirSync(join(content, 'decisions'));
    expect(decision({ from: idea.what.slice(0, 6), title: 'Otra' })).toBe(2);
    expect(said.at(-1)).toContain(`decisions/${found!.id}.md`);
    expect(readdirSync(join(content, 'decisions'))).toEqual(files);
  });

  it('names the ideas there are where none is meant', () => {
    expect(decision({ from: 'zzz' })).toBe(2);
    expect(said[0]).toContain('“zzz”');
    expect(said.length).toBeGreaterThan(1);
  });

  it('takes mentions by the beginning of their ids, and asks for what it cannot know', () => {
    const { id } = insight().readings[3]!.mention;
    expect(decision({ title: 'Ruta nueva', mentions: `${id.slice(0, 8)}, ${id}` })).toBe(0);
    expect(readArchive(content).decisions[0]).toMatchObject({ mentions: [id], status: 'will' });
    expect(said).toContain(words.commands.new.decision.notNoticed);
    expect(decision({ title: 'Nada', mentions: 'zzzzzzzz' })).toBe(2);
    expect(said.at(-1)).toBe('No mention is called zzzzzzzz.');
    expect(() => decision({})).toThrow(UsageError);
    expect(() => decision({ title: 'x', status: 'maybe' })).toThrow(/undecided, will, done, no/);
    expect(decision({ title: 'x', query: '(a OR' })).toBe(2);
    expect(said.at(-1)).toContain('character 6');
  });

  it('is never written over another', () => {
    expect(decision({ title: 'Ruta nueva' })).toBe(0);
    const before = read('decisions/ruta-nueva.md');
    expect(decision({ title: 'Rúta: nueva!', because: 'x' })).toBe(2);
    expect(said.at(-1)).toContain('decisions/ruta-nueva.md');
    expect(read('decisions/ruta-nueva.md')).toBe(before);
  });

  it.each(['../../etc/passwd', '---\ntitle: x', 'a: b # c', 'خبز بلا غلوتين', '"', '=1+1'])(
    'keeps what is typed as its title: %j',
    (title) => {
      expect(decision({ title })).toBe(0);
      expect(readdirSync(join(content, 'decisions'))[0]).toMatch(/^[a-z0-9-]+\.md$/);
      const { decisions, problems } = readArchive(content);
      expect(problems).toEqual([]);
      expect(decisions.map((one) => one.title)).toEqual([title.trim()]);
    },
  );
});

describe('a new topic', () => {
  const topic = (title: string, kind = 'product', rest: { query?: string; id?: string } = {}) =>
    newTopic({ title, kind, ...rest }, insight(), words, options());

  it('listens for its title, and says what that finds', () => {
    expect(topic('Hogaza de centeno, entera')).toBe(0);
    const { topics, problems } = readArchive(content);
    expect(problems).toEqual([]);
    expect(topics.find(({ id }) => id === 'hogaza-de-centeno-entera')).toMatchObject({
      kind: 'product',
      query: '"Hogaza de centeno, entera"',
    });
    expect(topic('Reparto', 'service', { id: 'repartidor', query: `reparto AND NOT 'x'` })).toBe(0);
    expect(said.join('\n')).toMatch(/\d+ of 160 mentions/);
  });

  it('takes no query that cannot be read, no kind that is none, and no name that is taken', () => {
    expect(topic('Pan', 'product', { query: 'pan AND' })).toBe(2);
    expect(said[0]).toContain('^');
    expect(() => topic('Pan', 'produc')).toThrow(/did you mean product/);
    expect(() => topic('خبز')).toThrow(/--id/);
    const before = read('topics/reparto.md');
    expect(topic('Reparto', 'service')).toBe(2);
    expect(read('topics/reparto.md')).toBe(before);
  });
});

it('is a command: usage and exit codes', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '..', 'new.ts'), ...args, '--content', content, '--now', now.toISOString()],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  expect(run('topic', 'Pan de ayer', '--kind', 'product')).toMatchObject({ status: 0, stdout: '' });
  expect(readdirSync(join(content, 'topics'))).toContain('pan-de-ayer.md');
  for (const args of [
    [],
    ['cake'],
    ['goal', '--kind', 'x'],
    ['decision', 'two', 'words'],
    ['goal', '--measure', 'praise'],
  ]) {
    const { status, stderr } = run(...args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).toContain('Usage: npm run new');
  }
}, 60_000);
