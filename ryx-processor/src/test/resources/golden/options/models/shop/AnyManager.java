package shop;

import dev.ryx.Manager;
import dev.ryx.binding.ModelBinding;

class AnyManager<T> extends Manager<T> {
    AnyManager(ModelBinding<T> binding) {
        super(binding);
    }
}
