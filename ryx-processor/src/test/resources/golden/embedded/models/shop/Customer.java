package shop;

import dev.ryx.Model;
import dev.ryx.annotation.Embedded;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Customer extends Model {
    static final Address NOWHERE = new Address("nowhere", 0, false, null, null, Address.Kind.OTHER);

    @Embedded
    Address home = NOWHERE;

    String name = "";

    @Embedded(prefix = "w_")
    private @Nullable Address work;

    @Nullable Address getWork() {
        return work;
    }

    void setWork(@Nullable Address work) {
        this.work = work;
    }
}
