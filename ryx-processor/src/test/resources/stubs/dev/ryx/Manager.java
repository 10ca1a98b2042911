package dev.ryx;

import dev.ryx.binding.ModelBinding;

public class Manager<M> {
    public Manager(ModelBinding<M> binding) {}
}
