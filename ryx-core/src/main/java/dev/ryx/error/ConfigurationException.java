package dev.ryx.error;

import java.io.Serial;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A setting, a URL or a model that makes no sense. */
public final class ConfigurationException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String what;

    /** Says what is wrong and what to write instead. */
    public ConfigurationException(String what, String remedy, @Nullable Throwable cause) {
        super(ErrorCode.CONFIGURATION, what, remedy, cause);
        this.what = what;
    }

    /** Says what is wrong and what to write instead. */
    public ConfigurationException(String what, String remedy) {
        this(what, remedy, null);
    }

    /** The same, saying first where the setting is, such as {@code ryx.toml, section pool, key max_conn}. */
    public ConfigurationException at(String where) {
        return new ConfigurationException(where + ": " + what, remedy(), getCause());
    }

    /** A name that no database would take. */
    public static ConfigurationException badIdentifier(String text) {
        return new ConfigurationException(
                "\"" + Nearest.printable(text) + "\" cannot be a name in SQL.",
                "Use 1 to 63 bytes: a letter or underscore first, then letters, digits, _ $ - . or spaces.");
    }

    /** A model that nobody declared. */
    public static ConfigurationException unknownModel(String name, Collection<String> known) {
        return new ConfigurationException(
                "There is no model " + Nearest.printable(name) + ".", Nearest.remedy(name, known));
    }

    /** A model that is declared twice. */
    public static ConfigurationException duplicateModel(String name) {
        return new ConfigurationException(
                "The model " + name + " is there twice.", "Two jars or class path entries hold it: leave one out.");
    }

    /** Two members of a model that answer to one name. */
    public static ConfigurationException nameClash(String model, String name, String first, String second) {
        return new ConfigurationException(
                model + " has two members that text paths would call " + name + ": " + first + " and " + second + ".",
                "Rename one, or give the relation another relatedName.");
    }

    /** A relation to a class that is no model, or whose jar is missing. */
    public static ConfigurationException missingTarget(String model, String target) {
        return new ConfigurationException(
                model + " refers to " + target + ", which is not among the models.",
                "Annotate it with @Table and compile it with ryx-processor, or add its jar.");
    }

    /** A reverse side whose other side is not there. */
    public static ConfigurationException wrongMappedBy(String model, String name, String owner, String mappedBy) {
        return new ConfigurationException(
                model + "." + name + " is mapped by " + owner + "." + mappedBy + ", which is no relation to " + model
                        + ".",
                "Name a ForeignKey<" + model + ">, OneToOne<" + model + "> or ManyToMany<" + model + "> of " + owner
                        + ".");
    }
}
