package odd;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Members named like members of generated classes, and like variables of generated code. */
@Table
public class Path extends Model {
    public int objects;
    public String path;
    public int clasPath;
    public @Nullable DayOfWeek object;
    public @Nullable DayOfWeek row;
    public @Nullable DayOfWeek first;
    public @Nullable DayOfWeek source;

    @Relation(relatedName = "paths")
    public final ForeignKey<Path> notify = ForeignKey.empty();

    @Relation(relatedName = "roads")
    public final ForeignKey<Class> clas = ForeignKey.empty();

    @Relation(relatedName = "ways")
    public ManyToMany<DoesNotExist> isNull() {
        return many(Path_.isNull_());
    }
}
