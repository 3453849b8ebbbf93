// Times as a person reads them. The device's own time zone.
import { locale, t } from "./text.svelte";

const part = (at: string | Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), options).format(new Date(at));

/** `14:02` */
export const clock = (at: string | Date) =>
  part(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** `14:02:31` */
export const clockWithSeconds = (at: string | Date) =>
  part(at, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

/** `24 November 2026` */
export const longDate = (at: string | Date) =>
  part(at, { day: "numeric", month: "long", year: "numeric" });

/** `Tue 24 Nov` */
export const shortDate = (at: string | Date) =>
  part(at, { weekday: "short", day: "numeric", month: "short" });

/** Whole days between two dates on the calendar. */
export function daysApart(earlier: Date, later: Date): number {
  const midnight = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}

/** `today at 14:02`, `yesterday at 09:10`, `Sat 21 Nov at 22:40`. */
export function when(at: string, now = new Date()): string {
  const days = daysApart(new Date(at), now);
  const time = clock(at);
  if (days === 0) return t("app-time-today", { time });
  if (days === 1) return t("app-time-yesterday", { time });
  return t("app-time-other", { date: shortDate(at), time });
}

/** Whole seconds from now until a time; never below 0. */
export const secondsUntil = (at: string, now = Date.now()) =>
  Math.max(0, Math.ceil((Date.parse(at) - now) / 1000));
