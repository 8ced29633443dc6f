/** How Teams' light theme draws a card. Colours keep 4.5:1 against every background that they can stand on. */
const shade = (normal, subtle = normal) => ({ default: normal, subtle });

const foregroundColors = {
  default: shade("#242424", "#5c5c5c"),
  dark: shade("#242424", "#5c5c5c"),
  light: shade("#5c5c5c"),
  accent: shade("#4f52b2"),
  good: shade("#0e6b0e"),
  warning: shade("#7a5300"),
  attention: shade("#b5253c"),
};

const container = (backgroundColor) => ({ backgroundColor, foregroundColors });

export const look = {
  supportsInteractivity: true,
  fontFamily: "var(--font)",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "#e0e0e0" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container("#ffffff"),
    emphasis: container("#f5f5f5"),
    accent: container("#eef0fc"),
    good: container("#f1f8f1"),
    warning: container("#fef8e6"),
    attention: container("#fdf3f4"),
  },
  actions: {
    maxActions: 6,
    spacing: "Default",
    buttonSpacing: 0,
    showCard: { actionMode: "Inline", inlineTopMargin: 12, style: "emphasis" },
    preExpandSingleShowCardAction: false,
    actionsOrientation: "Horizontal",
    actionAlignment: "Left",
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 3 },
  factSet: {
    title: { weight: "Bolder", wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: "Small",
      requiredInputs: { weight: "Bolder", suffix: " *", suffixColor: "Attention" },
      optionalInputs: { weight: "Bolder" },
    },
    errorMessage: { size: "Small", color: "Attention", spacing: "Small" },
  },
};
