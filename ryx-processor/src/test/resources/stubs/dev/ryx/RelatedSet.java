package dev.ryx;

public interface RelatedSet<T> {}
