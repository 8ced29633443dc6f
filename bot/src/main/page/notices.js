/** The calm line above the messages for what went wrong, and the short note for what a button answered. */
const TOAST_MS = 6000;

const banner = document.getElementById("banner");
const toast = document.getElementById("toast");
let toastEnds;

export function warn(about, words) {
  document.getElementById("banner-text").textContent = words;
  banner.dataset.about = about;
  banner.hidden = false;
}

/** Takes the line away if it still speaks about this. */
export function calm(about) {
  if (banner.dataset.about === about) {
    banner.hidden = true;
  }
}

/** Lets go of what was said about the chat that was shown before. */
export function hush() {
  calm("action");
  calm("message");
  toast.replaceChildren();
}

export function note(words) {
  clearTimeout(toastEnds);
  toast.textContent = words;
  toastEnds = setTimeout(() => toast.replaceChildren(), TOAST_MS);
}

document.getElementById("banner-close").addEventListener("click", () => calm(banner.dataset.about));
