package dev.ryx.bench.statement;

import java.util.ArrayList;
import java.util.List;

/** SQL as one writes it by hand: constant pieces in a {@link StringBuilder}, and a list of parameters. */
final class BuilderScribe implements Scribe {

    private static final String SELECT = "SELECT \"posts\".\"id\", \"posts\".\"title\", \"posts\".\"slug\","
            + " \"posts\".\"body\", \"posts\".\"views\", \"posts\".\"active\", \"posts\".\"created\","
            + " \"posts\".\"metadata\", \"posts\".\"author_id\" FROM \"posts\" WHERE ";

    @Override
    public void write(Question question, Sample sample, Sink sink) {
        var sql = new StringBuilder(256).append(SELECT);
        List<Object> parameters = new ArrayList<>(4);
        switch (question) {
            case EQUALITY -> title(sql, parameters, sample);
            case YEAR -> year(sql, parameters, sample);
            case JSON_KEYS -> jsonKeys(sql, parameters, sample);
            case AND_OR -> andOr(sql, parameters, sample);
        }
        sink.take(sql.toString(), parameters);
    }

    private static void title(StringBuilder sql, List<Object> parameters, Sample sample) {
        sql.append("\"posts\".\"title\" = ?");
        parameters.add(sample.title());
    }

    private static void year(StringBuilder sql, List<Object> parameters, Sample sample) {
        sql.append("EXTRACT(YEAR FROM \"posts\".\"created\") >= ?");
        parameters.add(sample.year());
    }

    private static void jsonKeys(StringBuilder sql, List<Object> parameters, Sample sample) {
        sql.append("(JSONB_TYPEOF(\"posts\".\"metadata\") = 'object'")
                .append(" AND JSONB_EXISTS_ALL(\"posts\".\"metadata\", CAST(? AS TEXT[])))");
        parameters.add(List.of(sample.firstKey(), sample.secondKey(), sample.thirdKey()));
    }

    private static void andOr(StringBuilder sql, List<Object> parameters, Sample sample) {
        sql.append("(\"posts\".\"active\" = ?");
        parameters.add(sample.active());
        sql.append(" AND \"posts\".\"views\" >= ?");
        parameters.add(sample.views());
        sql.append(") OR ");
        title(sql, parameters, sample);
        sql.append(" LIMIT ?");
        parameters.add(sample.rows());
    }
}
