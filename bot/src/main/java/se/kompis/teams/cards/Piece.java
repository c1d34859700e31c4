package se.kompis.teams.cards;

import java.util.List;

/**
 * Elements that stay together on one card.
 *
 * @param words what they say; empty where there are only buttons
 */
record Piece(String words, List<Element> elements) {
    Piece {
        elements = List.copyOf(elements);
    }

    static Piece of(String words, Element... elements) {
        return new Piece(words, List.of(elements));
    }
}
