/** The local chat page of the demo: joins its parts. */
import { attempt } from "./busy.js";
import { Chats } from "./chats.js";
import { DemoClock } from "./clock.js";
import { Compose } from "./compose.js";
import { Messages } from "./messages.js";
import { calm, hush, note, warn } from "./notices.js";
import { fillPressers, pressAs, presser } from "./presser.js";
import { fillRail, showRail } from "./rail.js";
import * as server from "./server.js";
import { fillIn, switchLanguage, text } from "./texts.js";

/** So many chats are read before the page is ready. */
const READ_AHEAD = 60;

const chats = new Chats();
const known = new Set();
const streamed = new Set();
let botName;
let rooms;
let clock;
let compose;
let messages;
let current;

const asRooms = ({ people, channels }) => [
  ...people.map((person) => ({ ...person, about: [person.role, person.unit].filter(Boolean).join(", ") })),
  ...channels.map(({ id, name }) => ({ id: `channel:${id}`, channel: id, name, about: "" })),
];

const wanted = () => {
  const asked = decodeURIComponent(location.hash.slice(1));
  return rooms.find(({ id }) => id === asked) ?? rooms[0];
};

const choose = (id) => {
  location.hash = encodeURIComponent(id);
};

function showHead() {
  document.getElementById("chat-name").textContent = current.channel ? current.name : botName;
  document.getElementById("chat-about").textContent = current.channel
    ? text("channelAbout")
    : text("youAre", current.name, current.about);
  document.title = `${current.name} – Stegvis`;
}

function turnTo(room) {
  current = room;
  if (!room.channel) {
    pressAs(room.id);
  }
  hush();
  showHead();
  messages.show(chats.of(room.id), clock.today, text(room.channel ? "emptyChannel" : "empty"));
  compose.turnTo(room.id, !room.channel);
  see();
}

function see() {
  if (document.visibilityState === "visible") {
    chats.see(current.id);
  }
  showRail(current.id, (id) => chats.unread(id));
}

function take(chat, activity, change) {
  if (current === undefined) {
    return;
  }
  if (chat === current.id && change === "new") {
    messages.add(activity);
  } else if (chat === current.id && change === "changed") {
    messages.change(activity);
  }
  see();
}

async function press(activityId, verb, data) {
  const chat = current.id;
  hush();
  messages.hold(activityId);
  await attempt("action", async () => {
    const as = current.channel ? presser() : undefined;
    const { card, message } = await server.act(chat, activityId, verb, data, as);
    if (card) {
      const { activity, change } = chats.replaceCard(chat, activityId, card);
      take(chat, activity, change);
    }
    if (message) {
      note(message);
    }
  });
  messages.release(activityId);
}

/** Reads what a chat holds; what the stream brought meanwhile is newer and stays. */
async function read({ id }) {
  const held = await server.activities(id);
  held
    .filter((activity) => !streamed.has(activity.id))
    .forEach((activity) => chats.put(id, activity));
  known.add(id);
}

/** Reads the chats anew, from a demo that may have begun anew; those far down a long rail wait until they are chosen. */
async function readAll() {
  chats.forget();
  streamed.clear();
  known.clear();
  await Promise.all(rooms.slice(0, READ_AHEAD).map(read));
}

async function open(room) {
  if (!known.has(room.id)) {
    await attempt("load", () => read(room));
  }
  turnTo(room);
}

async function enter() {
  const [{ bot, ...answer }, { now }] = await Promise.all([server.people(), server.clock()]);
  botName = bot.name;
  rooms = asRooms(answer);
  messages = new Messages(botName, press);
  compose = new Compose();
  clock = new DemoClock(now, (today) => messages.setToday(today));
  fillRail(rooms, choose);
  fillPressers(rooms.filter(({ channel }) => !channel));
  follow();
  await readAll();
  await open(wanted());
  window.addEventListener("hashchange", () => open(wanted()));
  document.addEventListener("visibilitychange", see);
}

function follow() {
  server.follow({
    chat({ chat, activity }) {
      streamed.add(activity.id);
      take(chat, activity, chats.put(chat, activity));
    },
    clock({ now }) {
      clock.set(now);
    },
    lost() {
      warn("stream", text("offline"));
    },
    async again() {
      calm("stream");
      await attempt("load", readAll);
      turnTo(current);
    },
  });
}

document.getElementById("language").addEventListener("click", () => {
  switchLanguage();
  fillIn();
  clock.show();
  turnTo(current);
});

fillIn();
attempt("load", enter);
