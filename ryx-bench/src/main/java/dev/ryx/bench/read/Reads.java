package dev.ryx.bench.read;

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

/** From rows to objects, on real databases. */
public final class Reads implements Suite {

    private final Map<Source, ServerDatabase> databases = new EnumMap<>(Source.class);

    /** A suite whose databases are made when they are needed. */
    public Reads() {}

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public String benchmark() {
        return ReadBenchmark.class.getName() + ".rows";
    }

    @Override
    public List<Contender> contenders() {
        var contenders = new ArrayList<Contender>();
        for (Source source : Source.values()) {
            for (Participant participant : Participant.values()) {
                contenders.add(new Contender(
                        source.label(),
                        participant.label(),
                        participant != Participant.RYX_REMEMBERING,
                        Map.of("source", source.name(), "participant", participant.name())));
            }
        }
        return contenders;
    }

    @Override
    public TimeValue iteration() {
        return TimeValue.milliseconds(250);
    }

    @Override
    public String unit() {
        return "a row";
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
        return Statistic.BEST_TENTH;
    }

    @Override
    public ChainedOptionsBuilder prepare(ChainedOptionsBuilder options) {
        var arguments = new ArrayList<String>();
        for (Source source : Source.values()) {
            Place place = Place.of(databases.computeIfAbsent(source, Reads::filled));
            arguments.addAll(place.arguments(source));
        }
        return options.jvmArgsAppend(arguments.toArray(String[]::new));
    }

    private static ServerDatabase filled(Source source) {
        ServerDatabase database = source.server().newDatabase("bench");
        Articles.writeTo(Place.of(database));
        return database;
    }

    /** Drops the databases. */
    @Override
    public void close() {
        databases.values().forEach(ServerDatabase::close);
        databases.clear();
    }
}
