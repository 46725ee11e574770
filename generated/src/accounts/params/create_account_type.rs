// Written by `cargo xtask generate`. Do not edit.

/// The `type` parameter is deprecated. Use
/// [`controller`](https://docs.stripe.com/api/accounts/create#create_account-controller) instead to
/// configure dashboard access, fee payer, loss liability, and requirement collection.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAccountType {
    /// `custom`
    Custom,
    /// `express`
    Express,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateAccountType {
    Custom = "custom",
    Express = "express",
    Standard = "standard",
});
