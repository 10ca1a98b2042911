package dev.ryx.it.club;

/** People with and without a card, in teams. */
public final class Club {

    private Club() {}

    /** Removes all rows. */
    public static void empty() {
        Team_.objects.all().delete();
        Person_.objects.all().delete();
    }

    /** A person without a card. */
    public static Person person(String name) {
        return Person_.objects.create(person -> person.name = name);
    }

    /** A person with a card. */
    public static Person person(String name, String number) {
        Person person = person(name);
        Card_.objects.create(card -> {
            card.number = number;
            card.person.set(person);
        });
        return person;
    }

    /** A team. */
    public static Team team(String name) {
        return Team_.objects.create(team -> team.name = name);
    }
}
