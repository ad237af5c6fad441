package app.tandem.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void letters_of_every_script_stay_as_they_are() {
        assertEquals("Rückruf · 電話 · مكالمة 😀", Visible.line("Rückruf · 電話 · مكالمة 😀"));
    }

    @Test
    void what_would_hide_or_reverse_text_stands_there_as_its_number() {
        assertEquals("pay[U+202E]txt[U+0000][U+200B] ab", Visible.line("pay\u202Etxt\0\u200B\nab"));
    }

    @Test
    void a_text_of_a_hundred_thousand_letters_is_cut_between_two_letters() {
        assertEquals("a".repeat(400) + "…", Visible.line("a".repeat(100_000)));
        assertEquals("a".repeat(399) + "…", Visible.line("a".repeat(399) + "😀".repeat(10)));
    }
}
