/** Shows what a link to a new Teams meeting would fill in, instead of leaving the page. */
import { meetingMoment } from "./dates.js";
import { text } from "./texts.js";

const FACTS = [
  ["subject", (value) => [value]],
  ["attendees", (value) => value.split(/[,;]/).map((one) => one.trim())],
  ["startTime", (value) => [meetingMoment(value)], "start"],
  ["endTime", (value) => [meetingMoment(value)], "end"],
  ["content", (value) => [value]],
];

const dialog = document.getElementById("meeting");

const isMeeting = (url) =>
  url.hostname === "teams.microsoft.com" && url.pathname.startsWith("/l/meeting/new");

const element = (name, words) => {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
};

function show(url) {
  const facts = FACTS.flatMap(([name, shown, key = name]) => {
    const value = url.searchParams.get(name);
    return value
      ? [element("dt", text(key)), ...shown(value).map((words) => element("dd", words))]
      : [];
  });
  document.getElementById("meeting-facts").replaceChildren(...facts);
  document.getElementById("meeting-link").href = url.href;
  dialog.showModal();
}

/** Opens an address: a new meeting as a panel, a web or mail address in a new tab, anything else not at all. */
export function openAddress(address) {
  const url = URL.parse ? URL.parse(address) : new URL(address);
  if (url === null) {
    return;
  }
  if (isMeeting(url)) {
    show(url);
  } else if (/^(https?|mailto):$/.test(url.protocol)) {
    window.open(url.href, "_blank", "noopener,noreferrer");
  }
}

document.getElementById("meeting-close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) {
    dialog.close();
  }
});
