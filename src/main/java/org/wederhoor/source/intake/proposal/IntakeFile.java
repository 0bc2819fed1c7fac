package org.wederhoor.source.intake.proposal;

import java.util.List;
import java.util.function.Function;

import org.wederhoor.web.language.WordFiles;

/** How a language's pages and articles say what they are; {@code intake/en.yaml} explains it. What the language has not is null. */
record IntakeFile(String by, String and, String nameParticles, String byline, String bylineAlone, String writtenBy,
        String reporting, String staff, String staffArticle, String nobody, String ourOwn, String from, String at,
        String hours, String published, String updated, String placeJoiners, String noPlaces,
        String shortPlaces, String captions, String pictures, String pictureSellers, String otherWork, String sources, String contributed,
        String withHelpOf, String address, String outletArticle, String outletJoiners, String noOutlet,
        String outletNames, String companies, String afterOutlet, String ours, String rights, String subscribe, String letter, String letterOf,
        String vote, String voteIn, String install, String follow, String followOn, String support,
        String things, String welcome) {

    private static final List<IntakeFile> ALL = WordFiles.yaml("intake", IntakeFile.class);

    /** A regular expression for what any language that the app is built with gives under a key, with the case as it is there. */
    static String exactly(Function<IntakeFile, String> key) {
        return WordFiles.any(ALL, key);
    }

    /** The same, whatever the case. */
    static String any(Function<IntakeFile, String> key) {
        return "(?iu:" + exactly(key) + ")";
    }
}
