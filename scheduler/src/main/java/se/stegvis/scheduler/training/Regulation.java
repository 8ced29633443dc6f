package se.stegvis.scheduler.training;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/**
 * The regulation a programme follows, with its least length in months of full-time service. It is a
 * property of the person, not of the start date (domain, part 4).
 */
public enum Regulation {
  SOSFS_2015_8("SOSFS 2015:8", Period.ofMonths(60)),
  HSLF_FS_2021_8("HSLF-FS 2021:8", Period.ofMonths(66));

  private final String title;
  private final Period leastService;

  Regulation(String title, Period leastService) {
    this.title = title;
    this.leastService = leastService;
  }

  public String title() {
    return title;
  }

  public Period leastService() {
    return leastService;
  }

  public static Optional<Regulation> of(String title) {
    return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
  }
}
