package org.wederhoor.desk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Namesakes;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;

/**
 * Asks whether what is about to be called so is not here already. The form then carries what was shown ({@value #ANOTHER}), so that
 * sending it once more says that it is another.
 */
public final class NamesakeProblem implements FieldWords {

    /** The field that holds the ids of those that were shown. */
    public static final String ANOTHER = "another";

    private final List<Known> known;

    private NamesakeProblem(List<Known> known) {
        this.known = known;
    }

    /** Something of that name, and where it can be seen. */
    public record Known(UUID id, String name, String path) {
    }

    /** Notes at {@code field} which parties may go by one of {@code names} already; those that the form was shown with before are others. */
    public static void ofParties(Form form, String field, Collection<String> names, UUID except) {
        note(form, field, Namesakes.parties(names, except), NamesakeProblem::known);
    }

    /** The same for a new party, where one that bears exactly its name is no question. */
    public static void ofNewParty(Form form, String field, String name) {
        note(form, field, Namesakes.parties(List.of(name), null).stream().filter(party -> !party.name.equalsIgnoreCase(name)).toList(), NamesakeProblem::known);
    }

    private static Known known(Party party) {
        return new Known(party.id, party.name, "/desk/parties/" + party.id);
    }

    /** The same for dossiers. */
    public static void ofDossiers(Form form, String field, String title, UUID except) {
        note(form, field, Namesakes.dossiers(title, except), dossier -> new Known(dossier.id, dossier.title, "/desk/dossiers/" + dossier.id));
    }

    private static <T> void note(Form form, String field, List<T> alike, Function<T, Known> known) {
        List<Known> all = alike.stream().map(known).toList();
        if (!form.hasProblem(field) && all.stream().anyMatch(each -> !form.has(ANOTHER, each.id.toString()))) {
            form.withAll(ANOTHER, Stream.concat(form.values(ANOTHER).stream(), all.stream().map(each -> each.id.toString())).distinct().toList());
            form.problem(field, new NamesakeProblem(all));
        }
    }

    @Override
    public String in(Locale language) {
        return Words.messages(DeskMessages.class, language)
                .namesakes(known.stream().map(Known::name).distinct().collect(Collectors.joining(", ")));
    }

    /** What may be the same, for templates; empty for any other problem, and for none. */
    @TemplateExtension
    static List<Known> namesakes(Words problem) {
        return problem instanceof NamesakeProblem namesake ? namesake.known : List.of();
    }
}
