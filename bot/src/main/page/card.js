/** Draws an Adaptive Card with Microsoft's renderer and tells which button was pressed. */
import { look } from "./card-look.js";
import { markdown } from "./markdown.js";
import { openAddress } from "./meeting.js";
import { text } from "./texts.js";

const { AdaptiveCard, HostConfig } = window.AdaptiveCards;

AdaptiveCard.onProcessMarkdown = (source, result) => {
  const nodes = document.createElement("div");
  nodes.append(...markdown(source));
  result.outputHtml = nodes.innerHTML;
  result.didProcess = true;
};

AdaptiveCard.onAnchorClicked = (_element, anchor, event) => {
  event?.preventDefault();
  openAddress(anchor.href);
  return true;
};

/**
 * @param json the card
 * @param pressed called with the verb, and the button's data with the values of the inputs
 */
export function drawCard(json, pressed) {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(look);
  card.onExecuteAction = (action) => {
    switch (action.getJsonTypeName()) {
      case "Action.Execute":
        return pressed(action.verb, action.data ?? {});
      case "Action.Submit":
        return pressed(action.data?.verb ?? "submit", action.data ?? {});
      case "Action.OpenUrl":
        return openAddress(action.url);
    }
  };
  card.onInlineCardExpanded = (action, expanded) => {
    if (expanded) {
      action.card.renderedElement?.scrollIntoView({ block: "nearest" });
    }
  };
  return rendered(card, json) ?? instead(json);
}

function rendered(card, json) {
  try {
    card.parse(json);
    return card.render();
  } catch (fault) {
    console.error(fault);
    return undefined;
  }
}

function instead(json) {
  const words = document.createElement("p");
  words.textContent = json.fallbackText ?? text("noCard");
  return words;
}
