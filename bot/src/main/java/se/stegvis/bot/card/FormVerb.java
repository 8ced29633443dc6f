package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a form's card, or of the card that asks for a form, asks for. */
public enum FormVerb implements Verb {
  /** Begin a form about one of the subjects that could be chosen. */
  BEGIN("form.begin"),
  /** Ask for the form, or begin it. */
  REQUEST("form.request"),
  /** Fill it in at once, both together. */
  TOGETHER("form.together"),
  OPEN("form.open"),
  WHOLE("form.whole"),
  QUICK("form.quick"),
  KEEP("form.keep"),
  SEND("form.send"),
  SEND_MEANT("form.send.meant"),
  DECLINE("form.decline"),
  DECLINE_SET("form.decline.set"),
  CORRECT("form.correct"),
  CORRECT_SEND("form.correct.send"),
  CORRECT_MEANT("form.correct.meant"),
  RECALL("form.recall"),
  RENEW("form.renew"),
  WITHDRAW("form.withdraw"),
  RATE("form.rate"),
  READ("form.read"),
  /** Sign the document, or approve it. */
  SIGN("form.sign"),
  /** Ask somebody else for the same. */
  ELSEWHERE("form.elsewhere"),
  /** Ask the same person for the same, about a new occasion. */
  AGAIN("form.again");

  private final String word;

  FormVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<FormVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
