import dev.ryx.binding.JsonMapper;
import dev.ryx.jackson.JacksonJsonMapper;
import org.jspecify.annotations.NullMarked;

/** Models as JSON, with Jackson. */
@NullMarked
module dev.ryx.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.ryx.orm;

    exports dev.ryx.jackson;

    provides JsonMapper with
            JacksonJsonMapper;
}
