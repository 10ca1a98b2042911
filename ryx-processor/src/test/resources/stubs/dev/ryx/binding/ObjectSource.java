package dev.ryx.binding;

public interface ObjectSource {}
