package org.wederhoor.dossier.contact;

/** What was typed are no opening hours. */
public final class NotHours extends Exception {

    /** What is wrong with it. */
    public enum Fault {
        UNREADABLE,
        /** A time stands before any day. */
        NO_DAY,
        /** A day has no times, or one time alone. */
        NO_TIMES,
        /** Such as 25:00. */
        NO_TIME,
        /** It ends when it begins, or before that. */
        OVER_MIDNIGHT
    }

    private final Fault fault;
    private final String at;

    NotHours(Fault fault, String at) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.at = at;
    }

    public Fault fault() {
        return fault;
    }

    /** The words of it that are wrong. */
    public String at() {
        return at;
    }
}
