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

const files = fs.readdirSync(folder).filter(name => name.endsWith('.json'));
for (const file of files) {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const card = new AC.AdaptiveCard();
  card.parse(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')), context);
  for (let i = 0; i < context.eventCount; i++) {
    const event = context.getEventAt(i);
    remark(file, AC.ValidationEvent[event.event], event.message);
  }
  for (const event of card.validateProperties().validationEvents) {
    remark(file, AC.ValidationEvent[event.event], event.message);
  }
}
console.log(`${files.length} cards, ${remarks} remarks`);
process.exit(remarks || !files.length ? 1 : 0);
