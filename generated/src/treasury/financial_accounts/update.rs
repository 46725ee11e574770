// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update).

pub mod features;
pub mod forwarding_settings;
pub use crate::treasury_financial_account::platform_restrictions;
pub use crate::treasury::financial_accounts::create::{Features, PlatformRestrictions};

rt::params! {
    /// A different bank account where funds can be deposited/debited in order to get the closing FA's
    /// balance to $0
    ///
    /// Parameters for `forwarding_settings` of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update) and `forwarding_settings` of [`treasury::financial_accounts::close`](fn@crate::treasury::financial_accounts::close).
    pub struct ForwardingSettings;
}

impl ForwardingSettings {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: forwarding_settings::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", rt::Value::text(financial_account)))
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }
}
