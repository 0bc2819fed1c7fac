package org.wederhoor.source.intake.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.PageFacts.Fact;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.StorableText;

/** What a mail's header says of it, which anybody could have written. */
record MailHead(MailFields fields) {

    private static final List<String> SHOWN = List.of("From", "Sender", "Reply-To", "To", "Cc", "Date", "Subject", "Message-ID", "In-Reply-To");
    private static final Pattern REPLY = MailFile.pattern("^(?:[ \\t]*(?:%s)(?:[ \\t]?[\\[(]\\d+[\\])])?[ \\t]?:)++", MailFile::reply);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    // of a headline
    private static final int LONGEST = 1000;

    /** As it was written, on one line. */
    Optional<String> subject() {
        return fields.first("Subject").map(StorableText::of).map(words -> BLANKS.matcher(words).replaceAll(" ").strip()).filter(words -> !words.isEmpty());
    }

    /** Whether it answers or passes on an earlier mail. */
    boolean answers() {
        return Stream.of("In-Reply-To", "References").anyMatch(name -> fields.first(name).isPresent())
                || subject().map(words -> REPLY.matcher(words).find()).orElse(false);
    }

    /** Every field that readers of a mail see; one that is there twice, twice. */
    List<FileSays> says() {
        List<FileSays> says = new ArrayList<>();
        for (String name : SHOWN) {
            fields.all(name).stream().map(value -> new FileSays(name, value)).filter(each -> !each.value().isEmpty()).limit(5).forEach(says::add);
        }
        return says;
    }

    PageFacts facts() {
        Map<ProposalField, Fact> facts = new EnumMap<>(ProposalField.class);
        subject().map(words -> REPLY.matcher(words).replaceFirst("").strip()).filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                .ifPresent(words -> facts.put(ProposalField.HEADLINE, new Fact(words, "Subject: " + subject().get())));
        fields.first("Date").ifPresent(date -> facts.put(ProposalField.DATED, new Fact(date, "Date: " + date)));
        Correspondent.in(fields.first("From").orElse("")).map(Correspondent::name).filter(name -> !name.isEmpty())
                .ifPresent(name -> facts.put(ProposalField.BYLINE, new Fact(name, "From: " + fields.first("From").get())));
        return new PageFacts(facts);
    }
}
