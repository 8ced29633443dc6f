/** The demo's clock and the buttons that move it. */
import { attempt } from "./busy.js";
import { arriving, dayOf, fullMoment, longDay, plusDays, share } from "./dates.js";
import { moveClock } from "./server.js";
import { text } from "./texts.js";

const shown = document.getElementById("clock-now");
const date = document.getElementById("clock-date");
const bar = document.getElementById("playing-bar");
const controls = [...document.getElementById("clock").elements];

export class DemoClock {
  #now;
  #trip;
  #moved;

  /** @param moved called with the day whenever it is another */
  constructor(now, moved) {
    this.#moved = moved;
    this.set(now);
    this.#on("clock-day", () => this.#go(plusDays(this.today, 1)));
    this.#on("clock-week", () => this.#go(plusDays(this.today, 7)));
    document.getElementById("clock").addEventListener("submit", (event) => {
      event.preventDefault();
      if (date.value) {
        this.#go(date.value);
      }
    });
  }

  get today() {
    return dayOf(this.#now);
  }

  set(now) {
    const before = this.#now && this.today;
    this.#now = now;
    this.show();
    if (this.#trip) {
      bar.value = Math.min(1, share(this.#trip.from, now, this.#trip.to));
    } else {
      date.value = this.today;
    }
    if (before && before !== this.today) {
      this.#moved(this.today);
    }
  }

  show() {
    shown.textContent = fullMoment(this.#now);
    shown.dateTime = this.#now;
  }

  #on(id, pressed) {
    document.getElementById(id).addEventListener("click", pressed);
  }

  async #go(day) {
    const pressed = document.activeElement;
    const to = arriving(day, this.#now);
    this.#depart(to, day);
    await attempt("clock", async () => {
      const { now } = await moveClock(to);
      this.set(now);
    });
    this.#arrive();
    pressed.focus();
  }

  #depart(to, day) {
    this.#trip = { from: this.#now, to };
    controls.forEach((control) => (control.disabled = true));
    bar.removeAttribute("value");
    document.getElementById("playing-text").textContent = text("playing", longDay(day));
    document.getElementById("playing").hidden = false;
  }

  #arrive() {
    this.#trip = undefined;
    date.value = this.today;
    controls.forEach((control) => (control.disabled = false));
    document.getElementById("playing").hidden = true;
  }
}
