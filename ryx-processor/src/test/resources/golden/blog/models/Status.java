package blog;

public enum Status {
    DRAFT,
    PUBLISHED
}
