package se.kompis.conversation;

import java.util.Optional;

/**
 * Where quoted words stand, ready to be shown.
 *
 * @param publisher who published them
 * @param title of the material
 * @param place in words, such as {@code sida 14} or {@code avsnitt "Vem ansvarar?"}; empty when the
 *     material has no parts
 * @param version its date in words, or that it is an older version
 * @param source opens the source at that place
 */
public record Citation(
        Optional<String> publisher,
        String title,
        String place,
        Optional<String> version,
        Link source) {}
