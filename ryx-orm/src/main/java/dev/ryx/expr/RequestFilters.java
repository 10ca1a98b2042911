package dev.ryx.expr;

import dev.ryx.error.RyxException;
import dev.ryx.error.ValidationException;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.plan.Resolver;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Filters and orders that come from outside, such as the parameters of an HTTP request: what is not listed is refused. */
public final class RequestFilters {

    private final String model;
    private final QueryNode query;
    private final Resolver resolver;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    /**
     * For one query.
     *
     * @param model the model's name in messages
     * @param resolver what knows names and types
     */
    public RequestFilters(String model, QueryNode query, Resolver resolver) {
        this.model = model;
        this.query = query;
        this.resolver = resolver;
    }

    /**
     * The conditions, with their values parsed to the types of the columns.
     *
     * @param parameters values by their lookups
     * @param allowed the lookups that may be used, spelled as they are used
     * @throws ValidationException if a lookup is not allowed or a value cannot be parsed, with all of them
     */
    public Q<Object> conditions(Map<String, String> parameters, Collection<String> allowed) {
        Q<Object> all = Q.of();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            all = all.and(condition(parameter.getKey(), parameter.getValue(), allowed));
        }
        requireNoErrors();
        return all;
    }

    private Q<Object> condition(String lookup, String text, Collection<String> allowed) {
        if (!allowed.contains(lookup)) {
            addError(lookup, "is no filter.");
            return Q.of();
        }
        Resolver.Taken taken = resolver.taken(lookup, query);
        try {
            return Q.of(lookup, RequestValues.parse(text, taken));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            addError(lookup, "takes " + RequestValues.wanted(taken) + ".");
            return Q.of();
        } catch (RyxException refused) {
            addError(lookup, "cannot be this value.");
            return Q.of();
        }
    }

    /**
     * The terms of an order.
     *
     * @param terms paths with commas between them, with a leading {@code -} for descending
     * @param allowed the paths that may be used
     * @throws ValidationException if a path is not allowed, with all of them
     */
    public List<Order<Object>> orders(String terms, Collection<String> allowed) {
        var orders = new ArrayList<Order<Object>>();
        for (String term : terms.split(",", -1)) {
            String path = term.strip();
            String bare = path.startsWith("-") ? path.substring(1) : path;
            if (allowed.contains(bare)) {
                orders.add(Order.of(path));
            } else if (!bare.isEmpty()) {
                addError(bare, "is nothing to order by.");
            }
        }
        requireNoErrors();
        return orders;
    }

    private void addError(String lookup, String message) {
        errors.computeIfAbsent(lookup, _ -> new ArrayList<>()).add(message);
    }

    private void requireNoErrors() {
        if (!errors.isEmpty()) {
            throw new ValidationException("The filter of " + model, errors);
        }
    }
}
