package glossator.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Pages that are made each time they are asked for, and not kept. */
final class UnmadePages extends AbstractList<PageView> implements RandomAccess {
  private final List<PlannedPage> plans;

  UnmadePages(List<PlannedPage> plans) {
    this.plans = plans;
  }

  @Override
  public PageView get(int index) {
    return plans.get(index).making().get();
  }

  @Override
  public int size() {
    return plans.size();
  }
}
