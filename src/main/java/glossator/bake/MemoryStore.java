package glossator.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store without its database: the documents are in memory, and in the order in
 * which they were added. It answers what templates ask through JBake's model extractors.
 */
class MemoryStore extends ContentStore {
  private final Map<String, DocumentList<DocumentModel>> byType = new HashMap<>();

  MemoryStore(List<DocumentModel> documents) {
    super("memory", "glossator");
    documents.forEach(this::add);
  }

  private void add(DocumentModel document) {
    byType.computeIfAbsent(document.getType(), type -> new DocumentList<>()).add(document);
  }

  @Override
  public void addDocument(DocumentModel document) {
    add(document);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return getAllContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return byType.getOrDefault(docType, new DocumentList<>());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getAllContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getAllContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getAllContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getAllContent("page");
  }

  @Override
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public Set<String> getTags() {
    return Set.of();
  }

  @Override
  public Set<String> getAllTags() {
    return Set.of();
  }
}
