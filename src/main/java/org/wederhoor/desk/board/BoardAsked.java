package org.wederhoor.desk.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.wederhoor.dossier.DossierWith;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/**
 * What an address of the board asks for. A value that is unknown asks for nothing, and is told.
 *
 * @param given   the values that are known, by the name they have in the address, in the order they stand there
 * @param unknown those that are not, as they were typed
 */
public record BoardAsked(Map<String, String> given, List<String> unknown) {

    static final String NOBODYS = "none";

    private static final Map<String, Function<String, ?>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("view", value -> value.equals("list") ? value : null);
        KNOWN.put("dossier", value -> Ids.parsed(value).orElse(null));
        KNOWN.put("titled", value -> value.length() <= 200 ? value : null);
        KNOWN.put("owner", value -> value.equals(NOBODYS) ? value : Ids.parsed(value).orElse(null));
        KNOWN.put("due", value -> constant(Due.class, value));
        KNOWN.put("mark", value -> value.equals(BoardFilter.NO_MARK) ? value : constant(Mark.class, value));
        KNOWN.put("stage", value -> constant(Stage.class, value));
        KNOWN.put("sort", BoardAsked::sort);
        KNOWN.put("page", value -> value.matches("[1-9][0-9]{0,4}") ? value : null);
    }

    static BoardAsked of(MultivaluedMap<String, String> query) {
        Map<String, String> given = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        KNOWN.forEach((name, read) -> {
            String value = query.getFirst(name);
            if (value != null && !value.isBlank()) {
                Optional.ofNullable(read.apply(value.strip())).ifPresentOrElse(one -> given.put(name, one.toString()), () -> unknown.add(name + "=" + value));
            }
        });
        return new BoardAsked(given, unknown);
    }

    BoardFilter filter() {
        String owner = value("owner");
        return new BoardFilter(id("dossier"), DossierWith.typed(value("titled")), owner.equals(NOBODYS) ? null : id("owner"), owner.equals(NOBODYS),
                constant(Due.class, value("due")), given.get("mark"), constant(Stage.class, value("stage")));
    }

    /** As it was asked for; empty where it was not. */
    public String value(String name) {
        return given.getOrDefault(name, "");
    }

    /** What is unknown in a line; empty for nothing. */
    public String leftOut() {
        return String.join(", ", unknown);
    }

    public boolean isList() {
        return !value("view").isEmpty();
    }

    /** Whether claims are left out of the lists. */
    public boolean isNarrowed() {
        return !filter().equals(BoardFilter.ALL);
    }

    Sort sort() {
        return Optional.ofNullable(constant(Sort.class, value("sort").replace("-", ""))).orElse(Sort.DUE);
    }

    boolean isReversed() {
        return value("sort").startsWith("-");
    }

    /** How the list is sorted by that, as HTML says it; null where it is sorted by something else. */
    public String ordered(Sort by) {
        return by != sort() ? null : by.isDescending(isReversed()) ? "descending" : "ascending";
    }

    int page() {
        return given.containsKey("page") ? Integer.parseInt(given.get("page")) : 1;
    }

    /** The address of the same claims in another view: as a list, of one stage, in another order. It begins with their first page. */
    public String with(String name, Object value) {
        Map<String, String> other = new LinkedHashMap<>(given);
        other.remove("page");
        other.put(name, value.toString());
        return path(other);
    }

    public String without(String name) {
        return path(but(name).given);
    }

    /** The same but for one value, from the first page on. */
    BoardAsked but(String name) {
        Map<String, String> other = new LinkedHashMap<>(given);
        other.remove("page");
        other.remove(name);
        return new BoardAsked(other, unknown);
    }

    /** The list of a stage's claims. */
    public String stage(Stage stage) {
        Map<String, String> other = new LinkedHashMap<>(given);
        other.keySet().removeAll(List.of("page", "stage", "view"));
        other.put("view", "list");
        other.put("stage", stage.name());
        return path(other);
    }

    /** The list sorted by that, or the other way round when it is already. */
    public String sorted(Sort by) {
        return with("sort", by == sort() && !isReversed() ? "-" + by : by);
    }

    /** The same page again; {@code under} the board's path. */
    public String path(String under) {
        return path("/desk/board" + under, given);
    }

    private static String path(Map<String, String> values) {
        return path("/desk/board", values);
    }

    private static String path(String path, Map<String, String> values) {
        return values.isEmpty() ? path : path + values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
    }

    private static String sort(String value) {
        Sort sort = constant(Sort.class, value.startsWith("-") ? value.substring(1) : value);
        return sort == null ? null : (value.startsWith("-") ? "-" : "") + sort;
    }

    private UUID id(String name) {
        return Ids.parsed(value(name)).orElse(null);
    }

    /** The constant that an address names, whatever its case; null for null, and when none is called so. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equalsIgnoreCase(name == null ? "" : name.strip())).findFirst().orElse(null);
    }
}
