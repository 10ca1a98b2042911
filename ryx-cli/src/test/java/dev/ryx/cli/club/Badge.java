package dev.ryx.cli.club;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** What a team may carry; its key is text. */
@Table
public record Badge(
        @Field(primaryKey = true, maxLength = 10) String code, String meaning) {}
