/** The words of the page itself; what the bot says comes from the bot. */

const SV = {
  skip: "Hoppa till meddelandefältet",
  openRail: "Visa chattar",
  clock: "Demons klocka:",
  moveClock: "Flytta klockan",
  day: "+1 dag",
  week: "+1 vecka",
  goTo: "Gå till datum",
  go: "Gå",
  playing: (day) => `Spelar dagarna fram till ${day} …`,
  rail: "Chattar",
  people: "Personer",
  channels: "Kanaler",
  messages: "Meddelanden",
  newer: "Nya meddelanden ↓",
  suggestions: "Förslag",
  write: "Skriv till Stegvis",
  send: "Skicka",
  readOnly: "I kanalen är det bara Stegvis som skriver.",
  pressAs: "Du trycker som",
  youAre: (name, rest) => [`Du är ${name}`, rest].filter(Boolean).join(" · "),
  channelAbout: "Enhetens kanal i Teams",
  you: "Du",
  unread: (count) => (count === 1 ? "1 oläst" : `${count} olästa`),
  today: "I dag",
  yesterday: "I går",
  edited: "Uppdaterat",
  empty: "Inget sagt än. Flytta klockan eller skriv hjälp.",
  emptyChannel: "Inget larm än.",
  noCard: "Kortet kunde inte visas.",
  meeting: "Nytt möte i Teams",
  meetingNote: "I Teams öppnas mötet ifyllt. Här i demon visas det bara.",
  subject: "Ämne",
  attendees: "Deltagare",
  start: "Start",
  end: "Slut",
  content: "Beskrivning",
  openInTeams: "Öppna i Teams",
  close: "Stäng",
  unreachable: "Servern svarar inte. Kontrollera att demon är igång och försök igen.",
  refused: (status) => `Det gick inte just nu (${status}). Försök igen om en stund.`,
  offline: "Anslutningen bröts. Sidan ansluter igen av sig själv.",
};

const EN = {
  skip: "Skip to the message box",
  openRail: "Show chats",
  clock: "The demo's clock:",
  moveClock: "Move the clock",
  day: "+1 day",
  week: "+1 week",
  goTo: "Go to date",
  go: "Go",
  playing: (day) => `Playing the days until ${day} …`,
  rail: "Chats",
  people: "People",
  channels: "Channels",
  messages: "Messages",
  newer: "New messages ↓",
  suggestions: "Suggestions",
  write: "Write to Stegvis",
  send: "Send",
  readOnly: "In the channel only Stegvis writes.",
  pressAs: "You press as",
  youAre: (name, rest) => [`You are ${name}`, rest].filter(Boolean).join(" · "),
  channelAbout: "The unit's channel in Teams",
  you: "You",
  unread: (count) => `${count} unread`,
  today: "Today",
  yesterday: "Yesterday",
  edited: "Updated",
  empty: "Nothing said yet. Move the clock or write hjälp.",
  emptyChannel: "No alert yet.",
  noCard: "The card could not be shown.",
  meeting: "New meeting in Teams",
  meetingNote: "Teams opens the meeting filled in. Here in the demo it is only shown.",
  subject: "Subject",
  attendees: "Attendees",
  start: "Start",
  end: "End",
  content: "Description",
  openInTeams: "Open in Teams",
  close: "Close",
  unreachable: "The server does not answer. See that the demo is running and try again.",
  refused: (status) => `That did not work just now (${status}). Try again in a while.`,
  offline: "The connection was lost. The page reconnects by itself.",
};

const KEPT = "stegvis.language";
let language = localStorage.getItem(KEPT) === "en" ? "en" : "sv";

export const locale = () => (language === "en" ? "en-GB" : "sv-SE");

export function text(key, ...values) {
  const found = (language === "en" ? EN : SV)[key];
  return typeof found === "function" ? found(...values) : found;
}

export function switchLanguage() {
  language = language === "en" ? "sv" : "en";
  localStorage.setItem(KEPT, language);
}

/** Puts the words of the chosen language into everything that index.html marks with data-*. */
export function fillIn() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const [mark, attribute] of [
    ["label", "aria-label"],
    ["placeholder", "placeholder"],
    ["title", "title"],
  ]) {
    for (const element of document.querySelectorAll(`[data-${mark}]`)) {
      element.setAttribute(attribute, text(element.dataset[mark]));
    }
  }
  const toggle = document.getElementById("language");
  const other = language === "en" ? "sv" : "en";
  toggle.lang = other;
  toggle.textContent = other.toUpperCase();
  toggle.setAttribute("aria-label", other === "en" ? "Show the page in English" : "Visa sidan på svenska");
}
