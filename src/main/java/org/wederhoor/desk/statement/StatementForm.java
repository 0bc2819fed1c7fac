package org.wederhoor.desk.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.claim.StatementWords.Quotation;
import org.wederhoor.claim.Superseding;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.DateField;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.desk.Quoted;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** What is typed about a statement, and the rules for it. */
class StatementForm {

    private final Form form;

    StatementForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return anotherPassage(Form.blank().with("id", Ids.next()));
    }

    /** A form for a statement in words that were selected in {@code source}; without them when it has no such place. */
    static Form quoting(Source source, String place) {
        Form form = Form.blank().with("id", Ids.next()).with("passageSource", source.id).with("readIn", source.id);
        QuotationField.fill(form, "passageExact", "passagePlace", source, place);
        return form.with("passageVoice", voice(true));
    }

    /** A form that makes a statement of what was suggested, for an editor to mend. */
    static Form suggested(Suggestion suggestion, Locale language) {
        SuggestedWords words = new SuggestedWords(suggestion, SourceText.placed(suggestion.source), language);
        return filled(words.statement(), language).with("id", Ids.next()).with("suggestion", suggestion.id);
    }

    /** The form of a statement as it is saved, its dates in words of {@code language}. */
    static Form of(Statement statement, Locale language) {
        return filled(statement.words(), language).with("version", statement.version);
    }

    private static Form filled(StatementWords words, Locale language) {
        Form form = Form.blank().with("party", id(words.party())).with("spokesperson", words.spokesperson())
                .with("saidTo", id(words.saidTo())).with("relayedBy", id(words.relayedBy())).with("title", words.title())
                .with("workingTitle", words.workingTitle()).with("datingNote", words.datingNote()).with("note", words.note())
                .with("paraphrase", words.paraphrase()).with("supersededBy", words.supersededBy() == null ? null : words.supersededBy().id)
                .withAll("passageSource", words.quotations().stream().map(each -> each.source().id.toString()).toList())
                .withAll("passageExact", words.quotations().stream().map(Quotation::exact).toList())
                .withAll("passagePlace", words.quotations().stream().map(each -> QuotationField.carried(each.place())).toList())
                .withAll("passageVoice", words.quotations().stream().map(each -> voice(each.ownWords())).toList())
                .withAll("readIn", words.readIn().stream().map(source -> source.id.toString()).toList());
        DateField.fill(form, "said", words.said(), language);
        DateField.fill(form, "reported", words.reported(), language);
        return words.quotations().isEmpty() ? anotherPassage(form) : form;
    }

    /** The same form with one more, empty, passage to fill in. */
    static Form anotherPassage(Form form) {
        return form.withAll("passageSource", plus(form.values("passageSource"), ""))
                .withAll("passageExact", plus(form.values("passageExact"), ""))
                .withAll("passagePlace", plus(form.values("passagePlace"), ""))
                .withAll("passageVoice", plus(form.values("passageVoice"), "own"));
    }

    /** Whether the button was pressed that asks for one more passage: the form is then shown again as it is. */
    boolean wantsPassage() {
        return form.has("then", "passage");
    }

    StatementWords read() {
        Party party = form.reference("party", key -> Party.survivor(key));
        String title = form.required("title", 200);
        String paraphrase = form.optional("paraphrase", 2000);
        List<Quotation> quotations = quotations();
        if (paraphrase == null && quotations.isEmpty()) {
            form.problem("paraphrase", DeskProblem.NOTHING_SAID);
        }
        Set<Source> readIn = new LinkedHashSet<>(form.references("readIn", key -> Source.<Source>findById(key)));
        quotations.forEach(each -> readIn.add(each.source()));
        return new StatementWords(party, form.optional("spokesperson", 200), form.optionalReference("saidTo", key -> Party.survivor(key)),
                form.optionalReference("relayedBy", key -> Party.survivor(key)), title, form.optional("workingTitle", 200),
                DateField.read(form, "said"), DateField.read(form, "reported"), form.text("datingNote", 2000),
                form.text("note", 2000), paraphrase, quotations, readIn,
                form.optionalReference("supersededBy", key -> Statement.<Statement>findById(key)));
    }

    /** As {@link #read()}, with what supersedes {@code statement} held against the rules for that. */
    StatementWords readFor(Statement statement) {
        StatementWords words = read();
        if (words.party() != null) {
            Superseding.problems(statement, words).forEach(form::problem);
        }
        return words;
    }

    /** Whether somebody else changed the statement since the form was opened; the form then holds both texts. */
    boolean isStale(Statement statement, StatementWords typed, Locale language) {
        StatementWords saved = statement.words();
        if (statement.version == form.version() || saved.equals(typed)) {
            return false;
        }
        form.against(of(statement, language));
        form.differs(DeskLabel.PARTY, name(saved.party()), name(typed.party()), "party");
        form.differs(DeskLabel.SPOKESPERSON, text(saved.spokesperson()), text(typed.spokesperson()), "spokesperson");
        form.differs(DeskLabel.SAID_TO, name(saved.saidTo()), name(typed.saidTo()), "saidTo");
        form.differs(DeskLabel.RELAYED_BY, name(saved.relayedBy()), name(typed.relayedBy()), "relayedBy");
        form.differs(DeskLabel.PUBLIC_TITLE, saved.title(), typed.title(), "title");
        form.differs(DeskLabel.WORKING_TITLE, text(saved.workingTitle()), text(typed.workingTitle()), "workingTitle");
        form.differs(DeskLabel.SAID, DateField.shown(saved.said(), language), DateField.shown(typed.said(), language),
                "saidPrinted", "saidEdtf");
        form.differs(DeskLabel.REPORTED, DateField.shown(saved.reported(), language),
                DateField.shown(typed.reported(), language), "reportedPrinted", "reportedEdtf");
        form.differsInText(DeskLabel.DATING_NOTE, saved.datingNote(), typed.datingNote(), "datingNote");
        form.differsInText(DeskLabel.NOTE, saved.note(), typed.note(), "note");
        form.differsInText(DeskLabel.PARAPHRASE, text(saved.paraphrase()), text(typed.paraphrase()), "paraphrase");
        form.differs(DeskLabel.PASSAGES, words(saved.quotations(), language), words(typed.quotations(), language),
                "passageExact", "passageSource", "passagePlace", "passageVoice");
        form.differs(DeskLabel.READ_IN, labels(saved.readIn()), labels(typed.readIn()), "readIn");
        form.differs(DeskLabel.SUPERSEDED_BY, title(saved.supersededBy()), title(typed.supersededBy()), "supersededBy");
        form.outdated(statement.version);
        return true;
    }

    private List<Quotation> quotations() {
        List<String> exact = form.verbatims("passageExact", 2000);
        List<String> places = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            Source source = source(form.valueAt("passageSource", i));
            places.add(form.valueAt("passagePlace", i));
            if (!exact.get(i).isEmpty() && source == null) {
                form.problem("passageSource-" + i, DeskProblem.PASSAGE_SOURCE);
            } else if (!exact.get(i).isEmpty()) {
                Quoted words = new QuotationField(form, "passageExact-" + i, source).read(exact.get(i), form.valueAt("passagePlace", i));
                if (words != null) {
                    exact.set(i, words.exact());
                    places.set(i, QuotationField.carried(words.place()));
                    quotations.add(new Quotation(source, words.exact(), words.place(), voice(true).equals(form.valueAt("passageVoice", i))));
                }
            }
        }
        form.withAll("passageExact", exact).withAll("passagePlace", places);
        return quotations;
    }

    private static Source source(String id) {
        try {
            return Source.findById(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> plus(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static String voice(boolean own) {
        return own ? "own" : "reported";
    }

    private static Object id(Party party) {
        return party == null ? null : party.id;
    }

    private static String name(Party party) {
        return party == null ? "" : party.name;
    }

    private static String title(Statement statement) {
        return statement == null ? "" : statement.deskTitle();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String words(List<Quotation> quotations, Locale language) {
        StatementsMessages voices = MessageBundles.get(StatementsMessages.class, Localized.Literal.of(language.toLanguageTag()));
        return quotations.stream().map(each -> each.exact() + " (" + each.source().label + ". "
                + (each.ownWords() ? voices.voiceOwn() : voices.voiceReported()) + ")").collect(Collectors.joining("\n"));
    }

    private static String labels(Set<Source> sources) {
        return sources.stream().map(source -> source.label).sorted().collect(Collectors.joining("\n"));
    }
}
