package dev.ryx.conformance;

import dev.ryx.error.DatabaseException;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.error.ProtectedException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.error.ValidationException;
import java.util.Set;

/** The categories of the corpus that an exception belongs to. */
final class Refusals {

    /** A value or an argument of the wrong kind: one class, as the corpus says. */
    private static final Set<String> WRONG_VALUE = Set.of("ValueError", "TypeError", "ValidationError");

    private static final Set<String> WRONG_NAME = Set.of("FieldError", "ValueError", "TypeError");

    private Refusals() {}

    static Set<String> categories(RuntimeException exception) {
        return switch (exception) {
            case DoesNotExist _ -> Set.of("DoesNotExist", "IndexError");
            case MultipleObjectsReturned _ -> Set.of("MultipleObjectsReturned");
            case UnknownLookupException _ -> Set.of("FieldError");
            case FieldException field -> ofField(field);
            case ValidationException _, DoesNotCompile _ -> WRONG_VALUE;
            case IntegrityException _, DeferredConstraints.Broken _ -> Set.of("IntegrityError");
            case ProtectedException _ -> Set.of("ProtectedError");
            case DatabaseException _ -> Set.of("DatabaseError", "DataError");
            default -> Set.of();
        };
    }

    private static Set<String> ofField(FieldException exception) {
        return switch (exception.code()) {
            case UNKNOWN_FIELD -> WRONG_NAME;
            case WRONG_VALUE -> WRONG_VALUE;
            case WRONG_STEP -> Set.of("SlicedQuery", "NegativeIndex", "TypeError", "NotSupportedError");
            default -> Set.of("FieldError", "ValueError", "TypeError", "NotSupportedError");
        };
    }
}
