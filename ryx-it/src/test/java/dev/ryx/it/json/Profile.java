package dev.ryx.it.json;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Json;
import dev.ryx.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Objects of classes that Jackson knows, as JSON. */
// tag::profile[]
@Table("json_profiles")
@SuppressWarnings("ryx") // each profile has preferences and places of its own
public class Profile extends Model {

    @Field(maxLength = 40)
    public String name = "";

    @Json
    public Preferences preferences = new Preferences();

    @Json
    public List<Place> places = new ArrayList<>();
}
// end::profile[]
