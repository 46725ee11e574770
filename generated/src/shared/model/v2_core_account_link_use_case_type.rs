// Written by `cargo xtask generate`. Do not edit.

/// Open Enum. The type of Account Link the user is requesting.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountLinkUseCaseType {
    /// `account_onboarding`
    AccountOnboarding,
    /// `account_update`
    AccountUpdate,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountLinkUseCaseType {
    AccountOnboarding = "account_onboarding",
    AccountUpdate = "account_update",
});
