package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a plan's card asks for. */
public enum PlanVerb implements Verb {
  BEGIN("plan.begin"),
  OPEN("plan.open"),
  /** Show the fields for what it is about. */
  EDIT_ABOUT("plan.about.edit"),
  ABOUT("plan.about"),
  /** Show the fields for an item to add. */
  EDIT_NEW("plan.add.edit"),
  ADD("plan.add"),
  ADD_MEANT("plan.add.meant"),
  EDIT_ITEM("plan.item.edit"),
  ITEM("plan.item"),
  ITEM_MEANT("plan.item.meant"),
  REMOVE("plan.item.remove"),
  EDIT_VIEW("plan.view.edit"),
  VIEW("plan.view"),
  VIEW_MEANT("plan.view.meant"),
  SIGN("plan.sign"),
  /** Tell whom the routine offers to tell. */
  TELL("plan.tell"),
  DONE("plan.item.done"),
  EDIT_FOLLOW_UP("plan.follow.edit"),
  FOLLOW_UP("plan.follow"),
  CARRY_ON("plan.carry"),
  HAND_OVER("plan.over"),
  CLOSE("plan.close"),
  /** Show what has happened to it. */
  HISTORY("plan.history"),
  /** A point of the unit's own plan is done. */
  UNIT_DONE("plan.unit.done");

  private final String word;

  PlanVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<PlanVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
