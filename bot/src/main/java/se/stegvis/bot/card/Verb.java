package se.stegvis.bot.card;

/** What a pressed button asks for. */
public sealed interface Verb
    permits ConcernVerb,
        ChannelVerb,
        DevelopmentVerb,
        DigestVerb,
        FormVerb,
        MatterVerb,
        PlacementVerb,
        PlanVerb,
        RoundVerb {

  /** As it stands in a card and comes back. */
  String word();
}
