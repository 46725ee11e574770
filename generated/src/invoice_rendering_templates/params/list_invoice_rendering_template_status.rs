// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetInvoiceRenderingTemplates/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInvoiceRenderingTemplateStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListInvoiceRenderingTemplateStatus {
    Active = "active",
    Archived = "archived",
});
