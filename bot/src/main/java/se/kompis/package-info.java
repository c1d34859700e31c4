@org.jspecify.annotations.NullMarked
package se.kompis;
