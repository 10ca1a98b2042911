package dev.ryx;

public interface RelatedOne<T> {}
