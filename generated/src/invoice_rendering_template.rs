// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`InvoiceRenderingTemplate`](crate::InvoiceRenderingTemplate).

/// The status of the template, one of `active` or `archived`.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Archived = "archived",
});
