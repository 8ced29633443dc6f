/**
 * Local dates and times of the demo, "2026-07-20T08:00:00" in the server's zone. They are read as if they were UTC, so
 * that the zone of the browser never shifts them.
 */
import { locale, text } from "./texts.js";

const MORNING = "08:00";
const ZONED = /(Z|[+-]\d\d:?\d\d)$/;

const read = (local) => new Date(`${local.slice(0, 19)}Z`);

const written = (moment, shape) =>
  new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...shape }).format(moment);

export const dayOf = (local) => local.slice(0, 10);

export const timeOf = (local) => local.slice(11, 16);

export function plusDays(day, days) {
  const moment = read(`${day}T00:00:00`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The time to go to on a day: not before the morning's messages, else the day asked for would be silent. */
export const arriving = (day, now) => `${day}T${timeOf(now) > MORNING ? timeOf(now) : MORNING}`;

export const longDay = (day) =>
  written(read(`${day}T00:00:00`), { weekday: "long", day: "numeric", month: "long" });

export const fullMoment = (local) =>
  `${written(read(local), { weekday: "long", day: "numeric", month: "long", year: "numeric" })} ${timeOf(local)}`;

/** How a day is headed in a chat, seen from the demo's today. */
export function heading(day, today) {
  if (day === today) {
    return text("today");
  }
  if (day === plusDays(today, -1)) {
    return text("yesterday");
  }
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
  return written(read(`${day}T00:00:00`), { weekday: "long", day: "numeric", month: "long", ...year });
}

/** How far the clock has come on its way, from 0 to 1. */
export const share = (from, now, to) => (read(now) - read(from)) / (read(to) - read(from));

/** A moment of a meeting link: local, or with an offset, then in the time of Stockholm. */
export function meetingMoment(value) {
  const zoned = value.replace(" ", "+");
  if (!ZONED.test(zoned)) {
    return fullMoment(value);
  }
  const moment = new Date(zoned);
  return Number.isNaN(moment.getTime())
    ? value
    : written(moment, { timeZone: "Europe/Stockholm", dateStyle: "full", timeStyle: "short" });
}
