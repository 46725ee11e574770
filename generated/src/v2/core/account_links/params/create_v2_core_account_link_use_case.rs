// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AccountLinkType, CreateV2CoreAccountLinkUseCaseAccountOnboarding,
    CreateV2CoreAccountLinkUseCaseAccountUpdate,
};

stripe_runtime::params! {
    /// The use case of the AccountLink.
    ///
    /// Parameters at `PostV2CoreAccountLinks/use_case`.
    pub struct CreateV2CoreAccountLinkUseCase;
}

impl CreateV2CoreAccountLinkUseCase {
    /// The parameters that Stripe requires.
    ///
    /// - `type_`: Open Enum. The type of Account Link the user is requesting.
    #[inline]
    pub fn new(type_: AccountLinkType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Hash containing configuration options for an Account Link object that onboards a new account.
    #[inline]
    pub fn account_onboarding(
        self,
        account_onboarding: CreateV2CoreAccountLinkUseCaseAccountOnboarding,
    ) -> Self {
        Self(self.0.with("account_onboarding", account_onboarding))
    }

    /// Hash containing configuration options for an Account Link that updates an existing account.
    #[inline]
    pub fn account_update(
        self,
        account_update: CreateV2CoreAccountLinkUseCaseAccountUpdate,
    ) -> Self {
        Self(self.0.with("account_update", account_update))
    }
}

/// The values of `PostV2CoreAccountLinks/use_case/account_onboarding/configurations[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateV2CoreAccountLinkUseCaseConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateV2CoreAccountLinkUseCaseConfiguration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});
