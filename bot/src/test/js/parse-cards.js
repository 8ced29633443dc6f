// Parses every card of a folder with the reference parser of Adaptive Cards 1.5 and reports its remarks.
const fs = require('fs');
const path = require('path');
const AC = require('adaptivecards/dist/adaptivecards.js');

const folder = process.argv[2];
let remarks = 0;

function remark(file, kind, message) {
  remarks++;
  console.log(`${file}: ${kind}: ${message}`);
}

// Charts are Teams' own; this parser knows that they are none of its, and draws what stands instead.
function isChart(event) {
  return event.event === AC.ValidationEvent.UnknownElementType && event.message.includes('"Chart.');
}

function chartsWithoutFallback(node) {
  if (node === null || typeof node !== 'object') {
    return 0;
  }
  const own = typeof node.type === 'string' && node.type.startsWith('Chart.') && !node.fallback ? 1 : 0;
  return Object.values(node).reduce((sum, each) => sum + chartsWithoutFallback(each), own);
}

const files = fs.readdirSync(folder).filter(name => name.endsWith('.json'));
for (const file of files) {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const json = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  if (chartsWithoutFallback(json)) {
    remark(file, 'Chart', 'a chart has nothing for clients that draw none');
  }
  const card = new AC.AdaptiveCard();
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    const event = context.getEventAt(i);
    if (isChart(event)) {
      continue;
    }
    remark(file, AC.ValidationEvent[event.event], event.message);
  }
  for (const event of card.validateProperties().validationEvents) {
    remark(file, AC.ValidationEvent[event.event], event.message);
  }
}
console.log(`${files.length} cards, ${remarks} remarks`);
process.exit(remarks || !files.length ? 1 : 0);
