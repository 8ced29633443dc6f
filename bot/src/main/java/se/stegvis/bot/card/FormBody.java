package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.outbox.MessageId;

/** What a form's card is being drawn of, and what stands on it so far. */
final class FormBody {

  private final AssessmentView view;
  private final Assessment assessment;
  private final FormAddress address;
  private final FormState state;
  private final Texts texts;
  private final List<Element> body = new ArrayList<>();

  FormBody(AssessmentView view, @Nullable MessageId message, FormState state) {
    this.view = view;
    this.assessment = view.assessment();
    this.address = new FormAddress(assessment.id(), message);
    this.state = state;
    this.texts = Texts.in(view.language());
  }

  AssessmentView view() {
    return view;
  }

  Assessment assessment() {
    return assessment;
  }

  FormState state() {
    return state;
  }

  Texts texts() {
    return texts;
  }

  List<Element> elements() {
    return body;
  }

  void add(Element element) {
    body.add(element);
  }

  void addAll(List<Element> elements) {
    body.addAll(elements);
  }

  void addNotice() {
    state.notice().map(Notice::drawn).ifPresent(body::add);
  }

  void addLine(Phrase phrase, Object... values) {
    body.add(Text.of(Run.plain(texts.say(phrase, values))));
  }

  void addButtons(Action... buttons) {
    addButtons(List.of(buttons));
  }

  void addButtons(List<Action> buttons) {
    if (!buttons.isEmpty()) {
      body.add(new ActionSet(buttons));
    }
  }

  Action button(Phrase title, FormVerb verb, boolean inputs, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address.data(), inputs, primary);
  }

  /** To the digest that the form was opened on. */
  Action backToDigest() {
    var data = new HashMap<>(address.data());
    data.remove("a");
    data.put("i", "");
    return new Action.Execute(
        texts.say(Phrase.FORM_BUTTON_BACK), DigestVerb.CLOSE, data, false, false);
  }

  /** A button that carries something more. */
  Action button(String title, Verb verb, String key, String value) {
    var data = new HashMap<>(address.data());
    data.put(key, value);
    return new Action.Execute(title, verb, data, false, false);
  }
}
