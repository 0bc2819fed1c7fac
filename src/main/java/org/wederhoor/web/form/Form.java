package org.wederhoor.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.wederhoor.web.Ids;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.text.Markdown;

/**
 * What somebody typed into a form, with what is wrong with it. Reading a field checks it; a form with problems is shown
 * again as it was typed.
 */
public class Form {

    /** Where a problem is noted that no one field can mend. */
    public static final String WHOLE = "";

    final Map<String, List<String>> values;
    final Labels labels;
    private final Map<String, Words> problems = new LinkedHashMap<>();
    private Conflict conflict;
    private boolean again;
    private boolean closed;

    /** @param labels what its page calls its fields */
    public Form(Map<String, List<String>> values, Labels labels) {
        this.values = new LinkedHashMap<>(values);
        this.labels = labels;
    }

    /** A form nobody has typed into yet. */
    public static Form blank(Labels labels) {
        return new Form(Map.of(), labels);
    }

    /** What was typed, without what is wrong with it. */
    public Form copy() {
        return new Form(values, labels);
    }

    /** A form that is not carried out but shown as it is here, beside what is left of the differences to somebody else's text. */
    static Form again(Map<String, List<String>> values, Labels labels, List<Difference> left) {
        Form form = new Form(values, labels);
        form.again = true;
        form.conflict = left.isEmpty() ? null : new Conflict(left);
        return form;
    }

    /** Whether the form was sent to be shown again, with words out of a draft or of somebody else's text, and not to be saved. */
    public boolean isAgain() {
        return again;
    }

    /**
     * Has the form shown again, once a button has done with it what it is for: with what is wrong by now, if anything is; what the rest of it
     * still lacks is no matter yet.
     */
    public void showAgain() {
        again = problems.isEmpty();
        closed = true;
    }

    /** What the page calls a field, or several that are said together, with a plus sign between their names. */
    public Words label(String name) {
        return labels.of(name);
    }

    /** Fills a field of a form that is shown for the first time. */
    public Form with(String name, Object value) {
        values.put(name, List.of(value == null ? "" : value.toString()));
        return this;
    }

    public Form withAll(String name, List<String> all) {
        values.put(name, all);
        return this;
    }

    /** The field as it was typed; empty when the form has none of that name. */
    public String value(String name) {
        return valueAt(name, 0);
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** One of the values of a field that the form repeats; empty when it has not that many. */
    public String valueAt(String name, int index) {
        List<String> all = values(name);
        return index < all.size() ? all.get(index) : "";
    }

    /** The id by which one of the values of a field that the form repeats is known. */
    public String numbered(String name, int index) {
        return name + "-" + index;
    }

    /** Whether the form was sent with a field of that name, be it empty. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /**
     * A text of at most {@code limit} Unicode characters, trimmed, with unix line ends and in Unicode's composed form; empty
     * when nothing was typed. Control characters other than line ends and tabs are a problem.
     */
    public String text(String name, int limit) {
        return checked(name, TypedText.tidied(value(name)), limit);
    }

    /** As {@link #text}, and leaving it empty is a problem. */
    public String required(String name, int limit) {
        String text = text(name, limit);
        if (text.isEmpty()) {
            problem(name, WebProblem.REQUIRED);
        }
        return text;
    }

    /** As {@link #text}; nothing typed is null. */
    public String optional(String name, int limit) {
        String text = text(name, limit);
        return text.isEmpty() ? null : text;
    }

    /** The texts of a field that the form repeats, in their order, empty ones included; problems are numbered {@code name-0}…. */
    public List<String> texts(String name, int limit) {
        return each(name, limit, TypedText::tidied);
    }

    /** As {@link #text}, for a text that is shown as Markdown: nesting that is too deep to be shown is a problem. */
    public String markdown(String name, int limit) {
        String text = text(name, limit);
        if (!hasProblem(name) && Markdown.isTooDeep(text)) {
            problem(name, WebProblem.TOO_DEEP);
        }
        return text;
    }

    /**
     * A quotation, kept to the letter: only line ends become unix ones. Empty when nothing but white space was typed. Its
     * length and control characters are checked as for {@link #text}.
     */
    public String verbatim(String name, int limit) {
        return checked(name, TypedText.verbatim(value(name)), limit);
    }

    /** What stands around a quotation, to the letter but for unix line ends; nobody types it, so nothing in it is a problem. */
    public String around(String name) {
        return TypedText.unixLines(value(name));
    }

    /** As {@link #verbatim}, for a field that the form repeats; problems are numbered as for {@link #texts}. */
    public List<String> verbatims(String name, int limit) {
        return each(name, limit, TypedText::verbatim);
    }

    /** One of {@code type}'s constants; null, with a problem, when none or another is given. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value(name))) {
                return constant;
            }
        }
        problem(name, WebProblem.CHOOSE);
        return null;
    }

    /** As {@link #choice}; no choice at all is null and no problem. */
    public <E extends Enum<E>> E optionalChoice(String name, Class<E> type) {
        return value(name).isEmpty() ? null : choice(name, type);
    }

    /** What {@code finder} finds under the id in the field; null, with a problem, when that is nothing. */
    public <T> T reference(String name, Function<UUID, T> finder) {
        T found = Ids.parsed(value(name)).map(finder).orElse(null);
        if (found == null) {
            problem(name, WebProblem.CHOOSE);
        }
        return found;
    }

    /** As {@link #reference}; an empty field is null and no problem. */
    public <T> T optionalReference(String name, Function<UUID, T> finder) {
        return value(name).isEmpty() ? null : reference(name, finder);
    }

    /** What {@code finder} finds under each id that was ticked, in the form's order; unknown ids are a problem. */
    public <T> List<T> references(String name, Function<UUID, T> finder) {
        List<T> found = new ArrayList<>();
        for (String typed : values(name)) {
            T thing = Ids.parsed(typed).map(finder).orElse(null);
            if (thing == null) {
                problem(name, WebProblem.CHOOSE);
            } else if (!found.contains(thing)) {
                found.add(thing);
            }
        }
        return found;
    }

    /** An http or https address of at most 2,000 characters; null when nothing was typed. */
    public String webAddress(String name) {
        String typed = optional(name, 2000);
        if (typed == null || TypedText.isWebAddress(typed)) {
            return typed;
        }
        problem(name, WebProblem.WEB_ADDRESS);
        return null;
    }

    /** The version that the form was opened on; -1, which no row has, when it is missing or no number. */
    public int version() {
        return TypedText.number(value("version"));
    }

    /** The version of the thing beside which the pressed button stands; -1, likewise, when it names none. */
    public int seen() {
        return TypedText.number(value("seen"));
    }

    /**
     * The id that a creation form carries, so that sending it twice makes one thing.
     *
     * @throws Missing when the form carries none
     */
    public UUID newId() {
        return id("id");
    }

    /**
     * The id in a field that the page itself filled in.
     *
     * @throws Missing when there is none
     */
    public UUID id(String name) {
        return Ids.read(value(name));
    }

    /** Notes what is wrong with a field, or with the {@link #WHOLE}; the first problem of a field is the one that is shown. */
    public void problem(String name, Words words) {
        if (!closed) {
            problems.putIfAbsent(name, words);
        }
    }

    /** Whether the form has to be shown again instead of being carried out: something is wrong, or that is all it asks for. */
    public boolean hasProblems() {
        return again || !problems.isEmpty();
    }

    /**
     * The status of a form that is shown again: 409 when somebody else was first, 422 when something has to be mended, 200 when
     * nothing else was asked for.
     */
    public int refusedStatus() {
        return again ? 200 : isOutdated() ? 409 : 422;
    }

    /** What is wrong, by field, in the order it was found. */
    public Map<String, Words> problems() {
        return problems;
    }

    /** What is wrong, in the order it was found, as it is read away from its field. */
    public List<FormProblem> getSummary() {
        return problems.entrySet().stream().map(each -> FormProblem.of(each.getKey(), each.getValue(), labels)).toList();
    }

    /**
     * Notes that the form was opened on an earlier version than {@code version}, the one that is saved now. Sent once more, it
     * is a form on that version.
     *
     * @return where what differs is to be noted
     */
    public Conflict outdated(int version) {
        with("version", version);
        conflict = new Conflict(List.of());
        return conflict;
    }

    /** What somebody else saved after the form was opened; null when nobody did. */
    public Conflict getConflict() {
        return conflict;
    }

    public boolean isOutdated() {
        return conflict != null;
    }

    public Words problemOf(String name) {
        return problems.get(name);
    }

    /** The problem of one of the texts of a field that the form repeats; null when it has none. */
    public Words problemOf(String name, int index) {
        return problems.get(numbered(name, index));
    }

    public boolean hasProblem(String name) {
        return problems.containsKey(name);
    }

    private List<String> each(String name, int limit, UnaryOperator<String> read) {
        List<String> texts = new ArrayList<>();
        for (String typed : values(name)) {
            texts.add(checked(numbered(name, texts.size()), read.apply(typed), limit));
        }
        return texts;
    }

    private String checked(String problemName, String text, int limit) {
        Words wrong = TypedText.problemOf(text, limit);
        if (wrong != null) {
            problem(problemName, wrong);
        }
        return text;
    }
}
