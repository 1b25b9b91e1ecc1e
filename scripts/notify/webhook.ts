/** How chats want to be told. */
export type Form = 'slack' | 'mattermost' | 'teams' | 'telegram' | 'json';

/** A message for a chat. All texts are plain; each form escapes them. */
export interface Message {
  title: string;
  lines: string[];
  links: { text: string; address: string }[];
  /** For programs: what the message is about. */
  data: Record<string, unknown>;
}

/** The form that an address asks for; `json` for one that nobody knows. */
export function formOf(address: string): Form {
  const { hostname, pathname } = new URL(address);
  if (hostname === 'hooks.slack.com') return 'slack';
  if (hostname === 'api.telegram.org') return 'telegram';
  if (/\.(webhook\.office\.com|logic\.azure\.com|api\.powerplatform\.com)$/.test(hostname)) return 'teams';
  if (/^\/hooks\/[a-z0-9]{26}$/.test(pathname)) return 'mattermost';
  return 'json';
}

/** What is posted where. Telegram's chat stands in the address, and its message in the body. */
export function requestOf(address: string, form: Form, message: Message): { address: string; body: unknown } {
  const { title, lines, links, data } = message;
  switch (form) {
    case 'slack': {
      const text = [
        `*${slack(title)}*`,
        ...lines.map(slack),
        ...links.map((link) => `<${slackAddress(link.address)}|${slack(link.text)}>`),
      ];
      return { address, body: { text: text.join('\n'), unfurl_links: false, unfurl_media: false } };
    }
    case 'mattermost': {
      const text = [
        `**${markdown(title)}**`,
        ...lines.map(markdown),
        ...links.map((link) => `[${markdown(link.text)}](<${link.address}>)`),
      ];
      return { address, body: { text: text.join('\n\n') } };
    }
    case 'teams':
      return { address, body: adaptiveCard(message) };
    case 'telegram': {
      const url = new URL(address);
      const chat = url.searchParams.get('chat_id');
      url.searchParams.delete('chat_id');
      const text = fitting(
        [title, '', ...lines, ...links.map((link) => `${link.text}: ${link.address}`)],
        TELEGRAM_LONGEST,
      ).join('\n');
      return {
        address: url.href,
        body: { ...(chat !== null && { chat_id: chat }), text, link_preview_options: { is_disabled: true } },
      };
    }
    case 'json':
      return { address, body: { title, text: lines.join('\n'), links, ...data } };
  }
}

/** A longer message is refused whole. */
const TELEGRAM_LONGEST = 4096;

/** The lines that fit into so many characters, each whole. */
function fitting(lines: readonly string[], longest: number): string[] {
  let left = longest + 1;
  return lines.filter(({ length }) => {
    const fits = length < left;
    if (fits) left -= length + 1;
    return fits;
  });
}

function adaptiveCard({ title, lines, links }: Message): unknown {
  const block = (text: string, more: object = {}) => ({
    type: 'TextBlock',
    text: markdown(text),
    wrap: true,
    ...more,
  });
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [block(title, { weight: 'bolder', size: 'medium' }), ...lines.map((line) => block(line))],
    actions: links.map((link) => ({ type: 'Action.OpenUrl', title: link.text, url: link.address })),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

const slackEntities = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** A stranger's text must not call the whole channel, nor make a link. */
const slack = (text: string): string => slackEntities(text).replace(/[*_~`]/g, '\u200b$&');
/** An address leads where it leads: nothing is put between its characters, and none of them ends it. */
const slackAddress = (address: string): string => slackEntities(address.replace(/\|/g, '%7C'));
const markdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()<>#|~!]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//');

export type Posted = { ok: true } | { ok: false; why: string };

export interface Posting {
  /** Milliseconds to wait before each further try. */
  pauses: readonly number[];
  pause: (milliseconds: number) => Promise<void>;
  timeout?: number;
}

/** Longest wait that a server may ask for. */
const LONGEST_WAIT = 120_000;

/**
 * Posts a message. A server that is busy or broken is asked again, a no is a no. Never follows a redirect, and never
 * says the address: whoever knows it can write into the chat.
 */
export async function post(
  { address, body }: { address: string; body: unknown },
  { pauses, pause, timeout = 20_000 }: Posting,
): Promise<Posted> {
  for (let n = 0; ; n += 1) {
    const { why, again, after } = await postOnce(address, body, timeout);
    if (why === undefined) return { ok: true };
    if (!again || n === pauses.length) return { ok: false, why };
    await pause(Math.min(LONGEST_WAIT, Math.max(pauses[n]!, after)));
  }
}

async function postOnce(
  address: string,
  body: unknown,
  timeout: number,
): Promise<{ why?: string; again: boolean; after: number }> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Oido' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (response.ok) return { again: false, after: 0 };
    const again = response.status === 429 || response.status >= 500;
    const seconds = Number(response.headers.get('retry-after'));
    return { why: `http ${response.status}`, again, after: Number.isFinite(seconds) ? seconds * 1000 : 0 };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const code = cause?.code ?? '';
    const trust = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(code);
    return { why: name === 'TimeoutError' ? 'timeout' : code || 'no answer', again: !trust, after: 0 };
  }
}
