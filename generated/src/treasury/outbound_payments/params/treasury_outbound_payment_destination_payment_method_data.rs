// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{
    CreatePaymentMethodUsBankAccount,
    TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails,
};

stripe_runtime::params! {
    /// Hash used to generate the PaymentMethod to be used for this OutboundPayment. Exclusive with
    /// `destination_payment_method`.
    ///
    /// Parameters at `PostTreasuryOutboundPayments/destination_payment_method_data`.
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodData;
}

impl TreasuryOutboundPaymentDestinationPaymentMethodData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: TreasuryOutboundPaymentDestinationPaymentMethodDataType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        self,
        billing_details: TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails,
    ) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", Value::text(financial_account)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: CreatePaymentMethodUsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}

/// The values of `PostTreasuryOutboundPayments/destination_payment_method_data/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryOutboundPaymentDestinationPaymentMethodDataType {
    /// `financial_account`
    FinancialAccount,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryOutboundPaymentDestinationPaymentMethodDataType {
    FinancialAccount = "financial_account",
    UsBankAccount = "us_bank_account",
});
