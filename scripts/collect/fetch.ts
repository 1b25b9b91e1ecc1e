import type { Request } from './sources.ts';

/** How a request ended. Bodies are decompressed bytes; decoding is the next stage. */
export type Fetched =
  | {
      ok: true;
      /** 200 with a body, or 304: nothing new. */
      status: number;
      notModified: boolean;
      body: Uint8Array;
      contentType: string;
      /** Where it ended after redirects, without secrets. */
      url: string;
      /** A permanent redirect seen on the way: the address to write into sources.yaml. */
      movedTo?: string;
      milliseconds: number;
    }
  | {
      ok: false;
      /** A short reason that fits `coverage.yaml`: `timeout`, `http 503`, `refused address`, `too large`. */
      why: string;
      /** One sentence for the report, without secrets. */
      message: string;
      /** False when the budget ended before it was tried: it goes first next time. */
      tried: boolean;
      milliseconds: number;
    };

export type Fetch = (request: Request) => Promise<Fetched>;
