package org.wederhoor.claim;

/** Why a party that a claim names has no answer to it. Silence is neither a denial nor a confirmation. */
public enum Silence {
    CLAIMS, NOT_ASKED, WAITING, REFUSED, NO_ANSWER,
    /** It answered the desk, with nothing that is taken as an answer to this claim. */
    REPLIED;

    /**
     * What the outcome of a reply request says where the party has not answered the claim.
     *
     * @param outcome      WAITING, STATEMENT, REFUSED or NO_ANSWER
     * @param deadlineOver whether the deadline had passed when this was published
     */
    public static Silence after(String outcome, boolean deadlineOver) {
        return switch (outcome) {
            case "REFUSED" -> REFUSED;
            case "WAITING" -> deadlineOver ? NO_ANSWER : WAITING;
            case "STATEMENT" -> REPLIED;
            default -> NO_ANSWER;
        };
    }
}
