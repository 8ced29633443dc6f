/** What every chat holds, in order, and how much of it the one who looks has not seen. */
const KEPT = "stegvis.seen";

export class Chats {
  #chats = new Map();
  #seen = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");

  /** Takes in a new or a replaced activity and says which: "new", "changed", or "same" if nothing differs. */
  put(chat, activity) {
    const held = this.#held(chat);
    const before = held.get(activity.id);
    held.set(activity.id, activity);
    if (before === undefined) {
      return "new";
    }
    return JSON.stringify(before) === JSON.stringify(activity) ? "same" : "changed";
  }

  forget() {
    this.#chats.clear();
  }

  replaceCard(chat, id, card) {
    const activity = { ...this.#held(chat).get(id), card, edited: true };
    return { activity, change: this.put(chat, activity) };
  }

  of(chat) {
    return [...this.#held(chat).values()].sort((a, b) => a.seq - b.seq);
  }

  unread(chat) {
    const held = this.of(chat);
    const last = held.at(-1)?.seq ?? 0;
    // A demo that began anew counts from the start again.
    const seen = (this.#seen[chat] ?? 0) > last ? 0 : (this.#seen[chat] ?? 0);
    return held.filter((activity) => activity.from === "bot" && activity.seq > seen).length;
  }

  see(chat) {
    this.#seen[chat] = this.of(chat).at(-1)?.seq ?? 0;
    sessionStorage.setItem(KEPT, JSON.stringify(this.#seen));
  }

  #held(chat) {
    if (!this.#chats.has(chat)) {
      this.#chats.set(chat, new Map());
    }
    return this.#chats.get(chat);
  }
}
