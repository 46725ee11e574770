// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// A different bank account where funds can be deposited/debited in order to get the closing FA's
    /// balance to $0
    ///
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccount/forwarding_settings`, `PostTreasuryFinancialAccountsFinancialAccountClose/forwarding_settings`.
    pub struct ForwardingSettings;
}

impl ForwardingSettings {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: ForwardingSettingsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", Value::text(financial_account)))
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(self, payment_method: impl Into<String>) -> Self {
        Self(self.0.with("payment_method", Value::text(payment_method)))
    }
}

/// The values of `PostTreasuryFinancialAccountsFinancialAccount/forwarding_settings/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardingSettingsType {
    /// `financial_account`
    FinancialAccount,
    /// `payment_method`
    PaymentMethod,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ForwardingSettingsType {
    FinancialAccount = "financial_account",
    PaymentMethod = "payment_method",
});
