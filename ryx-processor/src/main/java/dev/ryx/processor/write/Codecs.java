package dev.ryx.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ryx.meta.Names;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The codecs of a model's columns, as constants of its binding. */
final class Codecs {

    private Codecs() {}

    /** The constant's name. */
    static String name(ColumnSource column) {
        return Names.snakeCase(column.name()).toUpperCase(Locale.ROOT) + "_CODEC";
    }

    /** The constant. */
    static FieldSpec constant(ColumnSource column, ValueType.Coded coded) {
        TypeName type = ParameterizedTypeName.get(RyxTypes.CODEC, coded.type().box(), columnType(coded));
        return FieldSpec.builder(type, name(column), Modifier.STATIC, Modifier.FINAL)
                .initializer(coded.codec())
                .build();
    }

    /** The class of the column's values. */
    static TypeName columnType(ValueType.Coded coded) {
        return coded.many()
                ? ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class))
                : ClassName.bestGuess(coded.column().reference());
    }
}
