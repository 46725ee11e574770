// Written by `cargo xtask generate`. Do not edit.
//! What `destination_payment_method_options` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create) takes.

pub mod us_bank_account;

rt::params! {
    /// Parameters for `destination_payment_method_options[us_bank_account]` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).
    pub struct UsBankAccount;
}

impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `network`.
    #[inline]
    pub fn network(
        self,
        network: crate::treasury_outbound_payment::destination_payment_method_details::us_bank_account::Network,
    ) -> Self {
        Self(self.0.with("network", network))
    }
}

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
