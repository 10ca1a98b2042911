package dev.ryx.it.shop;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A small shop: exact prices, customers without support, a purchase without lines, a product never sold. */
public final class Shop {

    private Shop() {}

    /** Removes all rows. */
    public static void empty() {
        Line_.objects.all().delete();
        Purchase_.objects.all().delete();
        Customer_.objects.all().delete();
        Product_.objects.all().delete();
        Employee_.objects.all().delete();
        Desk_.objects.all().delete();
    }

    /** Writes the rows. */
    public static void write() {
        empty();
        Employee boss = employee("Boss", null, desk("A1", 1));
        Employee ann = employee("Ann", boss, desk("B2", 2));
        employee("Ben", ann, null);
        employee("Cid", ann, null);

        Customer cleo = customer("Cleo", ann);
        Customer dan = customer("Dan", ann);
        Customer eva = customer("Éva", null);

        Product pen = product("Pen", "1.10", "0.10", 0.25);
        Product ink = product("Ink", "2.55", null, 1.5);
        Product lamp = product("Lamp", "100.00", "5.00", 3);
        product("Unsold", "9.99", null, 0);

        Purchase first = purchase(cleo, "2023-12-31", null);
        line(first, pen, 10, "1.00");
        line(first, ink, 1, "2.55");
        Purchase second = purchase(cleo, "2024-01-01", "gift");
        line(second, lamp, 1, "99.99");
        Purchase third = purchase(dan, "2024-06-30", "");
        line(third, pen, 3, "1.10");
        line(third, ink, 2, "2.50");
        line(third, lamp, 1, "100.00");
        purchase(eva, "2024-06-30", "gift");
    }

    /** A desk. */
    public static Desk desk(String code, int floor) {
        return Desk_.objects.create(desk -> {
            desk.code = code;
            desk.floor = floor;
        });
    }

    /** An employee. */
    public static Employee employee(String name, @Nullable Employee boss, @Nullable Desk desk) {
        return Employee_.objects.create(employee -> {
            employee.name = name;
            employee.boss.set(boss);
            employee.desk.set(desk);
        });
    }

    /** A customer. */
    public static Customer customer(String name, @Nullable Employee support) {
        return Customer_.objects.create(customer -> {
            customer.name = name;
            customer.support.set(support);
        });
    }

    /** A product. */
    public static Product product(String name, String price, @Nullable String discount, double weight) {
        return Product_.objects.create(product -> {
            product.name = name;
            product.price = new BigDecimal(price);
            product.discount = discount == null ? null : new BigDecimal(discount);
            product.weight = weight;
        });
    }

    /** A purchase. */
    public static Purchase purchase(Customer customer, String day, @Nullable String category) {
        return Purchase_.objects.create(purchase -> {
            purchase.customer.set(customer);
            purchase.day = LocalDate.parse(day);
            purchase.category = category;
        });
    }

    /** A line of a purchase. */
    public static Line line(Purchase purchase, Product product, int quantity, String unitPrice) {
        return Line_.objects.create(line -> {
            line.purchase.set(purchase);
            line.product.set(product);
            line.quantity = quantity;
            line.unitPrice = new BigDecimal(unitPrice);
        });
    }
}
