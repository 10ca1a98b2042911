package dev.ryx.bench.statement;

import dev.ryx.bench.Comparison;
import dev.ryx.bench.Contender;
import dev.ryx.bench.Statistic;
import dev.ryx.bench.Suite;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.options.TimeValue;

/** From predicates to SQL. */
public final class Statements implements Suite {

    private static final Set<Participant> MAIN =
            EnumSet.of(Participant.RYX, Participant.RYX_CACHED, Participant.JOOQ, Participant.BUILDER);

    /** A suite without a database. */
    public Statements() {}

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String benchmark() {
        return StatementBenchmark.class.getName() + ".statement";
    }

    @Override
    public List<Contender> contenders() {
        var contenders = new ArrayList<Contender>();
        for (Question question : Question.values()) {
            for (Participant participant : Participant.values()) {
                if (participant.questions().contains(question)) {
                    contenders.add(contender(question, participant));
                }
            }
        }
        return contenders;
    }

    private static Contender contender(Question question, Participant participant) {
        return new Contender(
                question.label(),
                participant.label(),
                MAIN.contains(participant),
                Map.of("question", question.name(), "participant", participant.name()));
    }

    @Override
    public TimeValue iteration() {
        return TimeValue.milliseconds(50);
    }

    @Override
    public String unit() {
        return "a statement";
    }

    @Override
    public String reference() {
        return Participant.JOOQ.label();
    }

    @Override
    public Comparison comparison() {
        return Comparison.TIMES_AS_FAST;
    }

    @Override
    public Statistic statistic() {
        return Statistic.BEST_TENTH;
    }
}
