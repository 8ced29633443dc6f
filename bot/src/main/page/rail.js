/** The list of those one can be, and the channels; on a narrow screen a drawer. */
import { text } from "./texts.js";

const SHADES = 6;

const rail = document.getElementById("rail");
const menu = document.getElementById("menu");
const shade = document.getElementById("shade");
const beside = [document.getElementById("chat"), document.getElementById("top")];
const entries = new Map();

const element = (name, className, words = "") => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
};

const initials = (name) => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words.at(0), words.length > 1 ? words.at(-1) : ""].map((word) => word?.at(0) ?? "").join("");
};

const shadeOf = (id) => [...id].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % SHADES;

/** The round picture of a person, or the square one of a channel. */
function avatarOf({ id, name, channel }) {
  const avatar = element("span", `avatar shade-${shadeOf(id)}`, channel ? name.at(0) : initials(name));
  avatar.classList.toggle("square", Boolean(channel));
  avatar.setAttribute("aria-hidden", "true");
  return avatar;
}

function entry(chat, choose) {
  const button = element("button", "entry");
  button.type = "button";
  button.title = chat.about;
  button.dataset[chat.channel ? "channel" : "person"] = chat.channel ?? chat.id;
  const words = element("span", "who");
  words.append(element("span", "name", chat.name), element("span", "about", chat.about));
  const unread = element("span", "unread");
  button.append(avatarOf(chat), words, unread);
  button.addEventListener("click", () => {
    closeDrawer();
    choose(chat.id);
  });
  entries.set(chat.id, { button, unread });
  const item = element("li", "");
  item.append(button);
  return item;
}

/** @param chats each with id, name, about, and channel if it is one */
export function fillRail(chats, choose) {
  const items = (some) => some.map((chat) => entry(chat, choose));
  const channels = chats.filter((chat) => chat.channel);
  document.getElementById("people").replaceChildren(...items(chats.filter((chat) => !chat.channel)));
  document.getElementById("channels").replaceChildren(...items(channels));
  document.getElementById("channels-heading").hidden = channels.length === 0;
}

function badge(place, count) {
  place.hidden = count === 0;
  place.textContent = count > 99 ? "99+" : String(count);
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", text("unread", count));
}

export function showRail(current, unreadIn) {
  let all = 0;
  for (const [id, { button, unread }] of entries) {
    const count = unreadIn(id);
    all += count;
    badge(unread, count);
    button.toggleAttribute("data-unread", count > 0);
    if (id === current) {
      button.setAttribute("aria-current", "true");
    } else {
      button.removeAttribute("aria-current");
    }
  }
  badge(document.getElementById("menu-unread"), all);
}

function setDrawer(open) {
  rail.classList.toggle("open", open);
  shade.hidden = !open;
  menu.setAttribute("aria-expanded", String(open));
  beside.forEach((part) => part.toggleAttribute("inert", open));
}

function openDrawer() {
  setDrawer(true);
  rail.querySelector("[aria-current], button")?.focus();
}

function closeDrawer() {
  if (rail.classList.contains("open")) {
    setDrawer(false);
    menu.focus();
  }
}

menu.addEventListener("click", openDrawer);
shade.addEventListener("click", closeDrawer);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeDrawer();
  }
});
window.matchMedia("(min-width: 721px)").addEventListener("change", closeDrawer);
