/** Where one writes to the bot. What could not be sent stays; every chat keeps its own draft. */
import { attempt } from "./busy.js";
import { say } from "./server.js";

const COMMANDS = ["hjälp", "status", "bedömning", "samtal", "utveckling", "historik", "språk", "pausa"];

const form = document.getElementById("compose-form");
const field = document.getElementById("compose");
const button = document.getElementById("send");
const chips = document.getElementById("chips");
const readOnly = document.getElementById("read-only");

export class Compose {
  #chat;
  #drafts = new Map();

  constructor() {
    chips.replaceChildren(...COMMANDS.map((command) => this.#chip(command)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#sendWritten();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#sendWritten();
      }
    });
    field.addEventListener("input", () => this.#showButton());
  }

  turnTo(chat, canWrite) {
    if (this.#chat) {
      this.#drafts.set(this.#chat, field.value);
    }
    this.#chat = chat;
    field.value = this.#drafts.get(chat) ?? "";
    form.hidden = !canWrite;
    readOnly.hidden = canWrite;
    this.#showButton();
  }

  #chip(command) {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.textContent = command;
    chip.addEventListener("click", () => this.#send(command));
    return chip;
  }

  async #sendWritten() {
    const chat = this.#chat;
    const words = field.value.trim();
    if (words === "" || field.readOnly) {
      return;
    }
    field.readOnly = true;
    const sent = await this.#send(words);
    field.readOnly = false;
    if (sent) {
      this.#forget(chat);
    }
  }

  #forget(chat) {
    this.#drafts.delete(chat);
    if (chat === this.#chat) {
      field.value = "";
      this.#showButton();
    }
  }

  #send(words) {
    const chat = this.#chat;
    return attempt("message", () => say(chat, words));
  }

  #showButton() {
    button.setAttribute("aria-disabled", String(field.value.trim() === ""));
  }
}
