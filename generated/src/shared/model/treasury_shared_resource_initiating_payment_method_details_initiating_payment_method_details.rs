// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    ReceivedPaymentMethodDetailsFinancialAccount, TreasurySharedResourceBillingDetails,
    TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount,
};

/// The schema `treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails {
    /// Set when `type` is `balance`.
    pub balance: Option<
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsBalance,
    >,
    pub billing_details: TreasurySharedResourceBillingDetails,
    pub financial_account: Option<Part<ReceivedPaymentMethodDetailsFinancialAccount>>,
    /// Set when `type` is `issuing_card`. This is an
    /// [Issuing Card](https://docs.stripe.com/api#issuing_cards) ID.
    pub issuing_card: Option<String>,
    /// Polymorphic type matching the originating money movement's source. This can be an external
    /// account, a Stripe balance, or a FinancialAccount.
    pub type_: TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsType,
    pub us_bank_account: Option<
        Part<TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount>,
    >,
}

impl Record
for TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails {
    fn blank() -> Self {
        Self {
            balance: blank(),
            billing_details: blank(),
            financial_account: blank(),
            issuing_card: blank(),
            type_: blank(),
            us_bank_account: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details",
            constants: &[],
            fields: &[
                Field("balance", OPTIONAL),
                Field("billing_details", REQUIRED),
                Field("financial_account", OPTIONAL),
                Field("issuing_card", OPTIONAL),
                Field("type", REQUIRED),
                Field("us_bank_account", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.balance,
            1 => &self.billing_details,
            2 => &self.financial_account,
            3 => &self.issuing_card,
            4 => &self.type_,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.balance,
            1 => &mut self.billing_details,
            2 => &mut self.financial_account,
            3 => &mut self.issuing_card,
            4 => &mut self.type_,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug
for TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails);

/// Set when `type` is `balance`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsBalance {
    /// `payments`
    Payments,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsBalance {
    Payments = "payments",
});

/// Polymorphic type matching the originating money movement's source. This can be an external
/// account, a Stripe balance, or a FinancialAccount.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsType {
    /// `balance`
    Balance,
    /// `financial_account`
    FinancialAccount,
    /// `issuing_card`
    IssuingCard,
    /// `stripe`
    Stripe,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsType {
    Balance = "balance",
    FinancialAccount = "financial_account",
    IssuingCard = "issuing_card",
    Stripe = "stripe",
    UsBankAccount = "us_bank_account",
});
