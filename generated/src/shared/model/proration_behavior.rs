// Written by `cargo xtask generate`. Do not edit.

/// Whether to create prorations when canceling subscriptions. Possible values are `none` and
/// `create_prorations`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `always_invoice`
    AlwaysInvoice,
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ProrationBehavior {
    AlwaysInvoice = "always_invoice",
    CreateProrations = "create_prorations",
    None = "none",
});
