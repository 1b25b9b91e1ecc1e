import { describe, expect, it } from 'vitest';
import { createSlots } from './slots.ts';
import type { Place, SlotRules } from './slots.ts';
import type { Timer } from './timer.ts';

/** A clock that goes from one alarm to the next when told, and otherwise stands still. */
function handTurned(): Timer & { run(until: number): Promise<void> } {
  let now = 0;
  let alarms: { at: number; call: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    elapsed: () => now,
    after(milliseconds, call) {
      const alarm = { at: now + milliseconds, call };
      alarms.push(alarm);
      return () => void (alarms = alarms.filter((one) => one !== alarm));
    },
    async run(until) {
      await settle();
      for (;;) {
        const next = alarms.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > until) break;
        alarms = alarms.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.call();
        await settle();
      }
      now = until;
    },
  };
}

const rules: SlotRules = { overall: 3, perHost: 2, patience: 1_000, most: 5, deadline: 600_000 };

function bench(given: Partial<SlotRules> = {}) {
  const timer = handTurned();
  const slots = createSlots({ ...rules, ...given }, timer);
  const log: string[] = [];
  /** Work that takes so many milliseconds. */
  const ask = (name: string, takes: number, place: Partial<Place> = {}): Promise<unknown> =>
    slots
      .run({ host: name.charAt(0), spacing: 0, notBefore: 0, first: false, ...place }, () => {
        log.push(`${timer.elapsed()} ${name}`);
        return new Promise((resolve) => timer.after(takes, () => resolve(name)));
      })
      .then((result) => result ?? log.push(`${timer.elapsed()} ${name} never`));
  return { timer, slots, log, ask };
}

describe('slots', () => {
  it('starts so many at once, and so many of one host', async () => {
    const { timer, log, ask } = bench();
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) void ask(name, 100);
    await timer.run(1_000);
    expect(log).toEqual(['0 a1', '0 a2', '0 b1', '100 a3', '100 c1']);
  });

  it('spaces what a host wants spaced, from start to start, and delays nobody else by it', async () => {
    const { timer, log, ask } = bench();
    for (const name of ['r1', 'r2', 'r3', 'b1', 'c1', 'd1']) {
      void ask(name, 100, name.startsWith('r') ? { spacing: 61_000 } : {});
    }
    await timer.run(200_000);
    expect(log).toEqual(['0 r1', '0 b1', '0 c1', '100 d1', '61000 r2', '122000 r3']);
  });

  it('does not begin a spaced request while the one before still runs', async () => {
    const { timer, log, ask } = bench();
    void ask('r1', 9_000, { spacing: 5_000 });
    void ask('r2', 100, { spacing: 5_000 });
    await timer.run(20_000);
    expect(log).toEqual(['0 r1', '9000 r2']);
  });

  it('gives the place of a slow one to the next, up to a limit', async () => {
    const { timer, log, ask } = bench();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) void ask(name, 5_000);
    await timer.run(20_000);
    // 3 at once; after a second they count as slow and 2 more start, which makes 5, the most there may be.
    expect(log).toEqual(['0 a', '0 b', '0 c', '1000 d', '1000 e', '5000 f']);
  });

  it('lets the urgent go first, whatever the order of asking', async () => {
    const { timer, log, ask } = bench({ overall: 1 });
    void ask('a', 10);
    void ask('b', 10, { first: true });
    await timer.run(100);
    expect(log).toEqual(['0 b', '10 a']);
  });

  it('waits for its time, and for the time of its host', async () => {
    const { timer, slots, log, ask } = bench();
    void ask('a1', 10, { notBefore: 500 });
    slots.holdBack('b', 700);
    void ask('b1', 10);
    await timer.run(1_000);
    expect(log).toEqual(['500 a1', '700 b1']);
  });

  it('gives up at the end of the run, and at once what could never start', async () => {
    const { timer, log, ask } = bench({ overall: 1, deadline: 1_000, patience: 10_000 });
    void ask('a', 5_000);
    void ask('b', 10);
    void ask('c', 10, { notBefore: 2_000, first: true });
    await timer.run(6_000);
    expect(log).toEqual(['0 a', '0 c never', '1000 b never']);
  });

  it('gives up all that waits when it is closed', async () => {
    const { timer, slots, log, ask } = bench({ overall: 1 });
    void ask('a', 100);
    void ask('b', 100);
    await timer.run(10);
    slots.close();
    await timer.run(1_000);
    expect(log).toEqual(['0 a', '10 b never']);
  });
});
