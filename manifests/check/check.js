// node check.js FOLDER: says what is wrong with an unpacked Teams app package. The schemas are
// Microsoft's own; beside them, what they cannot see: files, sizes of icons, what is translated.
'use strict';

const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

const folder = process.argv[2];
const wrong = [];

function read(file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  if (text.includes('${')) wrong.push(`${file}: something was not filled in`);
  return JSON.parse(text);
}

function validate(file, content, schema) {
  const home = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const version = `v${manifest.manifestVersion}`;
  const described = path.join(home, 'build/json-schemas/teams', version, schema);
  // One of the schemas' patterns is none to the stricter kind of regular expressions.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const check = ajv.compile(JSON.parse(fs.readFileSync(described, 'utf8')));
  if (!check(content)) {
    for (const error of check.errors) {
      wrong.push(`${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
    }
  }
}

function at(content, key) {
  return key.match(/[^.[\]]+/g).reduce((inner, part) => inner?.[part], content);
}

/** Every text that Teams can show in another language. */
function texts() {
  const keys = ['name.short', 'name.full', 'description.short', 'description.full'];
  for (const [list, { commands }] of (manifest.bots[0].commandLists ?? []).entries()) {
    for (const index of commands.keys()) {
      for (const part of ['title', 'description']) {
        keys.push(`bots[0].commandLists[${list}].commands[${index}].${part}`);
      }
    }
  }
  return keys;
}

function icon(file, size) {
  const bytes = fs.readFileSync(path.join(folder, file));
  const isPng = bytes.subarray(1, 4).toString() === 'PNG';
  if (!isPng || bytes.readUInt32BE(16) !== size || bytes.readUInt32BE(20) !== size) {
    wrong.push(`${file}: is to be a PNG of ${size} by ${size}`);
  }
}

const manifest = read('manifest.json');
validate('manifest.json', manifest, 'MicrosoftTeams.schema.json');
icon(manifest.icons.color, 192);
icon(manifest.icons.outline, 32);
for (const { file } of manifest.localizationInfo.additionalLanguages) {
  const translated = read(file);
  validate(file, translated, 'MicrosoftTeams.Localization.schema.json');
  for (const key of texts()) {
    if (!(key in translated)) wrong.push(`${file}: has no ${key}`);
  }
  for (const key of Object.keys(translated)) {
    if (key !== '$schema' && at(manifest, key) === undefined) {
      wrong.push(`${file}: ${key} is not in the manifest`);
    }
  }
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
