import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intentLabels, sentimentLabels, statuses } from './mention.ts';
import type { Signals, Triage } from './mention.ts';
import { readMention } from './read-mention.ts';
import { spliceSignals, spliceTriage } from './splice.ts';
import { writeMention } from './write-mention.ts';

const place = {
  file: 'weeks/2026-W47/2026-11-18-pan-abcdefghijkl.md',
  week: '2026-W47',
  timezone: 'Europe/Madrid',
};
const read = (text: string): { signals: Signals; triage: Triage } => {
  const outcome = readMention(text, place);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems) + text);
  return outcome.value;
};
const done = (spliced: ReturnType<typeof spliceTriage>): string => {
  if (!spliced.ok) throw new Error(spliced.message);
  return spliced.text;
};

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const words = fc.constantFrom(
  'Ana',
  'a: b',
  'x # y',
  '"quoted"',
  '---',
  'two\nlines',
  '',
  'true',
  '😀',
  "it's",
);
const triage: fc.Arbitrary<Triage> = fc.record({
  status: fc.constantFrom(...statuses),
  owner: optional(words),
  answered: optional(fc.constantFrom('2026-11-19', '2026-11-19T10:00:00+01:00')),
  minutes: optional(fc.nat(100)),
  outcome: optional(words),
  turned: optional(fc.boolean()),
  note: optional(words),
  topics: optional(fc.array(words, { maxLength: 2 })),
});
const signals: fc.Arbitrary<Signals> = fc.record({
  language: fc.constantFrom('es', 'no', 'unknown'),
  topics: fc.dictionary(fc.constantFrom('pan', 'reparto', 'no', 'x-1'), fc.array(words, { maxLength: 2 })),
  sentiment: fc.record({
    label: fc.constantFrom(...sentimentLabels),
    score: fc.constantFrom(0, -0.71, 1),
    confidence: fc.constantFrom(1, 0.5),
  }),
  intent: fc.record({ label: fc.constantFrom(...intentLabels), confidence: fc.constantFrom(1, 0.5) }),
  story: optional(fc.constant('abcdefghijkl')),
});

/** Files as people leave them: comments anywhere, other quotes, other indents, empty lines, CRLF. */
const comment = fc.constantFrom('', '', '', '# a note\n', '\n', '#\n', '  # indented\n');
const after = fc.constantFrom('', '', '', ' # beside', '   #');
const entry = fc
  .tuple(
    comment,
    after,
    fc.constantFrom(
      'title: Pan',
      "title: 'Pan: frío'",
      'title: "Pan"',
      'title: >\n  Pan\n  frío',
      '"title": Pan',
    ),
  )
  .map(([before, beside, title]) => {
    const beside2 = title.includes('>') ? '' : beside;
    return `${before}${title}${beside2}\npublished: '2026-11-18T19:12:00+01:00'${beside}\nsource:   foro\n`;
  });
const signalsBlock = fc.constantFrom(
  '',
  'signals:\n  language: es\n  topics:\n    pan: ["pan"] # why\n  sentiment: { label: negative, score: -0.71 }\n  intent: complaint\n',
  "signals:   # the program's\n    language: 'es'\n    # inside\n    topics:\n      pan:\n        - pan\n        - frío\n    sentiment:\n      label: negative\n      score: -0.7\n    intent: complaint # beside\n    # after\n",
  'signals: { language: es, sentiment: { label: neutral, score: 0 }, intent: other } # flow\n',
  'signals:\n  intent: { label: other, confidence: 0.5 }\n\n  sentiment: {\n    label: neutral,\n    score: 0 }\n  language: es\n  story: abcdefghijkl\n',
);
const triageBlock = fc.constantFrom(
  '',
  'triage:\n  status: open\n',
  'triage:\n  status: open # call her\n  owner: Ana\n\n  # half way\n  note: |\n    two\n    lines\n\n# at the end\n',
  "triage: # people's\n      status: 'answered'\n      answered: 2026-11-19 # by phone\n      topics:\n      - pan # really\n      - reparto\n",
  'triage: { status: open, owner: "Ana" } # flow\n',
  'triage: {}\n',
  '"triage":\n  "status": open\n  note: >-\n    folded\n    text\n',
  'triage:\n  minutes: 5\n  note: plain text over\n    two lines\n  status: # why?\n    open\n',
);
const body = fc.constantFrom('', '\nHola\n', '\n---\ntriage:\n  status: open\n---\n', '\nsignals: no\n\n\n');
const handMade = fc
  .tuple(entry, signalsBlock, comment, triageBlock, comment, body, fc.boolean(), fc.boolean())
  .map(([start, program, between, people, end, text, turned, windows]) => {
    const blocks = turned ? people + between + program : program + between + people;
    const file = `---\n${start}${blocks}${end}---\n${text}`;
    return windows ? file.replaceAll('\n', '\r\n') : file;
  });

/** What of a file lies before and after a block: up to its line, and from the next line at the margin that says something. */
function around(file: string, block: string): [string, string] | undefined {
  const frontMatter = file.slice(0, file.indexOf('\n---') + 1);
  const start = new RegExp(`^"?${block}"?:`, 'm').exec(frontMatter)?.index;
  if (start === undefined) return undefined;
  const next = start + file.slice(start).search(/\n[^ \r\n]/) + 1;
  return [file.slice(0, start), file.slice(next)];
}
/** Of two texts, how much they have in common at the start and at the end. */
function inCommon(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start + end;
}
const NEVER_INSIDE = /# (beside|a note|indented|at the end)/g;

describe.each([
  ['triage', triage, spliceTriage],
  ['signals', signals, spliceSignals],
] as const)('splicing %s', (block, value, spliceAny) => {
  const splice = spliceAny as (file: string, value: unknown) => ReturnType<typeof spliceTriage>;
  const plain = (any: unknown): unknown => JSON.parse(JSON.stringify(any));
  const rest = block === 'triage' ? 'signals' : 'triage';

  it('says the new value, and says nothing else anew', () => {
    fc.assert(
      fc.property(handMade, value, (file, wanted) => {
        const before = read(file);
        const spliced = done(splice(file, wanted));
        const now = read(spliced);
        expect(plain(now[block])).toEqual(plain(wanted));
        expect({ ...now, [block]: 0 }).toEqual({ ...before, [block]: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves every byte outside the block', () => {
    fc.assert(
      fc.property(handMade, value, (file, wanted) => {
        const spliced = done(splice(file, wanted));
        const parts = around(file, block);
        if (parts) {
          expect(spliced.startsWith(parts[0])).toBe(true);
          expect(spliced.endsWith(parts[1])).toBe(true);
        } else {
          // The new block, and nothing else, stands between two parts of the old file.
          expect(inCommon(file, spliced)).toBeGreaterThanOrEqual(file.length);
          expect(around(spliced, block)).toBeDefined();
        }
        if (block === 'triage') expect(spliced.match(NEVER_INSIDE)).toEqual(file.match(NEVER_INSIDE));
        if (file.includes('\r\n')) expect(spliced).not.toMatch(/[^\r]\n/);
        else expect(spliced).not.toContain('\r');
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing where nothing changes', () => {
    fc.assert(
      fc.property(handMade, value, (file, wanted) => {
        const spliced = done(splice(file, wanted));
        expect(done(splice(spliced, wanted))).toBe(spliced);
        expect(done(splice(spliced, read(spliced)[block]))).toBe(spliced);
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind what the other block does', () => {
    fc.assert(
      fc.property(handMade, triage, signals, (file, people, program) => {
        const one = done(spliceSignals(done(spliceTriage(file, people)), program));
        const two = done(spliceTriage(done(spliceSignals(file, program)), people));
        expect(plain(read(one)[rest])).toEqual(plain(read(two)[rest]));
        expect(plain(read(one)[block])).toEqual(plain(read(two)[block]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('splicing', () => {
  it('keeps what people wrote beside their fields', () => {
    const file =
      '---\npublished: 2026-11-18\nsource: foro\ntriage: # people\n    status: open # call her\n    owner: Ana\n    # half\n    note: |\n      a\n      b\n\n# end\n---\n';
    expect(done(spliceTriage(file, { status: 'answered', answered: '2026-11-19', note: 'x: y' }))).toBe(
      '---\npublished: 2026-11-18\nsource: foro\ntriage: # people\n    status: answered # call her\n    # half\n    note: "x: y"\n    answered: "2026-11-19"\n\n# end\n---\n',
    );
  });

  it('gives files of the program the bytes that it would write', () => {
    const text = fc.constantFrom('Pan', 'a: b', 'x\ny', '---');
    fc.assert(
      fc.property(text, signals, signals, triage, (title, old, now, people) => {
        const mention = {
          title,
          published: '2026-11-18T19:12:00+01:00',
          collected: '2026-11-19T06:00:11Z',
          source: 'foro',
          platform: 'forum',
          triage: people,
          text: title,
        };
        const file = writeMention({ ...mention, signals: old });
        expect(done(spliceSignals(file, now))).toBe(
          JSON.stringify(old) === JSON.stringify(now) ? file : writeMention({ ...mention, signals: now }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what it cannot change alone', () => {
    for (const file of [
      'no front matter',
      '---\ntitle: "x\n---\n',
      '---\n{ title: x }\n---\n',
      '---\n- a\n---\n',
      '---\ntriage: { status: &a open }\ntitle: *a\n---\n',
      '---js\n{}\n---\n',
      `---\n${'? '.repeat(40)}\n---\n`,
    ]) {
      expect(spliceTriage(file, { status: 'answered' })).toMatchObject({
        ok: false,
        message: expect.stringMatching(/./) as string,
      });
    }
  });
});
