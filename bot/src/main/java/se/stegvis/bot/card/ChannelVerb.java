package se.stegvis.bot.card;

/** What a pressed button of a unit's card in its channel asks for. */
public enum ChannelVerb implements Verb {
  /** Show what is open in the presser's own chat. */
  SHOW("channel.show");

  private final String word;

  ChannelVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
