package dev.ryx;

public abstract class Entity<K> {
    private transient Object source;

    protected <T> ManyToMany<T> many(Object path) { throw new UnsupportedOperationException(); }

    protected <T> RelatedSet<T> related(Object path) { throw new UnsupportedOperationException(); }
}
