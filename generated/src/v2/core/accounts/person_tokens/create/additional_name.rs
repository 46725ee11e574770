// Written by `cargo xtask generate`. Do not edit.
//! What `additional_name` of [`v2::core::accounts::person_tokens::create`](fn@crate::v2::core::accounts::person_tokens::create) takes.

/// The purpose or type of the additional name.
#[non_exhaustive]
pub enum Purpose {
    /// `alias`
    Alias,
    /// `maiden`
    Maiden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Purpose {
    Alias = "alias",
    Maiden = "maiden",
});
