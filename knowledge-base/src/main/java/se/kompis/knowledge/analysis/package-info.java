/** How Swedish and English text becomes terms. Knows no other package. */
@org.jspecify.annotations.NullMarked
package se.kompis.knowledge.analysis;
