// Written by `cargo xtask generate`. Do not edit.

/// The type of account link the user is requesting.
///
/// You can create Account Links of type `account_update` only for connected accounts where your
/// platform is responsible for collecting requirements, including Custom accounts. You can't create
/// them for accounts that have access to a Stripe-hosted Dashboard. If you use
/// [Connect embedded components](https://docs.stripe.com/connect/get-started-connect-embedded-components),
/// you can include components that allow your connected accounts to update their own information.
/// For an account without Stripe-hosted Dashboard access where Stripe is liable for negative
/// balances, you must use embedded components.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountLinkType {
    /// `account_onboarding`
    AccountOnboarding,
    /// `account_update`
    AccountUpdate,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountLinkType {
    AccountOnboarding = "account_onboarding",
    AccountUpdate = "account_update",
});
