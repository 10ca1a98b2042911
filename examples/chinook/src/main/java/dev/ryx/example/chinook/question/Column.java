package dev.ryx.example.chinook.question;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an answer.
 *
 * @param <R> what each row is
 * @param title its head
 * @param value its value in a row; null where there is none
 */
public record Column<R>(String title, Function<R, @Nullable Object> value) {}
