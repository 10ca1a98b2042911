package app;

import dev.ryx.Model;
import dev.ryx.annotation.Table;

@Table
public class Folder extends Model {
    public String name;
}
