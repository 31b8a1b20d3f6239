declare const brand: unique symbol;

/** A primitive that only its own constructor may produce, so that ids and units cannot be mixed up. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
