package se.kompis.material.web;

/** What came of following a link. */
sealed interface Lookup {

    /** It opens. */
    record Found(CitedSource source) implements Lookup {}

    /** No such page, or none for this reader; nothing tells which. */
    record Unknown() implements Lookup {}

    /** The link was right, and its time has run out. */
    record Expired() implements Lookup {}

    /** The material is no longer in use. */
    record Withdrawn() implements Lookup {}
}
