package dev.ryx.binding;

public interface Reference {}
