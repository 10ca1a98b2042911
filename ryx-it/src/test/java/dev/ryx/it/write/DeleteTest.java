package dev.ryx.it.write;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.error.IntegrityException;
import dev.ryx.error.ProtectedException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.club.Booking;
import dev.ryx.it.club.Booking_;
import dev.ryx.it.club.Host;
import dev.ryx.it.club.Host_;
import dev.ryx.it.club.Room;
import dev.ryx.it.club.Room_;
import dev.ryx.it.shop.Employee;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Shop;
import dev.ryx.test.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of rows that refer to rows that are deleted. */
class DeleteTest extends DatabaseTest {

    private Host keeper;
    private Host guest;
    private Room house;
    private Room hall;
    private Room attic;

    @BeforeEach
    void write() {
        Booking_.objects.all().delete();
        Room_.objects.all().delete();
        Host_.objects.all().delete();
        keeper = Host_.objects.create(host -> {
            host.id = 1L;
            host.name = "Keeper";
        });
        guest = Host_.objects.create(host -> {
            host.id = 2L;
            host.name = "Guest";
        });
        house = room("House", null);
        hall = room("Hall", house);
        attic = room("Attic", house);
    }

    private static Room room(String name, @Nullable Room within) {
        return Room_.objects.create(room -> {
            room.name = name;
            room.within.set(within);
        });
    }

    private static Booking booking(Room room, Host host) {
        return Booking_.objects.create(booking -> {
            booking.room.set(room);
            booking.host.set(host);
        });
    }

    @Test
    void protectedRowsStayAndWhoProtectsThemIsNamed() {
        Booking first = booking(hall, keeper);
        Booking second = booking(hall, keeper);
        ProtectedException refused = catchThrowableOfType(ProtectedException.class, hall::delete);
        assertThat(refused.objects())
                .containsOnlyKeys("Booking.room")
                .containsEntry("Booking.room", List.of("Booking " + first.id, "Booking " + second.id));
        assertThat(refused)
                .hasMessageContaining("Room objects are not deleted")
                .hasMessageContaining("Booking " + first.id);
        assertThat(Room_.objects.count()).isEqualTo(3);
        assertThatThrownBy(() -> Room_.objects.filter("name", "Hall").delete()).isInstanceOf(ProtectedException.class);
        assertThatThrownBy(() -> Room_.objects.delete(hall)).isInstanceOf(ProtectedException.class);
        attic.delete();
        assertThat(Room_.objects.count()).isEqualTo(2);
    }

    @Test
    void rowsThatWouldBeDeletedAlongAreProtectedToo() {
        booking(attic, keeper);
        assertThatThrownBy(house::delete).isInstanceOf(ProtectedException.class).hasMessageContaining("Booking.room");
        assertThat(Room_.objects.count()).isEqualTo(3);
        Booking_.objects.all().delete();
        house.delete();
        assertThat(Room_.objects.count()).isZero();
    }

    @Test
    void manyAreNamedInPart() {
        for (int i = 0; i < 12; i++) {
            booking(hall, keeper);
        }
        ProtectedException refused = catchThrowableOfType(
                ProtectedException.class, () -> Room_.objects.all().delete());
        assertThat(refused.objects().get("Booking.room")).hasSize(10);
    }

    @Test
    void theForeignKeyGetsItsDefault() {
        Booking booking = booking(hall, guest);
        guest.delete();
        booking.refresh();
        assertThat(booking.host.get()).isEqualTo(keeper);
        assertThat(Host_.objects.count()).isEqualTo(1);
        assertThatThrownBy(keeper::delete).isInstanceOf(IntegrityException.class);
        assertThat(Host_.objects.count()).isEqualTo(1);
        Booking_.objects.all().delete();
        assertThat(Host_.objects.all().delete()).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesWhatNobodyDoes() {
        Booking booking = booking(hall, keeper);
        booking.witness.set(guest);
        booking.save();
        assertThatThrownBy(guest::delete).isInstanceOf(IntegrityException.class);
        booking.witness.set(null);
        booking.save();
        guest.delete();
        assertThat(Host_.objects.count()).isEqualTo(1);
    }

    @Test
    void severalAreDeletedOrNone() {
        booking(attic, keeper);
        assertThatThrownBy(() -> Room_.objects
                        .filter("name__in", List.of("Hall", "Attic"))
                        .delete())
                .isInstanceOf(ProtectedException.class);
        assertThat(Room_.objects.count()).isEqualTo(3);
        assertThat(Room_.objects.filter("name", "Hall").delete()).isEqualTo(1);
        assertThat(Room_.objects.filter("name", "nowhere").delete()).isZero();
    }

    @Test
    void rulesOfTheDatabaseNeedOneStatement() {
        Blog.write();
        Shop.write();
        Author ada = Author_.objects.get("name", "Ada");
        assertQueries(1, ada::delete);
        assertThat(Post_.objects.count()).isEqualTo(3);
        assertThatThrownBy(() -> Product_.objects.get("name", "Pen").delete()).isInstanceOf(IntegrityException.class);
        Employee ann = Employee_.objects.get("name", "Ann");
        assertThat(Statements.record(ann::delete)).hasSize(1);
        assertThat(Employee_.objects.get("name", "Ben").boss.isEmpty()).isTrue();
    }

    @Test
    void rulesOfRyxNeedMore() {
        assertQueries(2, guest::delete);
        assertThat(Statements.record(() -> Room_.objects.all().delete()).stream()
                        .map(event -> plain(event.sql()).substring(0, 6))
                        .toList())
                .containsOnly("SELECT", "DELETE");
    }
}
