import { dayOf } from '../../src/archive/week.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import { stateWords } from '../../src/insight/sentences.ts';
import { markup } from '../desk/markup.ts';
import type { Html } from '../desk/markup.ts';
import type { Agency } from './businesses.ts';
import type { BusinessState } from './state.ts';

/** Nothing runs on this page. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** For hosts that read headers from a file; a private page is handed out with these too. */
export const pageHeaders = `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Strict-Transport-Security: max-age=15552000
  X-Content-Type-Options: nosniff
  X-Robots-Tag: noindex, nofollow, noarchive
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
`;

const document = (language: string, title: string, head: Html, body: Html): string =>
  `${
    markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
${head}
</head>
${body}
</html>`.text
  }\n`;

/** The page that lists all businesses: what each is called, how its week went, who waits, and what could be heard. */
export function agencyPage(
  states: readonly BusinessState[],
  agency: Agency,
  dictionary: Dictionary,
  now: Date,
): string {
  const words = dictionary.commands.upkeep.agency;
  const waiting = states.filter((one) => one.waiting > 0).length;
  const failing = states.filter(({ state }) => state === 'broken' || state === 'unmade').length;
  const title = agency.name === undefined ? words.title : `${words.title} · ${agency.name}`;
  const head = markup`<link rel="stylesheet" href="agency.css">
<link rel="icon" href="favicon.svg" type="image/svg+xml">`;
  const body = markup`<body class="agency">
<header><p class="whose" translate="no">${agency.name ?? 'Oído'}</p>
<h1>${words.title}</h1>
<p class="lead">${words.lead(states.length, waiting, failing)}</p></header>
<main><ol class="businesses">
${states.map((state) => item(state, dictionary))}
</ol></main>
<footer><p>${words.made(dayOf(now.toISOString(), 'UTC'))}</p></footer>
</body>`;
  return document(dictionary.language, title, head, body);
}

function item(one: BusinessState, dictionary: Dictionary): Html {
  const { commands, site } = dictionary;
  const words = commands.upkeep.agency;
  const { columns } = words;
  const known = one.state !== 'broken' && one.week !== undefined;
  const name = one.made
    ? markup`<a href="../${one.id}/"><bdi>${one.name}</bdi></a>`
    : markup`<bdi>${one.name}</bdi>`;
  const fact = (term: string, value: Html | string, kind: string): Html =>
    markup`<div class="${kind}"><dt>${term}</dt><dd>${value}</dd></div>`;
  const heard = [
    one.afterwards ? words.afterwards : words.heard(one.answered, one.sources),
    ...(one.byHand > 0 ? [words.looked(one.looked, one.byHand)] : []),
  ].join('; ');
  return markup`<li class="business ${one.state}"><h2>${name}${one.locked && markup` <small>(${words.locked})</small>`}</h2>
<dl>${fact(columns.state, markup`<strong>${stateName(one, dictionary)}</strong>${one.week && markup`<small>${site.week.name(one.week.from, one.week.to)}</small>`}`, 'state')}${
    known &&
    markup`${fact(columns.waiting, words.waiting(one.waiting, one.late), one.late > 0 ? 'waiting late' : 'waiting')}${fact(columns.heard, heard, one.answered < one.sources ? 'heard poor' : 'heard')}`
  }${one.state !== 'broken' && fact(columns.last, words.last(one.last), 'last')}</dl></li>
`;
}

/** Its week by the name that its own page has for it. */
function stateName({ state, change = 'unknown' }: BusinessState, dictionary: Dictionary): string {
  if (state === 'empty' || state === 'unmade' || state === 'broken')
    return dictionary.commands.upkeep.agency.states[state];
  return stateWords({ state, change }, dictionary);
}

/** At the address of the host itself: leads to the page. */
export const forwardPage = (language: string, to: string, title: string): string =>
  document(
    language,
    title,
    markup`<meta http-equiv="refresh" content="0; url=${to}">
<link rel="icon" href="${to}favicon.svg" type="image/svg+xml">`,
    markup`<body><p><a href="${to}">${title}</a></p></body>`,
  );
