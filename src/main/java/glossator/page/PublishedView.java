package glossator.page;

import glossator.model.Imprint;
import java.util.List;

/** What is there because an edition is published: changes, feed, sitemap, and the like. */
public interface PublishedView extends PageView {

  /** What was changed, newest first. */
  record ChangesPage(
      String type,
      String address,
      String title,
      String description,
      Html body,
      List<TextParts.EndnoteView> endnotes,
      List<ChangeView> changes,
      Imprint imprint)
      implements PublishedView {}

  /**
   * A change: its anchor, its day for machines and in words, what it is, and where it is to be
   * seen.
   */
  record ChangeView(
      String id, String machine, String date, String what, List<PageView.LinkView> touches) {}

  /** What a host shows for an address that leads nowhere; links count from the host's root. */
  record Missing(String type, String address, String title, String rootPath)
      implements PublishedView {}

  /**
   * The changes as a feed (RFC 4287).
   *
   * @param base the absolute address of the site's root
   * @param updated the instant of the newest change
   */
  record Feed(
      String type,
      String address,
      String title,
      String base,
      String id,
      String updated,
      List<String> authors,
      List<FeedEntry> entries)
      implements PublishedView {}

  /** A change in the feed: an id for ever, an instant, and the addresses it leads to. */
  record FeedEntry(
      String id, String updated, String title, String what, List<PageView.LinkView> links) {}

  /** The absolute addresses of all pages, for search engines. */
  record Sitemap(String type, String address, String title, List<String> locations)
      implements PublishedView {}

  /**
   * What robots may read.
   *
   * @param sitemap its absolute address; empty when there is none
   * @param closed whether they may read nothing
   */
  record Robots(String type, String address, String title, String sitemap, boolean closed)
      implements PublishedView {}
}
