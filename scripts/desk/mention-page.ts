import { dismissReasons, intentLabels, sentimentLabels, statuses } from '../../src/archive/mention.ts';
import type { Mention } from '../../src/archive/mention.ts';
import { suggestedAnswers } from '../../src/insight/conversation.ts';
import type { Reading } from '../../src/insight/digest.ts';
import type { Desk } from './desk.ts';
import type { FormState, StateField } from './form-state.ts';
import { html, webLink } from './html.ts';
import type { Html, Part } from './html.ts';
import { said } from './item.ts';
import { page } from './page.ts';

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
  const main = html`<div class="quotation">${said(reading, desk, true)}${program(desk, mention)}</div>
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
        ${at.input('resolved', 'date', { max: desk.today() })}${at.input('outcome', 'text', {})}${at.select(
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
    return html`<label class="choice"
      ><input type="checkbox" name="topic" value="${topic}" ${checked.has(topic) && html` checked`} />
      ${title}</label
    >`;
  });
  return html`<details class="corrections" ${open && html` open`}>
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
        ><input type="checkbox" name="own-topics" ${state.topics !== '' && html` checked`} />
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
      html`${n > 0 && ', '}${insight.topics.get(topic)?.title ?? topic}${found.length > 0 && html` (${found.map((word, n) => html`${n > 0 && ', '}<q dir="auto">${word}</q>`)})`}`,
  );
  return html`<p class="byline">
    ${words.says}: ${digest.intents[signals.intent.label]}${sure(signals.intent.confidence)},
    ${digest.sentiments[signals.sentiment.label]}${sure(signals.sentiment.confidence)}.${why.length > 0 && html` ${words.why}: ${why}.`}
  </p>`;
}

/** An answer of ours that was found among what we published. */
function suggestion(desk: Desk, { mention, waiting }: Reading, version: string): Html | false {
  const answer = waiting && suggestedAnswers(desk.live()).get(mention.id);
  const link = webLink(answer?.url);
  if (!answer || link === undefined) return false;
  const { mention: words } = desk.words.commands.desk;
  return html`<form class="panel" method="post" action="/desk/tap">
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
      (field) => html`<li>${labels[field]}: <b>${shownValue(desk, field, found.theirs[field])}</b></li>`,
    );
  return html`<div class="panel conflict" role="alert">
    <h2>${words.title}</h2>
    <p>${words.intro}</p>
    ${
      found.both.length > 0 &&
      html`<p>${words.both}</p>
        <ul>
          ${lines(found.both)}
        </ul>`
    }${
      found.kept.length > 0 &&
      html`<p>${words.kept}</p>
        <ul>
          ${lines(found.kept)}
        </ul>`
    }
  </div>`;
}

function shownValue(desk: Desk, field: StateField, value: string): string {
  const { digest, commands } = desk.words;
  const named: Partial<Record<StateField, Record<string, string>>> = {
    status: digest.statuses,
    reason: digest.dismissReasons,
    sentiment: digest.sentiments,
    intent: digest.intents,
    turned: { yes: commands.desk.yes, no: commands.desk.no },
  };
  const table = named[field];
  if (value === '' || value === '-') return commands.desk.mention.nothing;
  return table && Object.hasOwn(table, value) ? table[value]! : value;
}

/** Names that were noted before, to choose from. */
function people(desk: Desk): Html {
  const names = new Set(
    desk.live().readings.flatMap(({ mention: { triage } }) => [triage.by ?? '', triage.owner ?? '']),
  );
  names.delete('');
  return html`<datalist id="people">
    ${[...names].slice(0, 30).map((name) => html`<option value="${name}"></option>`)}
  </datalist>`;
}

/** The fields of the form, each with its label and what is wrong with it. */
function fields(desk: Desk, state: FormState, wrong: readonly string[]) {
  const { fields: labels, mention, invalid } = desk.words.commands.desk;
  let focused = false;
  const marks = (field: StateField): Html | false => {
    if (!wrong.includes(field)) return false;
    const focus = focused ? '' : ' autofocus';
    focused = true;
    return html` aria-invalid="true" aria-describedby="wrong-${field}"${focus}`;
  };
  const fault = (field: StateField): Html | false =>
    wrong.includes(field) &&
    html`<strong class="fault" id="wrong-${field}">${invalid(labels[field])}</strong>`;
  const option = (field: StateField, value: string, text: string): Html =>
    html`<option value="${value}" ${state[field] === value && html` selected`}>${text}</option>`;
  return {
    input(field: StateField, type: string, more: Record<string, string>): Html {
      // A date that cannot be shown as one is shown as what it is.
      const kind = type === 'date' && !/^(?:\d{4}-\d{2}-\d{2})?$/.test(state[field]) ? 'text' : type;
      const attributes = Object.entries(more).map(([name, value]) => html` ${name}="${value}"`);
      return html`<label class="field"
        ><span>${labels[field]}</span
        ><input
          type="${kind}"
          name="${field}"
          value="${state[field]}"
          maxlength="2000"
          autocomplete="off"
          ${attributes}${marks(field)}
        />${fault(field)}</label
      >`;
    },
    area: (field: StateField): Html =>
      html`<label class="field wide-field"
        ><span>${labels[field]}</span
        ><textarea name="${field}" rows="3" maxlength="4000" ${marks(field)}>${state[field]}</textarea
        >${fault(field)}</label
      >`,
    select: (
      field: StateField,
      options: readonly (readonly [string, string])[],
      none = mention.nothing,
    ): Html =>
      html`<label class="field"
        ><span>${labels[field]}</span
        ><select name="${field}" ${marks(field)}>
          ${option(field, '', none)}${options.map(([value, text]) => option(field, value, text))}</select
        >${fault(field)}</label
      >`,
    radios: (field: StateField, options: readonly (readonly [string, string])[]): Html =>
      html`<div class="choices">
          ${options.map(([value, text]) => html`<label class="choice"><input type="radio" name="${field}" value="${value}" ${state[field] === value && html` checked`} /> ${text}</label>`)}
        </div>
        ${fault(field)}`,
  };
}
