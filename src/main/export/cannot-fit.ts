/** The template asks for something no page can hold; the message says what, and how to mend it. */
export class CannotFit extends Error {}
