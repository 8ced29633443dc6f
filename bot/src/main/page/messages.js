/** The messages of the chat that is shown. */
import { drawCard } from "./card.js";
import { dayOf, fullMoment, heading, timeOf } from "./dates.js";
import { markdown } from "./markdown.js";
import { openAddress } from "./meeting.js";
import { text } from "./texts.js";

const NEAR_PX = 80;
const TOGETHER_MS = 5 * 60 * 1000;

const scroller = document.getElementById("scroller");
const list = document.getElementById("messages");
const newer = document.getElementById("newer");

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;

const belongTogether = (before, activity) =>
  before?.from === activity.from && Date.parse(activity.at) - Date.parse(before.at) < TOGETHER_MS;

export class Messages {
  #shown = [];
  #held = new Map();
  #today;
  #botName;
  #pressed;
  /** Where the page itself put the scroller; a reader who has moved it since is left alone. */
  #placed = 0;
  #follows = true;

  /** @param pressed called with an activity's id, a verb and data */
  constructor(botName, pressed) {
    this.#botName = botName;
    this.#pressed = pressed;
    newer.addEventListener("click", () => this.#follow());
    scroller.addEventListener("scroll", () => {
      this.#follows = atEnd() || scroller.scrollTop === this.#placed;
      newer.hidden ||= atEnd();
    });
    new ResizeObserver(() => this.#follows && this.#follow()).observe(scroller);
    list.addEventListener("click", (event) => {
      const anchor = event.target.closest(".bubble a");
      if (anchor) {
        event.preventDefault();
        openAddress(anchor.href);
      }
    });
  }

  show(activities, today, emptyText) {
    this.#shown = [];
    this.#today = today;
    this.#held.clear();
    newer.hidden = true;
    scroller.setAttribute("aria-busy", "true");
    list.replaceChildren(element("p", "empty", emptyText));
    activities.forEach((activity) => this.#append(activity));
    scroller.setAttribute("aria-busy", "false");
    this.#follow();
  }

  /** Adds what is new at the end, where the reader follows if already there. */
  add(activity) {
    this.#append(activity);
    if (this.#follows || activity.from === "person") {
      this.#follow();
    } else {
      newer.hidden = false;
    }
  }

  /** Draws a changed activity anew in its place; what the reader looks at stays where it is. */
  change(activity) {
    const article = this.#article(activity.id);
    const hadFocus = article.contains(document.activeElement);
    const anchor = [...list.children].find(
      (one) => one.getBoundingClientRect().bottom > scroller.getBoundingClientRect().top,
    );
    const before = anchor?.getBoundingClientRect().top;
    article.querySelector(".content").replaceWith(this.#content(activity));
    this.#shown = this.#shown.map((one) => (one.id === activity.id ? activity : one));
    this.#keepHeld(activity.id);
    if (anchor) {
      scroller.scrollTop += anchor.getBoundingClientRect().top - before;
    }
    if (hadFocus) {
      article.focus({ preventScroll: true });
    }
  }

  setToday(today) {
    this.#today = today;
    for (const separator of list.querySelectorAll(".day")) {
      separator.firstChild.textContent = heading(separator.dataset.day, today);
    }
  }

  /** Keeps the buttons of a card from being pressed until released. */
  hold(id) {
    this.#held.set(id, document.activeElement);
    this.#keepHeld(id);
  }

  release(id) {
    const focused = this.#held.get(id);
    const article = this.#article(id);
    this.#held.delete(id);
    article?.removeAttribute("aria-busy");
    article?.querySelectorAll("button[data-held]").forEach((button) => {
      button.disabled = false;
      delete button.dataset.held;
    });
    if (document.activeElement === document.body) {
      (focused?.isConnected ? focused : article)?.focus({ preventScroll: true });
    }
  }

  #keepHeld(id) {
    const article = this.#article(id);
    if (this.#held.has(id) && article) {
      article.setAttribute("aria-busy", "true");
      article.querySelectorAll(".card button:not(:disabled)").forEach((button) => {
        button.disabled = true;
        button.dataset.held = "";
      });
    }
  }

  #article(id) {
    return list.querySelector(`.activity[data-id="${CSS.escape(id)}"]`);
  }

  #append(activity) {
    const before = this.#shown.at(-1);
    this.#shown.push(activity);
    const newDay = before === undefined || dayOf(before.at) !== dayOf(activity.at);
    if (newDay) {
      list.querySelector(".empty")?.remove();
      list.append(this.#separator(dayOf(activity.at)));
    }
    const together = !newDay && belongTogether(before, activity);
    const article = element("article", `activity from-${activity.from}${together ? " together" : ""}`);
    article.dataset.id = activity.id;
    article.tabIndex = -1;
    article.append(this.#content(activity));
    list.append(article);
    return article;
  }

  #separator(day) {
    const separator = element("div", "day", element("span", "", heading(day, this.#today)));
    separator.dataset.day = day;
    return separator;
  }

  #content(activity) {
    const content = element("div", "content", this.#header(activity));
    if (activity.text) {
      content.append(this.#bubble(activity));
    }
    if (activity.card) {
      const pressed = (verb, data) => this.#pressed(activity.id, verb, data);
      content.append(element("div", "card", drawCard(activity.card, pressed)));
    }
    if (activity.edited) {
      content.append(element("p", "edited", text("edited")));
    }
    return content;
  }

  #header(activity) {
    const time = element("time", "", timeOf(activity.at));
    time.dateTime = activity.at;
    time.title = fullMoment(activity.at);
    const author = activity.from === "bot" ? this.#botName : text("you");
    return element("header", "", element("span", "author", author), " ", time);
  }

  #bubble({ text: words, textFormat }) {
    return textFormat === "markdown"
      ? element("div", "bubble", ...markdown(words))
      : element("div", "bubble plain", words);
  }

  /** Goes to the last message; a card taller than the window is met at its top. */
  #follow() {
    const last = list.lastElementChild;
    const before = last?.previousElementSibling;
    const first = before?.matches(".day") ? before : last;
    if (first === null) {
      return;
    }
    const above = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += above - 8;
    this.#placed = scroller.scrollTop;
    this.#follows = true;
    newer.hidden = true;
  }
}
