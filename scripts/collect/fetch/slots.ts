import type { Timer } from './timer.ts';

export interface SlotRules {
  /** Requests at once. */
  overall: number;
  /** Requests at once to one host; with spacing, one. */
  perHost: number;
  /** Milliseconds after which a request gives its place among `overall` to the next: a slow host delays nobody else. */
  patience: number;
  /** Requests at once, the slow ones included. */
  most: number;
  /** The end of the run, on the timer's clock: what has not started by then never does. */
  deadline: number;
}

export interface Place {
  host: string;
  /** Milliseconds between two starts at this host. */
  spacing: number;
  /** On the timer's clock. */
  notBefore: number;
  /** Goes before all that is not. */
  first: boolean;
}

interface Host {
  active: number;
  /** When the next may start. */
  free: number;
}
interface Ticket {
  place: Place;
  start(): void;
  giveUp(): void;
}

export interface Slots {
  /** Runs the work when it is its turn; undefined when the run ended first. The work never rejects. */
  run<T>(place: Place, work: () => Promise<T>): Promise<T | undefined>;
  /** Starts nothing at this host before then. */
  holdBack(host: string, until: number): void;
  /** Gives up all that waits. */
  close(): void;
}

/** Who may ask whom when: the politeness of a run, in one place. */
export function createSlots(rules: SlotRules, timer: Timer): Slots {
  const hosts = new Map<string, Host>();
  const urgent = new Set<Ticket>();
  const ordinary = new Set<Ticket>();
  let quick = 0;
  let slow = 0;
  let closed = false;
  let pumping = false;
  let cancelWake: (() => void) | undefined;

  const hostOf = (name: string): Host => {
    let host = hosts.get(name);
    if (!host) hosts.set(name, (host = { active: 0, free: -Infinity }));
    return host;
  };

  /** Starts what may start, gives up what never will, and sets the alarm for the rest. */
  function pump(): void {
    pumping = false;
    cancelWake?.();
    cancelWake = undefined;
    const now = timer.elapsed();
    let wake = Infinity;
    for (const queue of [urgent, ordinary]) {
      for (const ticket of queue) {
        const { place } = ticket;
        const host = hostOf(place.host);
        const earliest = Math.max(place.notBefore, host.free);
        if (closed || now >= rules.deadline || earliest >= rules.deadline) {
          queue.delete(ticket);
          ticket.giveUp();
        } else if (quick >= rules.overall || quick + slow >= rules.most) {
          // No place: the end of a request wakes us, or the end of the run.
          wake = Math.min(wake, rules.deadline);
          break;
        } else if (host.active >= (place.spacing > 0 ? 1 : rules.perHost)) {
          wake = Math.min(wake, rules.deadline);
        } else if (earliest > now) {
          wake = Math.min(wake, earliest);
        } else {
          queue.delete(ticket);
          if (place.spacing > 0) host.free = now + place.spacing;
          ticket.start();
        }
      }
    }
    if (wake < Infinity) cancelWake = timer.after(wake - now, pump);
  }

  /** Once for all that is asked in the same turn, so that the urgent ones go first. */
  function soon(): void {
    if (pumping) return;
    pumping = true;
    queueMicrotask(pump);
  }

  async function occupy<T>(place: Place, work: () => Promise<T>): Promise<T> {
    const host = hostOf(place.host);
    host.active += 1;
    quick += 1;
    let lent = false;
    const cancel = timer.after(rules.patience, () => {
      lent = true;
      quick -= 1;
      slow += 1;
      soon();
    });
    try {
      return await work();
    } finally {
      cancel();
      host.active -= 1;
      if (lent) slow -= 1;
      else quick -= 1;
      soon();
    }
  }

  return {
    run(place, work) {
      return new Promise((resolve, reject) => {
        (place.first ? urgent : ordinary).add({
          place,
          start: () => void occupy(place, work).then(resolve, reject),
          giveUp: () => resolve(undefined),
        });
        soon();
      });
    },
    holdBack(name, until) {
      const host = hostOf(name);
      host.free = Math.max(host.free, until);
      soon();
    },
    close() {
      closed = true;
      soon();
    },
  };
}
