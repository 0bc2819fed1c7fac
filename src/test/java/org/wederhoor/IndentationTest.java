package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these templates a bar ends a line. */
class IndentationTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>{x}</p>",
        "<div>|  <p>|    {x}|  </p>|</div>",
        "{#if x}|  <br>|{#else}|  <p>{y}</p>|{/if}",
        "{#if x}|  {x}\\|{#else}{y}{/if}\\|{z}",
        "{#if x}{#a /}{/if}|<i>{x}</i>",
        "{#include a/b}|  {#title}{x}{/title}|{/include}",
        "<p id=\"{x}\"|    class=\"a{#if x > 1} b{/if}\">|  {x}|</p>",
        "<li>|  <input type=\"text\"|      {#if x} checked{/if}>|</li>",
        "{#a name=\"b\"|    label=c /}|<hr>",
        "<h{level}>|  {x}|</h{level}>",
        "<!doctype html>|<svg>|  <line/>|</svg>",
        "{! <p> !}|{@java.lang.String x}|{x}",
        "<textarea>|  {x}</textarea>"
    })
    void what_is_set_out_well_has_no_faults(String template) {
        assertEquals(List.of(), Indentation.faults(template.replace('|', '\n')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "<div>|<p>{x}</p>|</div>;2",
        "<div>|    <p>{x}</p>|</div>;2",
        "<div>|\t<p>{x}</p>|</div>;2",
        "<div>|  {x}|  </div>;3",
        "{#if x}|<p>{x}</p>|{/if};2",
        "{#if x}|  {x}|  {#else}|  {y}|{/if};3",
        "<p>{x}</p>|  <p>{x}</p>;2",
        "<p>{x}</p> |{x};1",
        "<p>{x}</p>||{x};2",
        "<p class=\"a\"|  id=\"b\">{x}</p>;2",
        "{#a b=c|  d=e /};2",
        "<ul><li>|  {x}|</li></ul>;1",
        "{#if x}{#for y in x}|  {y}|{/for}{/if};1",
        "<ul>|  <li>|    {x}</li></ul>;3",
        "<p>|  {x};never",
        "{#if x}{x};never",
        "<p>{x}</div>;1",
        "{#if x}<a>{/if}{x}{#if x}</a>{/if};1",
        "</p>;1"
    })
    void what_is_not_is_named_with_its_line(String template, String line) {
        assertEquals(line, Indentation.faults(template.replace('|', '\n')).get(0).split("[: ]")[0]);
    }
}
