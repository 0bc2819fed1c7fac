package org.wederhoor.dossier.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"+31 20 123 45 67~tel:+31201234567", "+31(0)20-1234567~tel:+31201234567",
            "+49 (0)30 / 1234-56~tel:+4930123456", "+1 (212) 555-0123 ext. 45~tel:+12125550123;ext=45", "+1.212.555.0123 x45~tel:+12125550123;ext=45",
            "+31 20 1234567 toestel 12~tel:+31201234567;ext=12", "+44 20 7946 0958 #3~tel:+442079460958;ext=3", "+290 12345~tel:+29012345",
            "(+31) 20-1234567~tel:+31201234567",
            "+86 10 8529 6618, Durchwahl: 7~tel:+861085296618;ext=7"})
    void a_number_with_the_code_of_its_country_can_be_dialled(String typed, String dialled) {
        assertTrue(PhoneNumber.isOne(typed), typed);
        assertEquals(dialled, PhoneNumber.dialled(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 123 45 67", "0031 20 1234567", "+0 20 123 4567", "+31", "+31 20", "+31 20 123 45 67 / +31 6 12345678", "31201234567",
            "+31 20 CALL NOW", "+1234567890123456789", "tel:+31201234567", "+٣١ ٢٠ ١٢٣٤٥٦٧", 
            "+31 20 1234567;ext", "++31201234567", "+31 20 1234567 ext", "phone"})
    void what_cannot_be_called_from_anywhere_is_no_number(String typed) {
        assertFalse(PhoneNumber.isOne(typed), typed);
    }
}
