package org.wederhoor.source.intake.mail;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.wederhoor.web.language.WordFiles;

/** What is put around a mail's own words in one language; {@code mail/en.yaml} explains it. What the language has not is null. */
record MailFile(String from, String sent, String to, String subject, String original, String wrote, String reply, String greeting, String device,
        String disclaimer, String otherForm, String automatic) {

    private static final List<MailFile> ALL = WordFiles.yaml("mail", MailFile.class);

    /** A regular expression for what any language that the app is built with gives under a key, whatever the case. */
    static String any(Function<MailFile, String> key) {
        return "(?iu:" + WordFiles.any(ALL, key) + ")";
    }

    /** A pattern with {@code %s} in it for that. */
    static Pattern pattern(String around, Function<MailFile, String> key) {
        return Pattern.compile(around.replace("%s", any(key)));
    }
}
