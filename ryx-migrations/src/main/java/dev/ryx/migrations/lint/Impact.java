package dev.ryx.migrations.lint;

/**
 * What an operation does to those who use the database meanwhile.
 *
 * @param lock the greatest lock, in the database's own words; empty if there is none to speak of
 * @param blocks who waits
 * @param work for how long
 */
public record Impact(String lock, Blocks blocks, Work work) {

    /** Nothing that anybody notices. */
    public static final Impact NONE = new Impact("", Blocks.NOTHING, Work.CATALOGUE);

    /** The one in which more wait, or wait for longer, with the work of both. */
    Impact and(Impact other) {
        Impact greater = isGreaterThan(other) ? this : other;
        Work longer = work.compareTo(other.work) >= 0 ? work : other.work;
        return new Impact(greater.lock, greater.blocks, longer);
    }

    private boolean isGreaterThan(Impact other) {
        if (blocks != other.blocks) {
            return blocks.compareTo(other.blocks) > 0;
        }
        return other.lock.isEmpty() || (!lock.isEmpty() && work.compareTo(other.work) >= 0);
    }

    /** Such as {@code SHARE: writers wait while an index is built}. */
    @Override
    public String toString() {
        boolean idle = blocks == Blocks.NOTHING && !work.grows();
        String what = idle ? blocks.words() : blocks.words() + " " + work.words();
        return lock.isEmpty() ? what : lock + ": " + what;
    }
}
