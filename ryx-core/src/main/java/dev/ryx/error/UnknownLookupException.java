package dev.ryx.error;

import java.io.Serial;
import java.util.Collection;

/** A lookup or transform that does not exist, or not for the field's type. */
public final class UnknownLookupException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param where the model and field, such as {@code Post.title}
     * @param lookup the name that is no lookup
     * @param path the whole path, as it was given
     * @param known the lookups, transforms and, after a relation, fields that would have been right
     */
    public UnknownLookupException(String where, String lookup, String path, Collection<String> known) {
        super(
                ErrorCode.UNKNOWN_LOOKUP,
                where + " has no lookup \"" + lookup + "\" (in \"" + path + "\").",
                Nearest.remedy(lookup, known),
                null);
    }
}
