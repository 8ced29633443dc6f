package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.planning.PlanView;
import se.stegvis.scheduler.planning.Spoken;

/** The fields that are open in a plan's card: one thing at a time. */
record PlanForms(
    PlanView view, PlanState state, PlanWords words, PlanFields fields, PlanButtons buttons) {

  List<Element> about() {
    var plan = view.plan();
    var elements = new ArrayList<Element>();
    elements.addAll(
        fields.choices(
            PlanCard.AREAS,
            say(Phrase.PLAN_LABEL_AREAS),
            words.areas(),
            names(plan.areas()),
            Pick.SEVERAL));
    elements.addAll(
        fields.choices(
            PlanCard.CHANGES,
            say(Phrase.PLAN_LABEL_CHANGES),
            words.changes(),
            names(plan.changes()),
            Pick.SEVERAL));
    elements.add(
        PlanButtons.set(buttons.send(Phrase.PLAN_BUTTON_SAVE, PlanVerb.ABOUT), buttons.shut()));
    return elements;
  }

  List<Element> newItem() {
    return item(
        Optional.empty(),
        state.meant()
            ? buttons.send(Phrase.PLAN_BUTTON_MEANT, PlanVerb.ADD_MEANT)
            : buttons.send(Phrase.PLAN_BUTTON_SAVE, PlanVerb.ADD));
  }

  List<Element> item(int number) {
    return item(
        view.plan().item(number),
        state.meant()
            ? buttons.send(Phrase.PLAN_BUTTON_MEANT, PlanVerb.ITEM_MEANT, number)
            : buttons.send(Phrase.PLAN_BUTTON_SAVE, PlanVerb.ITEM, number));
  }

  private List<Element> item(Optional<PlanItem> old, Action save) {
    var plan = view.plan();
    var elements = new ArrayList<Element>();
    elements.addAll(
        fields.choices(
            PlanCard.MEASURE,
            say(Phrase.PLAN_LABEL_MEASURE),
            words.measures(),
            old.map(PlanItem::measure).orElse(null),
            Pick.ONE_OF_LIST));
    elements.addAll(
        fields.words(
            PlanCard.WORDS,
            say(Phrase.PLAN_LABEL_WORDS),
            old.map(PlanItem::words).orElse(""),
            Spoken.LONGEST));
    elements.addAll(
        fields.choices(
            PlanCard.OWNER,
            say(Phrase.PLAN_LABEL_OWNER),
            words.people(),
            old.map(each -> each.owner().value()).orElse(null),
            Pick.ONE_OF_LIST));
    elements.addAll(
        fields.day(
            PlanCard.DUE,
            say(Phrase.PLAN_LABEL_DUE),
            old.map(PlanItem::due).orElse(null),
            plan.begun()));
    elements.addAll(
        fields.day(
            PlanCard.FOLLOW_UP,
            say(Phrase.PLAN_LABEL_FOLLOW_UP),
            old.map(PlanItem::followUp).orElse(null),
            plan.begun()));
    elements.addAll(
        fields.choices(
            PlanCard.FOLLOW_UP_BY,
            say(Phrase.PLAN_LABEL_FOLLOW_UP_BY),
            words.people(),
            old.map(PlanItem::followUpBy).map(each -> each.value()).orElse(null),
            Pick.ONE_OF_LIST));
    elements.add(PlanButtons.set(save, buttons.shut()));
    return elements;
  }

  List<Element> followUp(int number) {
    var elements = new ArrayList<Element>();
    elements.addAll(
        fields.choices(
            PlanCard.OUTCOME, say(Phrase.PLAN_LABEL_OUTCOME), words.outcomes(), null, Pick.ONE));
    elements.addAll(
        fields.day(PlanCard.NEXT, say(Phrase.PLAN_LABEL_NEXT), null, view.today().plusDays(1)));
    elements.add(
        PlanButtons.set(
            buttons.send(Phrase.PLAN_BUTTON_SAVE, PlanVerb.FOLLOW_UP, number), buttons.shut()));
    return elements;
  }

  List<Element> ownView() {
    var given = view.plan().view();
    var elements =
        new ArrayList<Element>(
            fields.words(
                PlanCard.VIEW,
                say(Phrase.PLAN_LABEL_VIEW),
                given == null ? "" : given.words(),
                Spoken.LONGEST));
    elements.add(
        PlanButtons.set(
            state.meant()
                ? buttons.send(Phrase.PLAN_BUTTON_MEANT, PlanVerb.VIEW_MEANT)
                : buttons.send(Phrase.PLAN_BUTTON_SAVE, PlanVerb.VIEW),
            buttons.shut()));
    return elements;
  }

  private String say(Phrase phrase) {
    return words.texts().say(phrase);
  }

  private static String names(Collection<? extends Enum<?>> chosen) {
    return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }
}
