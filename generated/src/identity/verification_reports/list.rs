// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`identity::verification_reports::list`](fn@crate::identity::verification_reports::list).

/// The values of `type` of [`identity::verification_reports::list`](fn@crate::identity::verification_reports::list).
#[non_exhaustive]
pub enum Type {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Document = "document",
    IdNumber = "id_number",
});
