package org.wederhoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OuterNamesTest {

    private final Engine plain = Engine.builder().addDefaults().build();
    private final Engine quick = Engine.builder().addDefaults().addValueResolver(new OuterNames()).build();

    @ParameterizedTest
    @ValueSource(strings = {
        "{a}{#for each in list}{each}{a}{each_count}{#if each_hasNext},{/if}{/for}",
        "{#let b=a}{#for each in list}{#let c=each}{a}{b}{c}{/let}{/for}{/let}",
        "{#let a='inner'}{#for a in list}{a}{/for}{a}{/let}{a}",
        "{#each list}{it}{a}{/each}",
        "{#with map}{a}{/with}{map.a}",
        "{#for each in list}{missing??}{missing.or('none')}{a.or('none')}{/for}",
        "{#let none=null}{#for each in list}{none ?: a}{/for}{/let}"
    })
    void names_are_those_that_they_were(String template) {
        assertEquals(rendered(plain, template), rendered(quick, template));
    }

    @Test
    void a_name_that_is_nowhere_is_an_error_still() {
        assertThrows(TemplateException.class, () -> rendered(quick, "{#for each in list}{missing}{/for}"));
    }

    @Test
    void a_name_from_around_a_section_is_asked_of_nothing_else() {
        StringBuilder asked = new StringBuilder();
        ValueResolver last = ValueResolver.builder().priority(-100).appliesTo(context -> {
            asked.append(context.getName());
            return false;
        }).resolveSync(context -> null).build();
        Engine counting = Engine.builder().addDefaults().addValueResolver(new OuterNames()).addValueResolver(last).build();
        assertEquals("outerouter", rendered(counting, "{#for each in list}{#let b=each}{a}{/let}{/for}"));
        assertTrue(asked.isEmpty(), asked.toString());
    }

    private static String rendered(Engine engine, String template) {
        return engine.parse(template).data("a", "outer").data("list", List.of("x", "y")).data("map", Map.of("a", "inner")).render();
    }
}
