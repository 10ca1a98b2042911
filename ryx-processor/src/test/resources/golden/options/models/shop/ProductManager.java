package shop;

import dev.ryx.Manager;
import dev.ryx.binding.ModelBinding;

public class ProductManager extends Manager<Product> {
    public ProductManager(ModelBinding<Product> binding) {
        super(binding);
    }
}
