/** Names of time zones in feeds → hours ahead of UTC. Where a name has several meanings, that of RFC 822 or the commoner one. */
const HOURS: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  et: -5,
  ct: -6,
  mt: -7,
  pt: -8,
  art: -3,
  brt: -3,
  clt: -4,
  clst: -3,
  cot: -5,
  pet: -5,
  vet: -4,
  uyt: -3,
  bot: -4,
  pyt: -3,
  ect: -5,
  bst: 1,
  ist: 5.5,
  west: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  sast: 2,
  pkt: 5,
  ict: 7,
  wib: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

/** Furthest from UTC that a place on earth is, in minutes. */
const FURTHEST = 14 * 60;

/**
 * Minutes ahead of UTC: `+0100`, `+01:00`, `+01`, `GMT+1`, `UTC-03:00`, `CET`, also with a name in brackets after it.
 * The military letters of RFC 822 mean "not known" (RFC 2822, 4.3), as -0000 does: read as UTC. Undefined for others.
 */
export function offsetOf(zone: string): number | undefined {
  const text = zone
    .replace(/\(.{0,60}$/, '')
    .trim()
    .toLowerCase();
  const hours = Object.hasOwn(HOURS, text) ? HOURS[text] : undefined;
  if (hours !== undefined) return hours * 60;
  if (/^[a-z]$/.test(text)) return 0;
  const found = /^(?:gmt|utc|ut|z)? ?([+\-−])(\d{1,2})(?::?(\d{2}))?(?: [a-z]{2,5})?$/.exec(text);
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  // An offset that no place has was written in error: the time is taken as it stands.
  if (minutes > FURTHEST || Number(found[3] ?? 0) > 59) return 0;
  return minutes === 0 ? 0 : found[1] === '+' ? minutes : -minutes;
}
