package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import io.quarkus.test.junit.QuarkusTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords.Quotation;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.PressHours;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.elsewhere.review.ForeignCheck;
import org.wederhoor.source.Source;
import org.wederhoor.verdict.VerdictTranslation;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.language.Languages;

/** Whatever a thing says is said of by one of its fields: no part of its words is left out of its form, a conflict or the journal. */
@QuarkusTest
class FieldsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wederhoor");
    private static final List<Samples> SAMPLES = List.of(new Samples("One"), new Samples("Two"));

    /** One part of what a thing says, and the enum that has its fields. */
    record Part(Class<?> fields, RecordComponent component) {

        @Override
        public String toString() {
            return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        }
    }

    static Stream<Part> parts() {
        return enums().flatMap(fields -> Stream.of(words(fields).getRecordComponents()).map(component -> new Part(fields, component)));
    }

    @Test
    void everything_that_says_something_has_its_fields() {
        Set<String> said = CLASSES.stream().filter(each -> each.isAnnotatedWith(Entity.class) && each.tryGetMethod("words").isPresent())
                .map(each -> each.getMethod("words").getRawReturnType().getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(said, enums().map(each -> words(each).getName()).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(11, said.size());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_that_changes_is_recorded_and_compared_and_stands_in_the_form(Part part) throws ReflectiveOperationException {
        check(part);
    }

    private static <W> void check(Part part) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        Fields<W> fields = (Fields<W>) part.fields.getField("ALL").get(null);
        W before = words(part, SAMPLES.get(0));
        W after = words(part, SAMPLES.get(1));
        assertFalse(fields.changes(before, after).isEmpty(), "the journal does not tell of " + part);
        Form typed = Form.blank(fields.labels());
        fields.outdated(typed, 1, before, after, Locale.ENGLISH);
        assertEquals(1, typed.getConflict().getDifferences().size(), "what differs in " + part);
        assertNotEquals(filled(fields, before), filled(fields, after), "the form does not hold " + part);
    }

    /** The words that say the same whatever the samples, but for the part. */
    @SuppressWarnings("unchecked")
    private static <W> W words(Part part, Samples other) throws ReflectiveOperationException {
        Class<?> type = part.component.getDeclaringRecord();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> (each.getName().equals(part.component.getName()) ? other : SAMPLES.get(0)).of(each.getGenericType())).toArray();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (W) type.getDeclaredConstructor(types).newInstance(values);
    }

    private static <W> TreeMap<String, List<String>> filled(Fields<W> fields, W words) {
        Form form = fields.filled(fields.labels(), words, Locale.ENGLISH);
        return fields.labels().byName().keySet().stream().collect(Collectors.toMap(name -> name, form::values, (one, other) -> one, TreeMap::new));
    }

    private static Stream<Class<?>> enums() {
        return CLASSES.stream().filter(each -> each.isEnum() && each.isAssignableTo(Field.class)).map(JavaClass::reflect);
    }

    private static Class<?> words(Class<?> fields) {
        return Stream.of(fields.getGenericInterfaces()).filter(ParameterizedType.class::isInstance).map(ParameterizedType.class::cast)
                .filter(each -> each.getRawType() == Field.class).map(each -> (Class<?>) each.getActualTypeArguments()[0]).findFirst().orElseThrow();
    }

    /** A value of each type that words are made of. */
    private static final class Samples {

        private final String text;
        private final Dossier dossier = new Dossier(Ids.next());
        private final Party party = new Party(Ids.next());
        private final Source source = new Source(Ids.next());
        private final Claim claim = new Claim(Ids.next(), dossier);
        private final Statement statement = new Statement(Ids.next(), dossier);
        private final ForeignCheck check = new ForeignCheck();
        private final Account account;

        Samples(String text) {
            this.text = text;
            party.name = text;
            source.label = text;
            claim.sentence = text;
            statement.title = text;
            check.id = Ids.next();
            check.publisher = text;
            check.claim = text;
            account = new Account(Ids.next(), "someone", text, Role.EDITOR);
        }

        Object of(Type type) {
            if (type instanceof ParameterizedType map && map.getRawType() == SortedMap.class) {
                return new TreeMap<>(Map.of(Languages.built().get(0).toLanguageTag(), of(map.getActualTypeArguments()[1])));
            }
            if (type instanceof ParameterizedType many) {
                Object one = of(many.getActualTypeArguments()[0]);
                return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isEnum()) {
                return plain.getEnumConstants()[text.equals("One") ? 0 : 1];
            }
            return Stream.<Object>of(text, party, source, claim, statement, check, PartialDate.of(text, null),
                    new Quotation(source, text, null, true), new Deadline(Instant.EPOCH.plusSeconds(text.hashCode()), ZoneId.of("UTC")),
                    LocalDate.ofEpochDay(text.charAt(0)), account, ZoneId.of(text.equals("One") ? "UTC" : "Europe/Amsterdam"),
                    new PressHours(Map.of(DayOfWeek.MONDAY, List.of(new PressHours.Span(0, text.equals("One") ? 60 : 120)))),
                    new ClaimTranslation(text, text), new VerdictTranslation(text, text, text))
                    .filter(plain::isInstance).findFirst().orElseThrow(() -> new AssertionError("no value of " + type));
        }
    }
}
