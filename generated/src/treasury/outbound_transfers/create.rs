// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::outbound_transfers::create`](fn@crate::treasury::outbound_transfers::create).

pub mod destination_payment_method_options;

rt::params! {
    /// Hash used to generate the PaymentMethod to be used for this OutboundTransfer. Exclusive with
    /// `destination_payment_method`.
    ///
    /// Parameters for `destination_payment_method_data` of [`treasury::outbound_transfers::create`](fn@crate::treasury::outbound_transfers::create).
    pub struct DestinationPaymentMethodData;
}

impl DestinationPaymentMethodData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "financial_account"))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", rt::Value::text(financial_account)))
    }
}

impl Default for DestinationPaymentMethodData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Hash describing payment method configuration details.
    ///
    /// Parameters for `destination_payment_method_options` of [`treasury::outbound_transfers::create`](fn@crate::treasury::outbound_transfers::create).
    pub struct DestinationPaymentMethodOptions;
}

impl DestinationPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: destination_payment_method_options::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.cleared("us_bank_account"))
    }
}

impl Default for DestinationPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
