// Written by `cargo xtask generate`. Do not edit.
//! What `line` of [`invoices::remove_lines`](fn@crate::invoices::remove_lines) takes.

/// The values of `lines[][behavior]` of [`invoices::remove_lines`](fn@crate::invoices::remove_lines).
#[non_exhaustive]
pub enum Behavior {
    /// `delete`
    Delete,
    /// `unassign`
    Unassign,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Behavior {
    Delete = "delete",
    Unassign = "unassign",
});
