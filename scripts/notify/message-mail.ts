import type { Settings } from '../../src/archive/settings.ts';
import { escape } from '../mail/markup.ts';
import type { Message } from './webhook.ts';

/** A message of a few lines as a mail, in both forms. */
export function messageMail(
  { title, lines, links }: Message,
  { language }: Pick<Settings, 'language'>,
): { subject: string; text: string; html: string } {
  const paragraphs = lines.map((line) => `<p style="margin:0 0 12px 0">${escape(line)}</p>`);
  const leads = links.map(
    ({ text, address }) =>
      `<p style="margin:0 0 12px 0"><a href="${escape(address)}" style="color:#7a2e0e">${escape(text)}</a></p>`,
  );
  return {
    subject: title,
    text: `${[...lines, ...links.map(({ text, address }) => `${text}:\n${address}`)].join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escape(title)}</title></head><body style="margin:0;padding:24px;font-family:Georgia,serif;font-size:17px;line-height:1.5;color:#1d1a16;background:#ffffff;word-break:break-word">${[...paragraphs, ...leads].join('')}</body></html>\n`,
  };
}
