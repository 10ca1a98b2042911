package dev.ryx.bench.write;

import dev.ryx.bench.Comparison;
import dev.ryx.bench.Contender;
import dev.ryx.bench.Place;
import dev.ryx.bench.Statistic;
import dev.ryx.bench.Suite;
import dev.ryx.servers.ServerDatabase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** From objects to rows, on real databases. */
public final class Writes implements Suite {

    private final Map<Target, ServerDatabase> databases = new EnumMap<>(Target.class);

    /** A suite whose databases are made when they are needed. */
    public Writes() {}

    @Override
    public String name() {
        return "writes";
    }

    @Override
    public String benchmark() {
        return WriteBenchmark.class.getName() + ".rows";
    }

    @Override
    public List<Contender> contenders() {
        var contenders = new ArrayList<Contender>();
        for (Work work : Work.values()) {
            for (Target target : Target.values()) {
                for (Participant participant : Participant.values()) {
                    contenders.add(new Contender(
                            work.label() + ", " + target.label(),
                            participant.label(),
                            participant != Participant.TEXTBOOK_JDBC,
                            Map.of("work", work.name(), "target", target.name(), "participant", participant.name())));
                }
            }
        }
        return contenders;
    }

    @Override
    public TimeValue iteration() {
        return TimeValue.milliseconds(500);
    }

    @Override
    public String unit() {
        return "a run";
    }

    @Override
    public String reference() {
        return Participant.TUNED_JDBC.label();
    }

    @Override
    public Comparison comparison() {
        return Comparison.COST;
    }

    @Override
    public Statistic statistic() {
        return Statistic.MEDIAN;
    }

    @Override
    public ChainedOptionsBuilder prepare(ChainedOptionsBuilder options) {
        var arguments = new ArrayList<String>();
        for (Target target : Target.values()) {
            Place place = Place.of(databases.computeIfAbsent(target, Writes::filled));
            arguments.addAll(place.arguments(target));
        }
        return options.jvmArgsAppend(arguments.toArray(String[]::new));
    }

    private static ServerDatabase filled(Target target) {
        ServerDatabase database = target.server().newDatabase("bench");
        Desk.prepare(Place.of(database));
        return database;
    }

    /** Drops the databases. */
    @Override
    public void close() {
        databases.values().forEach(ServerDatabase::close);
        databases.clear();
    }
}
