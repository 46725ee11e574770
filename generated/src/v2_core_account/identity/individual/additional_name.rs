// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.individual.additional_name` of [`V2CoreAccount`](crate::V2CoreAccount).

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
