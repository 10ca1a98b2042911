package odd;

import dev.ryx.Model;
import dev.ryx.annotation.Table;
import dev.ryx.relation.OneToOne;

/** Named like a class of Ryx. */
@Table
public class Manager extends Model {
    public final OneToOne<Manager> deputy = OneToOne.empty();
}
