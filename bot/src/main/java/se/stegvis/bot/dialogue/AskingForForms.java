package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.AskingCard;
import se.stegvis.bot.card.AskingState;
import se.stegvis.bot.card.FormAddress;
import se.stegvis.bot.card.FormState;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.assessing.AskingForAssessment;
import se.stegvis.scheduler.assessing.AskingForAssessment.Asking;
import se.stegvis.scheduler.assessing.AskingForAssessment.Reason;
import se.stegvis.scheduler.assessing.AskingForAssessment.Result;
import se.stegvis.scheduler.assessing.Offer;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Reads the card that asks for a form, and has it asked for. */
final class AskingForForms {

  private final AskingForAssessment asking;
  private final TrainingRecords records;
  private final FormCards cards;

  AskingForForms(AskingForAssessment asking, TrainingRecords records, FormCards cards) {
    this.asking = asking;
    this.records = records;
    this.cards = cards;
  }

  /** What was pressed: the card and what stood in its fields. */
  record Asked(
      Partner partner, FormAddress address, Map<String, String> data, boolean together, Moment at) {
    Optional<String> typed(String field) {
      return Optional.ofNullable(data.get(field)).map(String::strip).filter(s -> !s.isEmpty());
    }
  }

  Reply ask(Asked asked) {
    var offer = cards.offer(asked.partner(), "", asked.at()).orElse(null);
    if (offer == null || offer.abouts().isEmpty()) {
      return asked.partner().text(Phrase.ANSWER_OLD_CARD);
    }
    var sought = asked.typed(AskingCard.SOUGHT);
    if (offer.own() && sought.isPresent()) {
      var picked = records.personByEntraId(sought.get());
      return picked.isPresent()
          ? ask(with(asked, picked.get().id()))
          : isPicked(sought.get())
              ? corrected(asked, Map.of(AskingCard.WHO, Phrase.ASK_ERROR_UNKNOWN))
              : seek(asked, sought.get());
    }
    var errors = new LinkedHashMap<String, Phrase>();
    var assessor = assessor(asked, offer);
    var programme = programme(asked, offer);
    var seen = day(asked);
    if (assessor == null) {
      errors.put(AskingCard.WHO, Phrase.ASK_ERROR_WHO);
    }
    if (programme == null) {
      errors.put(AskingCard.ABOUT, Phrase.ASK_ERROR_ABOUT);
    }
    if (seen == null) {
      errors.put(AskingCard.SEEN, Phrase.ERROR_DATE);
    }
    if (assessor == null || programme == null || seen == null) {
      return corrected(asked, errors);
    }
    return answer(asked, asking(asked, programme, seen, assessor));
  }

  /** An Entra id, as a people picker gives. */
  private static boolean isPicked(String sought) {
    return sought.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  }

  /** As if the person had been among the choices. */
  private static Asked with(Asked asked, PersonId who) {
    var data = new HashMap<>(asked.data());
    data.remove(AskingCard.SOUGHT);
    data.put(AskingCard.WHO, who.value());
    return new Asked(asked.partner(), asked.address(), data, asked.together(), asked.at());
  }

  private Reply answer(Asked asked, Asking wanted) {
    var at = asked.at();
    return switch (asking.ask(wanted, at.today(), at.now())) {
      case Result.Asked done -> shown(asked, done.assessment());
      case Result.AlreadyAsked earlier -> shown(asked, earlier.assessment());
      case Result.NoRoom full -> full(asked, full);
      case Result.Refused refused -> refused(asked, refused.reason());
    };
  }

  private static Asking asking(
      Asked asked, ProgrammeId programme, LocalDate seen, PersonId assessor) {
    var form = asked.typed(AskingCard.FORM).orElse("@").split("@", 2);
    return new Asking(
        asked.address().assessment(),
        asked.partner().id(),
        programme,
        new FormId(form[0]),
        form.length == 2 && form[1].matches("\\d{1,6}") ? Integer.parseInt(form[1]) : 0,
        null,
        seen,
        assessor,
        asked.together());
  }

  /** The form itself for whoever fills it in now, or the word that the question is on its way. */
  private Reply shown(Asked asked, Assessment assessment) {
    var state = FormState.plain();
    var waits =
        assessment.isAsked() && assessment.state() == Assessment.State.OPEN
            ? state.saying(
                new Notice(
                    asked.partner().texts().say(Phrase.NOTICE_ASKED, name(assessment.assessor())),
                    true))
            : state;
    return cards.form(
        asked.partner(), assessment.id(), asked.address().message(), waits, asked.at());
  }

  private Reply full(Asked asked, Result.NoRoom full) {
    var names = full.withRoom().stream().map(this::name).collect(joining(", "));
    return again(
        asked,
        "",
        Map.of(),
        asked
            .partner()
            .texts()
            .say(Phrase.ASK_NOTICE_FULL, name(full.assessor()), names.isEmpty() ? "–" : names));
  }

  private Reply refused(Asked asked, Reason reason) {
    return switch (reason) {
      case NOT_YOURS -> asked.partner().text(Phrase.ANSWER_OLD_CARD);
      case OLD_FORM ->
          again(asked, "", Map.of(), asked.partner().texts().say(Phrase.ASK_NOTICE_OLD));
      case IN_THE_FUTURE -> corrected(asked, Map.of(AskingCard.SEEN, Phrase.ERROR_FUTURE));
      case BEFORE_THE_START -> corrected(asked, Map.of(AskingCard.SEEN, Phrase.ASK_ERROR_START));
      case ASSESSOR_IS_TRAINEE -> corrected(asked, Map.of(AskingCard.WHO, Phrase.ASK_ERROR_SELF));
      case NOT_THEIRS_TO_FILL_IN ->
          corrected(asked, Map.of(AskingCard.WHO, Phrase.ASK_ERROR_THEIRS));
      case NOT_IN_THE_ROSTER -> corrected(asked, Map.of(AskingCard.WHO, Phrase.ASK_ERROR_UNKNOWN));
    };
  }

  /** Shows who has such a name; one alone is chosen at once. */
  private Reply seek(Asked asked, String sought) {
    var found =
        records.named(sought, 2).stream()
            .filter(person -> !person.id().equals(asked.partner().id()))
            .map(Person::id)
            .toList();
    var data = new HashMap<>(asked.data());
    data.remove(AskingCard.SOUGHT);
    if (found.size() == 1) {
      data.put(AskingCard.WHO, found.getFirst().value());
    }
    return again(
        new Asked(asked.partner(), asked.address(), data, asked.together(), asked.at()),
        sought,
        Map.of(),
        asked
            .partner()
            .texts()
            .say(found.isEmpty() ? Phrase.ASK_NOTICE_NOT_FOUND : Phrase.ASK_NOTICE_FOUND));
  }

  private Reply corrected(Asked asked, Map<String, Phrase> errors) {
    return cards.asking(
        asked.partner(),
        asked.address().assessment(),
        "",
        new AskingState(asked.address().message(), typed(asked), errors, Optional.empty()),
        asked.at());
  }

  private Reply again(Asked asked, String sought, Map<String, Phrase> errors, String notice) {
    return cards.asking(
        asked.partner(),
        asked.address().assessment(),
        sought,
        new AskingState(
            asked.address().message(),
            typed(asked),
            errors,
            Optional.of(new Notice(notice, false))),
        asked.at());
  }

  private static Map<String, String> typed(Asked asked) {
    var typed = new HashMap<String, String>();
    for (var field : List.of(AskingCard.FORM, AskingCard.SEEN, AskingCard.WHO, AskingCard.ABOUT)) {
      asked
          .typed(field)
          .filter(value -> value.length() <= 100)
          .ifPresent(value -> typed.put(field, value));
    }
    return typed;
  }

  private static @Nullable PersonId assessor(Asked asked, Offer offer) {
    return offer.own() && !isForEither(asked, offer)
        ? asked.typed(AskingCard.WHO).map(PersonId::new).orElse(null)
        : asked.partner().id();
  }

  /** What either of the two may write down, the one who begins it does. */
  private static boolean isForEither(Asked asked, Offer offer) {
    var chosen = asked.typed(AskingCard.FORM).orElse("");
    return offer.forms().stream()
        .filter(form -> AskingCard.value(form).equals(chosen))
        .anyMatch(form -> form.fills() == Form.Filler.EITHER);
  }

  private static @Nullable ProgrammeId programme(Asked asked, Offer offer) {
    if (offer.abouts().size() == 1) {
      return offer.abouts().getFirst().programme();
    }
    return offer.own()
        ? offer.abouts().getLast().programme()
        : asked.typed(AskingCard.ABOUT).map(ProgrammeId::new).orElse(null);
  }

  private static @Nullable LocalDate day(Asked asked) {
    try {
      return LocalDate.parse(asked.typed(AskingCard.SEEN).orElse(""));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private String name(PersonId id) {
    return records.person(id).map(Person::name).orElse("–");
  }
}
