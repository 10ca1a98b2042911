package dev.ryx.query;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.cache.BoundedTable;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.plan.Resolver;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Draft;
import dev.ryx.query.sql.Template;
import org.jspecify.annotations.Nullable;

/**
 * From a query tree to SQL and its parameters, for one set of models and one dialect. It needs neither a database nor a
 * model class. Safe for use by several threads at once.
 *
 * <p>Statements of one shape, which differ in nothing but the values they bind, share their SQL: it is written once and
 * remembered, for so many shapes and no more.
 */
public final class QueryEngine {

    /** Shapes that are remembered; a program has some hundreds. */
    private static final int REMEMBERED = 4096;

    /** Parameters of a statement beyond which its SQL is not worth the memory. */
    private static final int MOST_PARAMETERS = 2000;

    private final Planner planner;
    private final Compiler compiler;
    private final BoundedTable<Shape> shapes = new BoundedTable<>(REMEMBERED);

    private QueryEngine(Planner planner, Compiler compiler) {
        this.planner = planner;
        this.compiler = compiler;
    }

    /** An engine for those models and lookups. */
    public static QueryEngine of(Models models, LookupRegistry registry, Dialect dialect) {
        return new QueryEngine(new Planner(models, registry), new Compiler(dialect));
    }

    /** How the engine's database speaks SQL. */
    public Dialect dialect() {
        return compiler.dialect();
    }

    /** Resolves the names of queries, step by step. */
    public Resolver resolver() {
        return planner.resolver();
    }

    /**
     * The SQL of a statement and its parameters. The SQL is that of an earlier statement of the same shape, if one is
     * remembered.
     *
     * @throws FieldException if a name, a type or a value does not fit
     * @throws UnknownLookupException if a lookup does not exist for its field
     */
    public CompiledQuery compile(Statement statement) {
        var reading = new ShapeReading(statement);
        Template template = find(reading);
        if (template != null) {
            return template.bind(reading.inputs());
        }
        Draft draft = draft(statement);
        if (draft.slots().size() <= MOST_PARAMETERS) {
            remember(reading, draft);
        }
        return draft.bind();
    }

    /** The same SQL and parameters, from scratch: nothing is looked for and nothing remembered. */
    public CompiledQuery compileAnew(Statement statement) {
        return draft(statement).bind();
    }

    /** How many shapes are remembered. */
    public int rememberedShapes() {
        return shapes.size();
    }

    private Draft draft(Statement statement) {
        return compiler.draft(planner.plan(statement));
    }

    private @Nullable Template find(ShapeReading reading) {
        int hash = reading.hash();
        for (int place = 0; place < shapes.places(); place++) {
            Shape shape = shapes.at(hash, place);
            if (shape != null && shape.fits(reading)) {
                return shape.template();
            }
        }
        return null;
    }

    private void remember(ShapeReading reading, Draft draft) {
        shapes.add(Shape.of(reading, draft));
    }
}
