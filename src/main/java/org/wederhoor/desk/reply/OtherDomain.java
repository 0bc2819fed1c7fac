package org.wederhoor.desk.reply;

import org.wederhoor.source.intake.mail.Correspondent;

/** Whether a mail says that it is from elsewhere than where the letter went. Neither proves anything; a signature does. */
public final class OtherDomain {

    private OtherDomain() {
    }

    /**
     * A department's domain is its house's, either way round.
     *
     * @param sender    as the mail says; null where it does not
     * @param recipient null where it is not known
     */
    public static boolean is(String sender, String recipient) {
        String here = sender == null ? "" : Correspondent.in(sender).map(Correspondent::domain).orElse("");
        String there = recipient == null ? "" : Correspondent.in(recipient).map(Correspondent::domain).orElse("");
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there) && !here.endsWith("." + there) && !there.endsWith("." + here);
    }
}
