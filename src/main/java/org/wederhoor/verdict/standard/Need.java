package org.wederhoor.verdict.standard;

/**
 * What would bring a rule closer to being met, as data: where it is done is for the desk to say.
 *
 * @param party whom it is about; null where it is about nobody
 * @param mark  the mark that it is about; null where it is about none
 */
public record Need(Step step, Evidence.Party party, Mark mark) {

    /** What there is to do. */
    public enum Step {
        LINK_CONFIRMATION, SAY_BASIS, ARCHIVE_DOCUMENT, ADD_ORIGIN, LINK_DENIAL, SAY_WHY_IT_COUNTS, ASK, GIVE, SAY_WHY_NOT
    }

    static Need to(Step step) {
        return new Need(step, null, null);
    }

    static Need of(Step step, Evidence.Party party) {
        return new Need(step, party, null);
    }

    static Need give(Mark mark) {
        return new Need(Step.GIVE, null, mark);
    }
}
