/** A moment in Asia/Tokyo at which a document may first be seen, as milliseconds since the epoch. */
export type Instant = number;

/**
 * Reads `2026-04-01 09:00` as a moment in Asia/Tokyo (UTC+9 without summer time since 1951); null for anything else
 * and for days or times that do not exist.
 */
export function parseTokyoInstant(text: string): Instant | null {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:00.000Z`;
  const utc = Date.parse(iso);
  if (Number.isNaN(utc) || new Date(utc).toISOString() !== iso) return null;
  return utc - 9 * 60 * 60 * 1000;
}

/** Whether something to be published at `publishAt` may be seen at `now`; without a moment it always may. */
export function isPublic(publishAt: Instant | null, now: Instant): boolean {
  return publishAt === null || publishAt <= now;
}
