package dev.ryx.it.life;

import dev.ryx.it.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that begin with empty tables and an empty log. */
abstract class LifeTest extends DatabaseTest {

    @BeforeEach
    @AfterEach
    void empty() {
        Diary_.objects.all().delete();
        Entry_.objects.all().delete();
        Invoice_.objects.all().delete();
        Draft_.objects.all().delete();
        Kept_.objects.all().delete();
        Customer_.objects.all().delete();
        Crate_.objects.all().delete();
        Memo_.objects.all().delete();
        Badge_.objects.all().delete();
        Shipment_.objects.all().delete();
        Level_.objects.all().delete();
        Handle_.objects.all().delete();
        Diary.LOG.clear();
        Diary.failing = null;
    }

    static Diary diary(String text) {
        var diary = new Diary();
        diary.text = text;
        diary.save();
        return diary;
    }
}
