package odd;

import dev.ryx.Model;
import dev.ryx.annotation.Table;

/** Named like a class of java.lang. */
@Table
public class Class extends Model {}
