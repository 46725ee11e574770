// Written by `cargo xtask generate`. Do not edit.

/// The values of `checkout_acss_debit_mandate_options/default_for[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultFor {
    /// `invoice`
    Invoice,
    /// `subscription`
    Subscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DefaultFor {
    Invoice = "invoice",
    Subscription = "subscription",
});
