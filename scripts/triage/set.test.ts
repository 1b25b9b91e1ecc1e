import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dismissReasons, intentLabels, sentimentLabels, statuses } from '../../src/archive/mention.ts';
import type { TriageChange } from './change.ts';
import { setTriage, versionOf } from './set.ts';
import type { SetOutcome } from './set.ts';

let content: string;
const folder = 'weeks/2026-W47';
const ID = 'abcdefghijkl';
const FILE = `${folder}/2026-11-18-pan-frio-${ID}.md`;
const today = '2026-11-20';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-triage-'));
  mkdirSync(join(content, folder), { recursive: true });
  mkdirSync(join(content, 'topics'));
  writeFileSync(join(content, 'settings.yaml'), 'name: Migalinda\n');
  for (const topic of ['migalinda', 'reparto']) {
    writeFileSync(
      join(content, `topics/${topic}.md`),
      `---\ntitle: ${topic}\nkind: brand\nquery: ${topic}\n---\n`,
    );
  }
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const before = `---
title: 'El pan: frío'   # lo vio Berta
published: "2026-11-18T19:12:00+01:00"
collected: "2026-11-19T06:00:11Z"
source: foro
platform: forum
signals:
  language: es
  topics: { migalinda: [Migalinda] }
  sentiment: { label: negative, score: -0.7 }
  intent: complaint
`;
const after = '---\n\nAyer el pan llegó frío.\n\n  Y nadie contesta.   \n';
const file = (triage: string, head = before): string => head + triage + after;
const put = (text: string | Uint8Array, name = FILE): void => writeFileSync(join(content, name), text);
const read = (name = FILE): string => readFileSync(join(content, name), 'utf8');
const set = (change: TriageChange, over: { id?: string; expected?: string } = {}): SetOutcome =>
  setTriage({ content, id: ID, change, today, ...over });
const done = (outcome: SetOutcome): Extract<SetOutcome, { ok: true }> => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
};

const day = fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-19T10:00:00+01:00');
const words = fc.constantFrom('Ana', 'a: b', '---', 'dos\nlíneas', '# no', '"x"', '😀', 'true');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const change: fc.Arbitrary<TriageChange> = fc.record(
  {
    status: fc.constantFrom(...statuses),
    reason: orNull(fc.constantFrom(...dismissReasons)),
    owner: orNull(words),
    answered: orNull(day),
    reply: orNull(fc.constantFrom('https://foro.example/t/1#p9')),
    by: orNull(words),
    minutes: orNull(fc.nat(90)),
    resolved: orNull(day),
    outcome: orNull(words),
    turned: orNull(fc.boolean()),
    won: orNull(fc.constantFrom(0, 12.5, 300)),
    note: orNull(words),
    sentiment: orNull(fc.constantFrom(...sentimentLabels)),
    intent: orNull(fc.constantFrom(...intentLabels)),
    topics: orNull(fc.subarray(['migalinda', 'reparto'])),
  },
  { requiredKeys: [] },
);
const triage = fc.constantFrom(
  '',
  'triage:\n  status: open\n',
  'triage: { status: open, owner: Berta }\n',
  "triage: # nuestro\n    owner: 'Berta'   # hasta el lunes\n    # una línea\n    note: >-\n      dos\n      líneas\n    status: open\n",
);
const ends = fc.constantFrom('\n', '\r\n');
const mark = fc.constantFrom('', '\ufeff');

describe('setting triage', () => {
  it('changes the triage block alone, whatever sequence of changes comes', () => {
    fc.assert(
      fc.property(triage, ends, mark, fc.array(change, { maxLength: 5 }), (block, end, bom, changes) => {
        const lines = (text: string): string => text.replaceAll('\n', end);
        put(bom + lines(file(block)));
        for (const each of changes) {
          const old = read();
          const outcome = set(each);
          const text = read();
          expect(text.startsWith(bom + lines(before))).toBe(true);
          expect(text.endsWith(lines(after))).toBe(true);
          if (!outcome.ok) {
            expect(outcome.why).toBe('invalid');
            expect(text).toBe(old);
            continue;
          }
          expect(outcome.written).toBe(text !== old);
          expect(outcome.version).toBe(versionOf(readFileSync(join(content, FILE))));
          for (const [field, value] of Object.entries(each))
            if (field !== 'reason')
              expect((outcome.triage as Record<string, unknown>)[field]).toEqual(value ?? undefined);
          // Saying it again says nothing new.
          expect(done(set(each)).written).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect(readdirSync(join(content, folder))).toHaveLength(1);
  });

  it('keeps the comments and the spelling of fields that stay', () => {
    put(file("triage:\n  owner: 'Berta'   # hasta el lunes\n  status: open # aún\n"));
    done(set({ status: 'answered', minutes: 10 }));
    expect(read()).toBe(
      file("triage:\n  owner: 'Berta'   # hasta el lunes\n  status: answered # aún\n  minutes: 10\n"),
    );
  });

  it('finds a mention by the beginning of its id, never by one that several have', () => {
    put(file(''));
    expect(done(set({ status: 'answered' }, { id: 'ABC' })).file).toBe(FILE);
    put(file(''), `${folder}/2026-11-18-abcdzzzzzzzz.md`);
    expect(set({ status: 'open' }, { id: 'abcd' })).toEqual({
      ok: false,
      why: 'unknown',
      candidates: [ID, 'abcdzzzzzzzz'],
    });
    for (const id of ['ab', 'zzzz', '../../x', '', 'abcdefghijklm', '*'])
      expect(set({ status: 'open' }, { id })).toEqual({ ok: false, why: 'unknown', candidates: [] });
  });

  it('never touches what we published', () => {
    mkdirSync(join(content, folder, 'own'));
    put(file(''), `${folder}/own/2026-11-18-${ID}.md`);
    expect(set({ status: 'answered' })).toMatchObject({ ok: false, why: 'unknown' });
  });

  it('names the field and what was expected', () => {
    put(file(''));
    const messages = (wrong: Record<string, unknown>): string[] => {
      const outcome = set(wrong as TriageChange);
      if (outcome.ok || outcome.why !== 'invalid') throw new Error('expected problems');
      return outcome.problems.map((problem) => `${problem.field}: ${problem.message}`);
    };
    expect(messages({ status: 'done' })[0]).toMatch(
      /^status: expected open, answered, resolved or dismissed/,
    );
    expect(messages({ minute: 3 })[0]).toBe('minute: unknown field: did you mean `minutes`?');
    expect(messages({ minutes: 'diez' })[0]).toMatch(/^minutes: expected a number/);
    expect(messages({ reply: 'javascript:alert(1)' })[0]).toMatch(/^reply: expected an address that begins/);
    expect(messages({ status: 'dismissed' })[0]).toMatch(/^reason: missing/);
    expect(messages({ status: 'answered', reason: 'spam' })[0]).toMatch(
      /^reason: expected the status dismissed/,
    );
    expect(messages({ answered: '2026-11-21' })[0]).toMatch(/^answered: expected no later day than today/);
    expect(messages({ topics: ['repart'] })[0]).toMatch(/did you mean `reparto`/);
    expect(messages({ note: 'x'.repeat(4001) })[0]).toMatch(/^note: expected at most 4000/);
    expect(messages({ __proto__x: 'a' })[0]).toMatch(/unknown field/);
    expect(read()).toBe(file(''));
  });

  it('dismisses by a reason, which goes when the mention is taken up again', () => {
    put(file(''));
    expect(done(set({ reason: 'not-about-us' })).triage).toEqual({
      status: 'dismissed',
      reason: 'not-about-us',
    });
    expect(done(set({ status: 'answered' })).triage).toEqual({ status: 'answered' });
  });

  it('leaves alone a file other than the one that was seen', () => {
    put(file(''));
    const seen = versionOf(readFileSync(join(content, FILE)));
    done(set({ owner: 'Berta' }));
    const outcome = set({ owner: 'Charo' }, { expected: seen });
    expect(outcome).toMatchObject({ ok: false, why: 'changed', mention: { triage: { owner: 'Berta' } } });
    expect(read()).toContain('owner: Berta');
    if (!outcome.ok && outcome.why === 'changed')
      expect(done(set({ owner: 'Charo' }, { expected: outcome.version })).triage.owner).toBe('Charo');
  });

  it('does not write what it cannot read: an unknown field, bytes that are no text, a link', () => {
    put(file('triage:\n  stauts: open\n'));
    expect(set({ owner: 'Ana' })).toMatchObject({ ok: false, why: 'invalid' });
    const bytes = Buffer.concat([Buffer.from(file('')), Buffer.from([0xff, 0xfe])]);
    put(bytes);
    expect(set({ owner: 'Ana' })).toMatchObject({
      why: 'invalid',
      problems: [{ message: 'expected text in UTF-8' }],
    });
    expect(readFileSync(join(content, FILE)).equals(bytes)).toBe(true);
    rmSync(join(content, FILE));
    writeFileSync(join(content, 'elsewhere.md'), file(''));
    symlinkSync(join(content, 'elsewhere.md'), join(content, FILE));
    expect(set({ owner: 'Ana' })).toMatchObject({
      why: 'invalid',
      problems: [{ message: 'expected a file' }],
    });
    expect(readFileSync(join(content, 'elsewhere.md'), 'utf8')).toBe(file(''));
  });

  it('loses nothing when two processes write at once', async () => {
    put(file(''));
    const script = `
      import { setTriage } from ${JSON.stringify(join(import.meta.dirname, 'set.ts'))};
      const [content, who] = process.argv.slice(1);
      for (let n = 0; n < 40; n += 1) for (;;) {
        const seen = setTriage({ content, id: '${ID}', change: {}, today: '${today}' });
        if (!seen.ok) throw new Error(seen.why);
        const note = [...(seen.triage.note ?? '').split(' '), who + n].join(' ').trim();
        const outcome = setTriage({ content, id: '${ID}', change: { note }, expected: seen.version, today: '${today}' });
        if (outcome.ok) break;
        if (outcome.why !== 'changed') throw new Error(JSON.stringify(outcome));
      }`;
    const work = (who: string): Promise<number | null> =>
      new Promise((resolve) => {
        const child = spawn(
          process.execPath,
          ['--input-type=module-typescript', '-e', script, content, who],
          {
            stdio: ['ignore', 'ignore', 'inherit'],
          },
        );
        child.on('close', resolve);
      });
    expect(await Promise.all([work('a'), work('b')])).toEqual([0, 0]);
    const noted = new Set(done(set({})).triage.note!.split(' '));
    expect(noted.size).toBe(80);
    expect(readdirSync(join(content, folder))).toHaveLength(1);
  });
});
