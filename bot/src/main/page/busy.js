/** Says on the body what runs: data-busy while something does, data-ready="true" when all is loaded and nothing does. */
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

export async function busy(what, work) {
  running.push(what);
  show();
  try {
    return await work();
  } finally {
    running.splice(running.indexOf(what), 1);
    show();
  }
}
