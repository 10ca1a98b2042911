package dev.ryx.it.life;

import dev.ryx.Hooks;

/** What models share: a method that is called when one of their objects is saved. */
public interface Noted extends Hooks {

    @Override
    default void beforeSave(boolean created) {
        Diary.LOG.add(created ? "noted" : "noted again");
    }
}
