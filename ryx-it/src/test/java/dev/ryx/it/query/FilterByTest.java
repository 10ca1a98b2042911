package dev.ryx.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.Ryx;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.meta.SqlType;
import dev.ryx.query.lookup.TemplateLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filters and orders from outside, and lookups of one's own. */
class FilterByTest extends ShopTest {

    private static final List<String> ALLOWED = List.of(
            "name__istartswith",
            "price__gte",
            "price__range",
            "weight__lt",
            "id__in",
            "discount__isnull",
            "lines__quantity");

    private static List<String> found(Map<String, String> parameters) {
        return Product_.objects.filterBy(parameters, ALLOWED).orderBy("id").list().stream()
                .map(product -> product.name)
                .toList();
    }

    @Test
    void valuesAreParsedToTheTypeOfTheColumn() {
        assertThat(found(Map.of("name__istartswith", "p"))).containsExactly("Pen");
        assertThat(found(Map.of("price__gte", "2.55"))).containsExactly("Ink", "Lamp", "Unsold");
        assertThat(found(Map.of("price__range", "2.55, 10"))).containsExactly("Ink", "Unsold");
        assertThat(found(Map.of("weight__lt", "1.5", "price__gte", "5"))).containsExactly("Unsold");
        assertThat(found(Map.of("discount__isnull", "true"))).containsExactly("Ink", "Unsold");
        assertThat(found(Map.of("discount__isnull", "0"))).containsExactly("Pen", "Lamp");
        assertThat(found(Map.of("lines__quantity", "10"))).containsExactly("Pen");
        assertThat(found(Map.of("id__in", ""))).isEmpty();
        String ids = Product_.objects.get("name", "Pen").id + "," + Product_.objects.get("name", "Lamp").id;
        assertThat(found(Map.of("id__in", ids))).containsExactly("Pen", "Lamp");
        assertThat(found(Map.of())).hasSize(4);
        assertThat(Purchase_.objects
                        .filterBy(Map.of("day__year", "2024", "day", "2024-06-30"), List.of("day__year", "day"))
                        .count())
                .isEqualTo(2);
        assertThat(Post_.objects
                        .filterBy(
                                Map.of("created__gte", "2024-01-01T00:00:00+02:00", "active", "yes"),
                                List.of("created__gte", "active"))
                        .count())
                .isZero();
    }

    @Test
    void everyMistakeIsTold() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("price__gte", "cheap");
        parameters.put("price__range", "1");
        parameters.put("weight__lt", "NaN");
        parameters.put("id__in", "1,x");
        parameters.put("discount__isnull", "perhaps");
        parameters.put("price", "1");
        parameters.put("name__regex", "(((");
        parameters.put("name__istartswith", "P");
        var refused =
                catchThrowableOfType(ValidationException.class, () -> Product_.objects.filterBy(parameters, ALLOWED));
        assertThat(refused.errors().keySet())
                .containsExactly(
                        "price__gte",
                        "price__range",
                        "weight__lt",
                        "id__in",
                        "discount__isnull",
                        "price",
                        "name__regex");
        assertThat(refused.errors().get("price__gte")).containsExactly("takes a number.");
        assertThat(refused.errors().get("price")).containsExactly("is no filter.");
        assertThat(refused).hasMessageNotContaining("cheap").hasMessageNotContaining("perhaps");
    }

    @Test
    void aListedLookupThatDoesNotExistIsTheProgramsMistake() {
        assertThatThrownBy(() -> Product_.objects.filterBy(Map.of("prize", "1"), List.of("prize")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("price");
        assertThatThrownBy(() -> Product_.objects.filterBy(Map.of("price__year", "1"), List.of("price__year")))
                .isInstanceOf(UnknownLookupException.class);
    }

    @Test
    void orders() {
        var all = Product_.objects.all();
        List<String> allowed = List.of("price", "name");
        assertThat(all.sortBy("-price, name", allowed).sql())
                .isEqualTo(all.orderBy("-price", "name").sql());
        assertThat(all.orderBy("name").sortBy("", allowed).sql())
                .isEqualTo(all.orderBy("name").sql());
        var refused = catchThrowableOfType(ValidationException.class, () -> all.sortBy("-price,-weight,id", allowed));
        assertThat(refused.errors().keySet()).containsExactly("weight", "id");
    }

    @Test
    void lookupsOfOnesOwn() {
        Ryx.registerLookup("longer_than", "LENGTH({col}) > ?");
        Ryx.registerLookup(
                TemplateLookup.of("is_even", "{col} - 2 * ({col} / 2) = 0").accepting(SqlType.Int.class::isInstance));
        Ryx.registerLookup(
                TemplateLookup.of("between_them", "{col} BETWEEN ? AND ?").accepting(SqlType::isNumeric));
        assertThat(Ryx.availableLookups()).contains("longer_than", "is_even", "exact", "icontains");
        assertThat(Ryx.availableTransforms()).contains("year", "trunc_month");
        assertThat(Line_.objects.filter("quantity__between_them", List.of(2, 9)).count())
                .isEqualTo(2);
        assertThat(Line_.objects
                        .filter(Line_.quantity.lookup("between_them", List.of(2, 9)))
                        .count())
                .isEqualTo(2);
        assertThatThrownBy(() -> Product_.objects.filter("name__between_them", List.of("a", "b")))
                .isInstanceOf(UnknownLookupException.class);
        assertThatThrownBy(() -> Ryx.registerLookup("exact", "{col} = ?")).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> Ryx.registerLookup("broken", "{col} = ?; DROP TABLE x"))
                .isInstanceOf(ConfigurationException.class);
    }
}
