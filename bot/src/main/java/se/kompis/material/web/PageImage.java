package se.kompis.material.web;

import java.nio.file.Path;

/**
 * A picture of a page or slide, as PNG on disk.
 *
 * @param file where it lies
 * @param marked whether the quoted words are marked on it
 */
record PageImage(Path file, boolean marked) {}
