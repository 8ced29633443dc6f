package se.stegvis.scheduler.delivery;

import java.util.Set;
import se.stegvis.scheduler.training.UnitId;

/** The units that allow e-mail where Teams does not reach. */
public sealed interface MailUnits {

  boolean allow(UnitId unit);

  record All() implements MailUnits {
    @Override
    public boolean allow(UnitId unit) {
      return true;
    }
  }

  record These(Set<UnitId> units) implements MailUnits {
    public These {
      units = Set.copyOf(units);
    }

    @Override
    public boolean allow(UnitId unit) {
      return units.contains(unit);
    }
  }
}
