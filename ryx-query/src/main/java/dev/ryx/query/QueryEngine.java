package dev.ryx.query;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.cache.BoundedTable;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.plan.Resolver;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Draft;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private final Planner planner;
    private final Compiler compiler;
    private final @Nullable Ident schema;
    private final BoundedTable<Shape> shapes;

    private QueryEngine(Planner planner, Compiler compiler, @Nullable Ident schema, BoundedTable<Shape> shapes) {
        this.planner = planner;
        this.compiler = compiler;
        this.schema = schema;
        this.shapes = shapes;
    }

    /** An engine for those models and lookups. */
    public static QueryEngine of(Models models, LookupRegistry registry, Dialect dialect) {
        return of(new Planner(models, registry), dialect);
    }

    /** An engine that plans as another does, and remembers SQL of its own. */
    public static QueryEngine of(Planner planner, Dialect dialect) {
        return new QueryEngine(planner, new Compiler(dialect), null, new BoundedTable<>(REMEMBERED));
    }

    /** The same engine for statements whose tables are in a schema, whatever their models say. */
    public QueryEngine in(Ident other) {
        return new QueryEngine(planner.in(other), compiler, other, shapes);
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
        int hash = hash(statement);
        CompiledQuery known = remembered(hash, shape -> shape.bind(statement, schema));
        if (known != null) {
            return known;
        }
        Draft draft = draft(statement);
        if (draft.slots().size() <= Dialect.REMEMBERED_PARAMETERS) {
            shapes.add(Shape.of(statement, schema, hash, draft));
        }
        return draft.bind();
    }

    /**
     * An INSERT of one row for each row of this one, all with the same SQL, to be run together. A value that does not fit may be
     * told when the batch is asked for it.
     *
     * @throws FieldException if a name, a type or a value does not fit
     */
    public CompiledBatch compileEach(Statement.Insert insert) {
        Statement.Insert first = insert.of(0);
        compile(first);
        CompiledBatch each = remembered(hash(first), shape -> shape.bindEach(insert, schema));
        return each != null
                ? each
                : CompiledBatch.of(IntStream.range(0, insert.rows().count())
                        .mapToObj(row -> compile(insert.of(row)))
                        .toList());
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

    private int hash(Statement statement) {
        int hash = ShapeHash.of(statement);
        return schema == null ? hash : 31 * hash + schema.hashCode();
    }

    /** The first answer of a shape with that hash code; null if there is none. */
    private <T> @Nullable T remembered(int hash, Function<Shape, @Nullable T> answer) {
        for (int place = 0; place < shapes.places(); place++) {
            Shape shape = shapes.at(hash, place);
            T found = shape == null ? null : answer.apply(shape);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
