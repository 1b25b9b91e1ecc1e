import { writeFlow } from '../../archive/write-yaml.ts';
import type { Voice } from '../../insight/voices.ts';
import { printable } from '../html.ts';
import { nameOf } from './voice.ts';
import type { View } from '../view.ts';

/** Those whose publications can be followed and are not: none where no name is to be shown, for their address holds it. */
export const toFollow = (voices: readonly Voice[]): Voice[] =>
  voices.filter(({ follow, name }) => follow !== undefined && !follow.followed && name !== undefined);

/**
 * Sources to add to `sources.yaml`, a line each: whoever copies them follows these people. The name of the source is made
 * of the anchor, so that it tells nobody's; letters and digits alone.
 */
export const followLines = (voices: readonly Voice[], view: View): string[] =>
  toFollow(voices).map((voice) => {
    const { anchor, follow } = voice;
    const title = printable(nameOf(voice, view));
    return `- ${writeFlow({ id: `sigue-${anchor.slice(0, 8)}`, kind: 'feed', title, url: follow!.feed, follow: true })}`;
  });
