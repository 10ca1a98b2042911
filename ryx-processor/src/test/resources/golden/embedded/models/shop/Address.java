package shop;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.NotBlank;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

record Address(
        @Field(maxLength = 80) @NotBlank String street,
        int number,
        boolean isHome,
        @Nullable Short floor,
        @Field(column = "since") @Nullable OffsetDateTime validSince,
        Kind kind) {

    enum Kind {
        WORK,
        OTHER
    }
}
