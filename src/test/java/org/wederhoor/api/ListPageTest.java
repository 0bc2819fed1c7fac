package org.wederhoor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ListPageTest {

    static String cursor(String list, String position) {
        return new ListPage(list, null, ListPage.USUAL).cursorAfter(position);
    }

    @Test
    void a_cursor_says_where_its_list_goes_on() {
        assertEquals("the-bridge", ListPage.of("/list", cursor("/list", "the-bridge"), null).after());
        assertNull(ListPage.of("/list", null, null).after());
        assertEquals(100, ListPage.of("/list", null, "100").limit());
    }

    @Test
    void it_says_so_to_no_other_list() {
        for (String other : new String[] {"/lis", "/list/x", "/list?q=x", ""}) {
            String cursor = cursor(other, "the-bridge");
            assertThrows(ApiProblem.class, () -> ListPage.of("/list", cursor, null), other);
        }
        for (String position : new String[] {"", "a\nb", "\0", "'", "A"}) {
            String cursor = cursor("/list", position);
            assertThrows(ApiProblem.class, () -> ListPage.of("/list", cursor, null), position);
        }
    }
}
