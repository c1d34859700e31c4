package se.kompis.conversation;

/** What a skill answers a message with. */
public sealed interface Response permits Reply, Form, FormErrors {}
