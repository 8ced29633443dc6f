package se.stegvis.scheduler.assessing;

import static se.stegvis.scheduler.assessing.CompilingRound.TALK;

import java.time.LocalDate;
import java.util.Map;
import se.stegvis.scheduler.assessing.CompilingRound.Press;
import se.stegvis.scheduler.assessing.CompilingRound.Result;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;

/** Gives a compilation to the ST-läkare to read, and forgets the single answers. */
final class ReleasingCompilation {

  private final Rounds rounds;
  private final RoundForms roundForms;
  private final RoundEvents events;
  private final Announcing announcing;

  ReleasingCompilation(Rounds rounds, RoundForms roundForms, RoundEvents events, Outbox outbox) {
    this.rounds = rounds;
    this.roundForms = roundForms;
    this.events = events;
    this.announcing = new Announcing(outbox);
  }

  /** Of a round that the caller holds; faulty if the talk was not between then and today. */
  Result release(Press press, Round round, Compilation compilation) {
    var talk = new TypedDay(press.typed().of(TALK).orElse(""));
    return talk.fault(compilation.on(), press.today())
        .<Result>map(fault -> new Result.Faulty(press.typed(), Map.of(TALK, fault)))
        .orElseGet(() -> release(press, round, talk.day().orElseThrow()));
  }

  private Result release(Press press, Round round, LocalDate talk) {
    var released = round.released(talk);
    rounds.keep(released);
    roundForms.forget(released);
    events.released(released, press.who(), talk, press.today());
    announcing.tell(released.trainee(), released, News.RELEASED, press.today(), press.now());
    return new Result.Done(released);
  }
}
