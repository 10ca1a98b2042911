package odd;

import dev.ryx.Model;
import dev.ryx.annotation.Table;

/** Named like an exception. */
@Table
public class DoesNotExist extends Model {}
