package dev.ryx.it.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalTime;

/** A class that says by Jackson's annotations what its JSON is. */
public final class Place {

    private final String name;
    private final LocalTime opens;

    /** From JSON. */
    @JsonCreator
    public Place(@JsonProperty("called") String name, @JsonProperty("from") LocalTime opens) {
        this.name = name;
        this.opens = opens;
    }

    @JsonProperty("called")
    public String name() {
        return name;
    }

    @JsonProperty("from")
    public LocalTime opens() {
        return opens;
    }

    @JsonIgnore
    public boolean isEarly() {
        return opens.isBefore(LocalTime.NOON);
    }
}
