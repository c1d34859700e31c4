package se.kompis.material.quarantine;

/**
 * Words to mark on a picture.
 *
 * @param words to the letter
 * @param before the text before them in their section, to tell them from the same words further up
 */
public record Quoted(String words, String before) {}
