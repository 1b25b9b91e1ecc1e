import PostalMime from 'postal-mime';
import type { Address, Email } from 'postal-mime';
import { foldLine, plainLine, plainText, tidy } from '../plain-text.ts';
import { starsIn } from '../inbox/stars.ts';

/** A message as the collector sees it: text alone, whatever it was made of. */
export interface Message {
  /** Without its angle brackets; absent where the message has none. */
  id?: string;
  /** Without the marks of answers and forwards. */
  subject: string;
  /** Plain text: what the sender wrote, without what he answers to and without his signature. */
  text: string;
  from?: { name?: string; address?: string };
  /** As written. */
  date?: string;
  /** Stars, 1 to 5, where it speaks of them. */
  stars?: number;
}

export type MessageRead = { ok: true; message: Message } | { ok: false; why: string };

/** Longest message that is read, in bytes: its pictures are not looked at. */
export const LONGEST_MESSAGE = 10_000_000;
const LONGEST_TEXT = 200_000;

/** Reads a message of the Internet (RFC 5322 and MIME). Never throws. */
export async function readMessage(bytes: Uint8Array): Promise<MessageRead> {
  if (bytes.length > LONGEST_MESSAGE) return { ok: false, why: `longer than ${LONGEST_MESSAGE / 1e6} MB` };
  if (!looksLikeMessage(bytes))
    return { ok: false, why: 'no e-mail: expected headers such as From: and Subject:' };
  try {
    const email = await PostalMime.parse(bytes, {
      maxNestingDepth: 50,
      maxHeadersSize: 500_000,
      forceRfc822Attachments: true,
    });
    return { ok: true, message: messageOf(email) };
  } catch (error) {
    return { ok: false, why: `an e-mail that cannot be read: ${(error as Error).message.slice(0, 200)}` };
  }
}

/** The parser takes anything for a message without headers. */
function looksLikeMessage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1');
  return /^(?:From|Subject|Date|Message-ID|Received|Return-Path|MIME-Version)[ \t]*:/im.test(
    head.split(/\r?\n\r?\n/, 1)[0]!,
  );
}

function messageOf(email: Email): Message {
  const text = ownWords(textOf(email));
  const subject = bareSubject(plainSubject(email.subject ?? ''));
  const from = firstMailbox(email.from ?? email.sender);
  const id = email.messageId?.trim().replace(/^<|>$/g, '').slice(0, 500);
  const stars = starsIn(subject) ?? starsIn(text);
  // As written, because it says where the sender was.
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? email.date;
  return {
    subject,
    text,
    ...(id && { id }),
    ...(from && { from }),
    ...(date && { date }),
    ...(stars !== undefined && { stars }),
  };
}

/** What it says in plain text; that of its HTML where it has no other, or none worth the name. */
function textOf({ text, html }: Email): string {
  const plain = tidy((text ?? '').slice(0, LONGEST_TEXT));
  if (plain !== '' || !html) return plain;
  return plainText(html.slice(0, LONGEST_TEXT * 5)).slice(0, LONGEST_TEXT);
}

/** A subject is text, but what looks like markup in it would be taken for such further on. */
const plainSubject = (subject: string): string => foldLine(plainLine(subject)).slice(0, 500);

const bareSubject = (subject: string): string => {
  let bare = subject;
  // `RE: Fwd: RV: …`, as often as it went to and fro.
  for (let n = 0; n < 10; n += 1) {
    const shorter = bare.replace(/^(?:re|rv|fwd?|aw|wg|tr|res|enc)(?:\[\d{1,3}\])?: ?/i, '');
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare.trim();
};

function firstMailbox(address: Address | undefined): Message['from'] {
  const mailbox = address?.group ? address.group[0] : address;
  if (!mailbox) return undefined;
  const name = plainLine(mailbox.name ?? '').slice(0, 200);
  const written = (mailbox.address ?? '').trim().toLowerCase().slice(0, 320);
  if (name === '' && written === '') return undefined;
  return { ...(name && { name }), ...(written && { address: written }) };
}

/** The line under which programs put what is answered to. */
const QUOTED_BELOW =
  /^(?:-{2,} ?(?:original message|mensaje original|missatge original|mensaxe orixinal) ?-{2,}|_{20,}|(?:on|el|em|am|le)\b.{5,200}(?:wrote|escribió|va escriure|escribiu|schrieb|a écrit) ?:)\s*$/i;

/** The text above what it answers to and above the signature. All of it where nothing would be left. */
function ownWords(text: string): string {
  const lines = text.split('\n');
  let end = lines.findIndex((line) => line.length < 300 && (QUOTED_BELOW.test(line) || line === '--'));
  if (end < 0) end = lines.length;
  const own = lines
    .slice(0, end)
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return own === '' ? text : own;
}

/** Senders that are programs: they report what others said. */
const PROGRAM =
  /^(?:no-?_?\.?reply|do-?not-?reply|no-?responder|notif\w*|alerts?|alertas?|avisos?|mailer\w*|bounces?|news\w*|reviews?|resenas?|opinion\w*|info)(?:[+._-].*)?$/;

/** Who says it, where that is a person: the sender's name, and without one what stands before the `@`. */
export function senderOf({ from, stars }: Message): string | undefined {
  const local = from?.address?.split('@')[0] ?? '';
  // Who gave the stars is named somewhere in the text; it is not the place that reports them.
  if (stars !== undefined || PROGRAM.test(local)) return undefined;
  return from?.name ?? (local || undefined);
}
