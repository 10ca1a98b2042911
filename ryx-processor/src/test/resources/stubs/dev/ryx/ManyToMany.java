package dev.ryx;

public interface ManyToMany<T> {}
