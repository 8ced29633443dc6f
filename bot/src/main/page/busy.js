/** Runs what takes a while, and says on the body what runs: data-busy, and data-ready="true" when nothing does. */
import { calm, warn } from "./notices.js";

const running = [];

function show() {
  const { dataset } = document.body;
  if (running.length > 0) {
    dataset.busy = running.join(" ");
  } else {
    delete dataset.busy;
  }
  dataset.ready = String(running.length === 0);
}

/** Tries it, shows why if it is refused, and says whether it went well. */
export async function attempt(what, work) {
  running.push(what);
  show();
  calm(what);
  try {
    await work();
    return true;
  } catch (refused) {
    warn(what, refused.message);
    return false;
  } finally {
    running.splice(running.indexOf(what), 1);
    show();
  }
}
