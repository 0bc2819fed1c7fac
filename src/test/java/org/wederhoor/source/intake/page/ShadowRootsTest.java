package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadowRootsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div><template shadowrootmode=open><blockquote>“Wij hebben nooit …”</blockquote></template></div>|“Wij hebben nooit …”",
        "<div><template shadowrootmode=closed>a <slot></slot> c</template>b</div>|a b c",
        "<div><template shadowrootmode=OPEN>a <slot name=x>leeg</slot> <slot></slot></template><p>c</p><b slot=x>b</b></div>|a b c",
        "<div><template shadowrootmode=open>a <slot name=x>b</slot></template>niet te zien</div>|a b",
        "<my-quote><template shadowrootmode=open><style>p{}</style><p>a</p></template></my-quote>|a",
        "<div><template shadowrootmode=open>a <slot name=x></slot> <slot name=x>c</slot></template><b slot=x>b</b></div>|a b c",
        "<div><template shadowrootmode=open>a <my-b><template shadowrootmode=open><i>b <slot></slot></i></template>"
                + "<slot></slot></my-b></template>c</div>|a b c",
        "<div><template shadowrootmode=open>a</template><template shadowrootmode=open>niet</template></div>|a",
        "<div><template>niet</template>a</div>|a",
        "<div><template shadowrootmode=nee>niet</template>a</div>|a",
        "<ul><template shadowrootmode=open><li>niet</li></template><li>a</li></ul>|a",
        "<template><div><template shadowrootmode=open>niet</template></div></template>a|a",
        "<div><template shadowrootmode=open><style>b{display:none}</style><b>niet</b>a <slot></slot></template><b>b</b></div> <b>c</b>|a b c",
        "<div><template shadowrootmode=open><style>i{text-decoration:line-through}</style><i>a</i></template></div> <i>b</i>|[STRUCK_OUT: a] b",
        "<style>i{display:none}</style><div><template shadowrootmode=open><i>a</i></template></div><i>niet</i>|a",
        "<div><template shadowrootmode=open><p>a <slot></slot></p></template><s>b</s></div>|a [STRUCK_OUT: b]",
    })
    void they_are_read_as_a_browser_shows_them(String html, String text) {
        assertEquals(text, MarkedPage.inArticle(html).replaceAll("\\s+", " "));
    }
}
