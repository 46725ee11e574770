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
    pub fn financial_account(mut self, financial_account: impl Into<String>) -> Self {
        self.0.set("financial_account", Value::text(financial_account));
        self
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.0.set("payment_method", Value::text(payment_method));
        self
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
