// Written by `cargo xtask generate`. Do not edit.

/// How the card details were provided.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationMethod {
    /// `chip`
    Chip,
    /// `contactless`
    Contactless,
    /// `keyed_in`
    KeyedIn,
    /// `online`
    Online,
    /// `swipe`
    Swipe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AuthorizationMethod {
    Chip = "chip",
    Contactless = "contactless",
    KeyedIn = "keyed_in",
    Online = "online",
    Swipe = "swipe",
});
