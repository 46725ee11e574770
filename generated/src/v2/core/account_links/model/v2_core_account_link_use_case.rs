// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    V2CoreAccountLinkUseCaseAccountOnboarding, V2CoreAccountLinkUseCaseAccountUpdate,
    V2CoreAccountLinkUseCaseType,
};

/// Hash containing usage options.
///
/// The object at `v2.core.account_link/use_case`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountLinkUseCase {
    /// Hash containing configuration options for an Account Link object that onboards a new account.
    pub account_onboarding: Option<Part<V2CoreAccountLinkUseCaseAccountOnboarding>>,
    /// Hash containing configuration options for an Account Link that updates an existing account.
    pub account_update: Option<Part<V2CoreAccountLinkUseCaseAccountUpdate>>,
    /// Open Enum. The type of Account Link the user is requesting.
    pub type_: V2CoreAccountLinkUseCaseType,
}

impl Blank for V2CoreAccountLinkUseCase {
    const BLANK: Self = Self {
        account_onboarding: Blank::BLANK,
        account_update: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for V2CoreAccountLinkUseCase {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("account_onboarding", OPTIONAL),
                Field("account_update", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_onboarding,
            1 => &self.account_update,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_onboarding,
            1 => &mut self.account_update,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountLinkUseCase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountLinkUseCase);

/// The values of `v2.core.account_link/use_case/account_onboarding/configurations[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountLinkUseCaseAccountOnboardingConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountLinkUseCaseAccountOnboardingConfiguration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});
