import { escape, link } from './markup.ts';

/** What a mail says, whatever form it takes. Every text is plain; the forms escape it. */
export interface Page {
  language: string;
  business: string;
  /** 16–22 de noviembre de 2026 */
  range: string;
  /** Sentences of the one minute. */
  minute: string[];
  todo: { heading?: string; text: string };
  waiting: { heading: string; items: Item[]; more?: string };
  note?: { heading: string; text: string };
  button?: { text: string; address: string };
  footer: string[];
}

/** Somebody who waits. */
export interface Item {
  /** With its quotation marks. */
  quote: string;
  /** Language of the quotation. */
  language: string;
  /** Who, where, since when. */
  line: string;
  read?: { text: string; address: string };
}

/** The mail for those who read text alone: the same, in the same order. */
export function textOf(page: Page): string {
  const blocks = [
    `${page.business} · ${page.range}`,
    page.minute.join(' '),
    [page.todo.heading && `${page.todo.heading}:`, page.todo.text].filter(Boolean).join(' '),
    page.note && `${page.note.heading}: ${page.note.text}`,
    page.waiting.items.length > 0 && page.waiting.heading.toUpperCase(),
    ...page.waiting.items.map(({ quote, line, read }) =>
      [quote, line, read?.address].filter(Boolean).join('\n'),
    ),
    page.waiting.more,
    page.button && `${page.button.text}:\n${page.button.address}`,
    `-- \n${page.footer.join('\n')}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const serif = "font-family:Georgia,'Times New Roman',serif";
const ink = '#1d1a16';
const soft = '#5c554b';
const accent = '#7a2e0e';
// A word that is wider than a phone, an address for one, is broken rather than the page pushed aside.
const cell = (inside: string, style = ''): string =>
  `<tr><td style="padding:0 24px 20px 24px;${serif};font-size:17px;line-height:1.5;color:${ink};word-break:break-word;${style}">${inside}</td></tr>`;
/** For Outlook, which knows no greatest width: as wide as elsewhere, and not as its window. */
const forOutlook = (inside: string): string => `<!--[if mso]>${inside}<![endif]-->`;

/**
 * The mail as HTML that the common clients show alike: tables and inline styles alone, no picture, no script, no
 * address but those the reader is meant to follow, so that nothing tells whether it was opened.
 */
export function htmlOf(page: Page): string {
  const { minute, todo, waiting, note, button } = page;
  const rows = [
    cell(
      `<p style="margin:0;font-size:15px;color:${soft}">${escape(page.range)}</p><h1 style="margin:0;font-size:24px;line-height:1.25">${escape(page.business)}</h1>`,
      'padding-top:24px;',
    ),
    cell(minute.map(escape).join(' ')),
    cell(
      `${todo.heading === undefined ? '' : `<strong>${escape(todo.heading)}:</strong> `}${escape(todo.text)}`,
      `border-left:4px solid ${accent};padding-left:20px;padding-bottom:0;`,
    ),
    note && cell(`<strong>${escape(note.heading)}:</strong> ${escape(note.text)}`, 'padding-top:20px;'),
    waiting.items.length > 0 &&
      cell(
        `<h2 style="margin:0;font-size:19px">${escape(waiting.heading)}</h2>`,
        'padding-top:24px;padding-bottom:8px;',
      ),
    ...waiting.items.map((item) => cell(itemOf(item), 'padding-bottom:16px;')),
    waiting.more && cell(escape(waiting.more), `font-size:15px;color:${soft};`),
    button && cell(buttonOf(button), 'padding-top:20px;'),
    cell(page.footer.map(escape).join('<br>'), `padding-top:16px;font-size:13px;color:${soft};`),
  ];
  return `<!doctype html>
<html lang="${escape(page.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><meta name="supported-color-schemes" content="light"><title>${escape(`${page.business} · ${page.range}`)}</title></head>
<body style="margin:0;padding:0;background:#f6f2ea">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escape(minute[0] ?? '')}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f6f2ea"><tr><td align="center" style="padding:16px 8px">
${forOutlook('<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border:1px solid #e3dccf">
${rows.filter(Boolean).join('\n')}
</table>
${forOutlook('</td></tr></table>')}
</td></tr></table></body></html>
`;
}

function itemOf({ quote, language, line, read }: Item): string {
  const address = link(read?.address);
  const lead =
    address && read
      ? `<br><a href="${escape(address)}" style="color:${accent}">${escape(read.text)}</a>`
      : '';
  return `<div dir="auto" lang="${escape(language)}">${escape(quote)}</div><span style="font-size:15px;color:${soft}">${escape(line)}${lead}</span>`;
}

/** A button that stays one where backgrounds are not shown. */
const buttonOf = ({ text, address }: NonNullable<Page['button']>): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${accent}" style="border:2px solid ${accent};border-radius:4px;mso-padding-alt:12px 20px"><a href="${escape(address)}" style="display:inline-block;padding:12px 20px;${serif};font-size:17px;color:#ffffff;background:${accent};text-decoration:none">${escape(text)}</a></td></tr></table>`;
