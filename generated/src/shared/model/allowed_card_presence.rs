// Written by `cargo xtask generate`. Do not edit.

/// The values of `issuing_card_authorization_controls/allowed_card_presences[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedCardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AllowedCardPresence {
    NotPresent = "not_present",
    Present = "present",
});
