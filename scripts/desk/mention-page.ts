import { dismissReasons, intentLabels, sentimentLabels, statuses } from '../../src/archive/mention.ts';
import type { Mention } from '../../src/archive/mention.ts';
import { suggestedAnswers } from '../../src/insight/conversation.ts';
import type { Reading } from '../../src/insight/digest.ts';
import type { Desk } from './desk.ts';
import { area, input, radios, select } from './fields.ts';
import type { Field, Options } from './fields.ts';
import { stateFields } from './form-state.ts';
import type { FormState, StateField } from './form-state.ts';
import { LONGEST_TEXT } from '../triage/fields.ts';
import { markup, webLink } from './markup.ts';
import type { Html, Part } from './markup.ts';
import { said } from './item.ts';
import { page } from './page.ts';
import { shownValue } from './shown-value.ts';

/** What the form of a mention shows, beyond what its file says. */
export interface Shown {
  /** Names the bytes that the person saw. */
  version: string;
  state: FormState;
  /** What the form began from, for when somebody else changes it. */
  base: FormState;
  wrong?: readonly string[];
  conflict?: { both: readonly StateField[]; kept: readonly StateField[]; theirs: FormState };
  notice?: Part;
}

/** Everything that can be noted about one mention, as one form. */
export function mentionPage(desk: Desk, reading: Reading, shown: Shown): string {
  const { desk: words } = desk.words.commands;
  const { mention } = reading;
  const { state, version, base } = shown;
  const at = fields(desk, state, shown.wrong ?? []);
  const { groups } = words.mention;
  const money = { inputmode: 'decimal', pattern: '[0-9]{1,9}([.,][0-9]{1,2})?' };
  const main = markup`<div class="quotation">${said(reading, desk, true)}${program(desk, mention)}</div>
    ${suggestion(desk, reading, version)}${conflict(desk, shown)}
    <form class="noting" method="post" action="/desk/mentions/${mention.id}">
      <input type="hidden" name="version" value="${version}" /><input
        type="hidden"
        name="base"
        value="${JSON.stringify(base)}"
      />
      <fieldset>
        <legend>${groups.status}</legend>
        ${at.radios(
          'status',
          statuses.map((status) => [status, desk.words.digest.statuses[status]]),
        )}
      </fieldset>
      <p class="soft">${words.mention.optional}</p>
      <fieldset>
        <legend>${groups.answered}</legend>
        ${at.input('answered', 'date', { max: desk.today() })}${at.input('reply', 'url', { inputmode: 'url' })}${at.input('by', 'text', { list: 'people' })}${at.input('minutes', 'text', { inputmode: 'numeric', pattern: '[0-9]{1,5}' })}
      </fieldset>
      <fieldset>
        <legend>${groups.resolved}</legend>
        ${at.input('resolved', 'date', { max: desk.today() })}${at.input('outcome', 'text')}${at.select(
          'turned',
          [
            ['yes', words.yes],
            ['no', words.no],
          ],
        )}${at.input('won', 'text', money)}${at.input('saved', 'text', money)}
      </fieldset>
      <fieldset>
        <legend>${groups.dismissed}</legend>
        ${at.select(
          'reason',
          dismissReasons.map((reason) => [reason, desk.words.digest.dismissReasons[reason]]),
        )}
      </fieldset>
      <fieldset>
        <legend>${groups.team}</legend>
        ${at.input('owner', 'text', { list: 'people' })}${at.area('note')}
      </fieldset>
      ${corrections(desk, mention, state, at)} ${people(desk)}<button class="primary">
        ${words.mention.save}
      </button>
    </form>`;
  return page(desk, { title: words.title, section: 'list', notice: shown.notice, main });
}

function corrections(
  desk: Desk,
  { signals }: Mention,
  state: FormState,
  at: ReturnType<typeof fields>,
): Html {
  const { desk: words } = desk.words.commands;
  const { digest } = desk.words;
  const open = state.sentiment !== '' || state.intent !== '' || state.topics !== '';
  const insight = desk.live();
  const chosen = new Set(state.topics.split(' ').filter((topic) => topic !== '-' && topic !== ''));
  const checked = state.topics === '' ? new Set(Object.keys(signals.topics)) : chosen;
  const all = [...new Set([...insight.topics.keys(), ...checked])];
  const topics = all.map((topic) => {
    const title = insight.topics.get(topic)?.title ?? `${topic} (${words.mention.unknownTopic})`;
    return markup`<label class="choice"
      ><input type="checkbox" name="topic" value="${topic}" ${checked.has(topic) && markup` checked`} />
      ${title}</label
    >`;
  });
  return markup`<details class="corrections" ${open && markup` open`}>
    <summary>${words.mention.groups.corrections}</summary>
    <p class="soft">${words.mention.correctionsHint}</p>
    <fieldset>
      <legend class="hidden-visually">${words.mention.groups.corrections}</legend>
      ${at.select(
        'sentiment',
        sentimentLabels.map((label) => [label, digest.sentiments[label]]),
        words.mention.asProgram(digest.sentiments[signals.sentiment.label]),
      )}${at.select(
        'intent',
        intentLabels.map((label) => [label, digest.intents[label]]),
        words.mention.asProgram(digest.intents[signals.intent.label]),
      )}
    </fieldset>
    <fieldset class="topics">
      <legend>${words.fields.topics}</legend>
      <label class="choice"
        ><input type="checkbox" name="own-topics" ${state.topics !== '' && markup` checked`} />
        ${words.mention.topicsOwn}</label
      >
      <div class="choices">${topics}</div>
    </fieldset>
  </details>`;
}

/** What the program understood, and why the mention is here. */
function program(desk: Desk, { signals }: Mention): Html {
  const { mention: words } = desk.words.commands.desk;
  const { digest } = desk.words;
  const sure = (confidence: number): string => (confidence < 0.5 ? ` (${words.unsure})` : '');
  const insight = desk.live();
  const why = Object.entries(signals.topics).map(
    ([topic, found], n) =>
      markup`${n > 0 && ', '}${insight.topics.get(topic)?.title ?? topic}${found.length > 0 && markup` (${found.map((word, n) => markup`${n > 0 && ', '}<q dir="auto">${word}</q>`)})`}`,
  );
  return markup`<p class="byline">
    ${words.says}: ${digest.intents[signals.intent.label]}${sure(signals.intent.confidence)},
    ${digest.sentiments[signals.sentiment.label]}${sure(signals.sentiment.confidence)}.${why.length > 0 && markup` ${words.why}: ${why}.`}
  </p>`;
}

/** An answer of ours that was found among what we published. */
function suggestion(desk: Desk, { mention, waiting }: Reading, version: string): Html | false {
  const answer = waiting && suggestedAnswers(desk.live()).get(mention.id);
  const link = webLink(answer?.url);
  if (!answer || link === undefined) return false;
  const { mention: words } = desk.words.commands.desk;
  return markup`<form class="panel" method="post" action="/desk/tap">
    <p>
      ${words.suggested}
      <a href="${link}" rel="noreferrer nofollow" target="_blank"
        >${answer.title || answer.text.slice(0, 120)}</a
      >
    </p>
    <input type="hidden" name="id" value="${mention.id}" /><input
      type="hidden"
      name="version"
      value="${version}"
    /><input type="hidden" name="reply" value="${link}" /><input
      type="hidden"
      name="answered"
      value="${answer.published}"
    /><button name="what" value="confirm">${words.confirm}</button>
  </form>`;
}

/** What somebody else changed in the meantime. */
function conflict(desk: Desk, { conflict: found }: Shown): Html | false {
  if (!found) return false;
  const { conflict: words, fields: labels } = desk.words.commands.desk;
  const lines = (names: readonly StateField[]): Html[] =>
    names.map(
      (field) => markup`<li>${labels[field]}: <b>${shownValue(desk, field, found.theirs[field])}</b></li>`,
    );
  return markup`<div class="panel conflict" role="alert">
    <h2>${words.title}</h2>
    <p>${words.intro}</p>
    ${
      found.both.length > 0 &&
      markup`<p>${words.both}</p>
        <ul>
          ${lines(found.both)}
        </ul>`
    }${
      found.kept.length > 0 &&
      markup`<p>${words.kept}</p>
        <ul>
          ${lines(found.kept)}
        </ul>`
    }
  </div>`;
}

/** Names that were noted before, to choose from. */
function people(desk: Desk): Html {
  const names = new Set(
    desk.live().readings.flatMap(({ mention: { triage } }) => [triage.by ?? '', triage.owner ?? '']),
  );
  names.delete('');
  return markup`<datalist id="people">
    ${[...names].slice(0, 30).map((name) => markup`<option value="${name}"></option>`)}
  </datalist>`;
}

/** The fields of the form, each with its label and what is wrong with it. */
function fields(desk: Desk, state: FormState, wrong: readonly string[]) {
  const { fields: labels, mention, invalid } = desk.words.commands.desk;
  const first = stateFields.find((name) => wrong.includes(name));
  const of = (name: StateField): Field => ({
    name,
    label: labels[name],
    value: state[name],
    fault: wrong.includes(name) ? invalid(labels[name]) : undefined,
    focus: name === first,
  });
  return {
    input: (name: StateField, type: string, more: Record<string, string> = {}): Html =>
      input(of(name), type, more),
    area: (name: StateField): Html => area(of(name), 3, LONGEST_TEXT),
    select: (name: StateField, options: Options, none = mention.nothing): Html =>
      select(of(name), [['', none], ...options]),
    radios: (name: StateField, options: Options): Html => radios(of(name), options),
  };
}
