/** One thing that was looked at. */
export interface Finding {
  /** `wrong` has to be mended, `note` is worth knowing. */
  level: 'ok' | 'note' | 'wrong';
  about:
    'node' | 'configuration' | 'topic' | 'secret' | 'source' | 'by-hand' | 'content' | 'runs' | 'upgrade';
  /** Id of the source or topic, or name of the secret. */
  id?: string;
  /** One sentence or two, in the language of the business. */
  text: string;
}

const signs = { ok: '✓', note: '·', wrong: '✗' } as const;
export const findingLine = ({ level, text }: Finding): string => `${signs[level]} ${text}`;
