import org.jspecify.annotations.NullMarked;

/** The ORM: models, managers, query sets and relations. */
@NullMarked
module dev.ryx.orm {
    requires transitive dev.ryx.backend;
}
