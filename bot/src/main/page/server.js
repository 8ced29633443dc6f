/** What the page asks of the demo server. */
import { locale, text } from "./texts.js";

const RETRY_MS = 3000;

/** Something did not work; the message can be shown to the one who looks. */
export class Refused extends Error {}

async function ask(path, body) {
  const response = await reach(path, body);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refused(reason(answer) ?? text("refused", response.status));
  }
  return answer;
}

async function reach(path, body) {
  try {
    return await fetch(path, {
      method: body ? "POST" : "GET",
      headers: { "Accept-Language": locale(), ...(body && { "Content-Type": "application/json" }) },
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new Refused(text("unreachable"));
  }
}

/** The demo's own words, but not the bare status phrase of a page nobody wrote, which bears a timestamp. */
const reason = (answer) => ("timestamp" in answer ? undefined : answer.error);

const chatPath = (chat, what) => `/demo/chats/${encodeURIComponent(chat)}/${what}`;

export const people = () => ask("/demo/people");
export const clock = () => ask("/demo/clock");
export const moveClock = (now) => ask("/demo/clock", { now });
export const activities = async (chat) => (await ask(chatPath(chat, "activities"))).activities;
export const say = (chat, words) => ask(chatPath(chat, "messages"), { text: words });
export const act = (chat, activityId, verb, data, as) =>
  ask(chatPath(chat, "actions"), { activityId, verb, data, as });

/**
 * Follows what happens, for as long as the page is open.
 *
 * @param heard chat(event), clock(event), lost() when the line breaks, again() when it is back
 */
export function follow(heard) {
  let broken = false;
  const open = () => {
    const stream = new EventSource("/demo/stream");
    stream.addEventListener("chat", (event) => heard.chat(JSON.parse(event.data)));
    stream.addEventListener("clock", (event) => heard.clock(JSON.parse(event.data)));
    stream.addEventListener("open", () => {
      if (broken) {
        broken = false;
        heard.again();
      }
    });
    stream.addEventListener("error", () => {
      broken = true;
      heard.lost();
      // The browser tries again by itself, except after an answer that is no stream.
      if (stream.readyState === EventSource.CLOSED) {
        setTimeout(open, RETRY_MS);
      }
    });
  };
  open();
}
