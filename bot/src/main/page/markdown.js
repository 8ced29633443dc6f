/**
 * The little of Markdown that bots use: bold, italic, links, lists and line breaks. It builds nodes and never reads HTML,
 * so whatever a name or a text contains stays text.
 */
const INLINE =
  /\*\*(?<bold>[^\n]+?)\*\*|(?<![\p{L}\d_])_(?<italic>[^_\n]+)_(?![\p{L}\d_])|\*(?<starred>[^*\s][^*\n]*)\*|\[(?<label>[^\]\n]+)\]\((?<address>(?:[^()\s]|\([^()\s]*\))+)\)/u;
const ITEM = /^\s*(?:[-*•]|(?<number>\d+)[.)])\s+(?<words>.*)$/;
const SAFE = /^(https?:|mailto:)/i;

const element = (name, ...content) => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};

function link(label, address) {
  if (!SAFE.test(address)) {
    return element("span", ...inline(label));
  }
  const anchor = element("a", ...inline(label));
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function inline(words) {
  const found = INLINE.exec(words);
  if (found === null) {
    return words === "" ? [] : [words];
  }
  const { bold, italic, starred, label, address } = found.groups;
  const made = bold
    ? element("strong", ...inline(bold))
    : label
      ? link(label, address)
      : element("em", ...inline(italic ?? starred));
  return [words.slice(0, found.index), made, ...inline(words.slice(found.index + found[0].length))];
}

function list(lines) {
  const first = ITEM.exec(lines[0]).groups;
  const made = element(first.number ? "ol" : "ul");
  if (first.number) {
    made.start = Number(first.number);
  }
  made.append(...lines.map((line) => element("li", ...inline(ITEM.exec(line).groups.words))));
  return made;
}

const paragraph = (lines) =>
  element("p", ...lines.flatMap((line, at) => [...(at > 0 ? [element("br")] : []), ...inline(line)]));

/** Lines that belong together: items in a row, or text up to an empty line. */
function blocks(source) {
  const all = [];
  let open;
  for (const line of source.split(/\r?\n/)) {
    const kind = line.trim() === "" ? "gap" : ITEM.test(line) ? "list" : "text";
    if (open?.kind !== kind) {
      open = { kind, lines: [] };
      all.push(open);
    }
    open.lines.push(line);
  }
  return all.filter(({ kind }) => kind !== "gap");
}

export const markdown = (source) =>
  blocks(source).map(({ kind, lines }) => (kind === "list" ? list(lines) : paragraph(lines)));
