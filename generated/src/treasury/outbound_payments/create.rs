// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).

pub mod destination_payment_method_data;
pub mod destination_payment_method_options;

rt::params! {
    /// Hash used to generate the PaymentMethod to be used for this OutboundPayment. Exclusive with
    /// `destination_payment_method`.
    ///
    /// Parameters for `destination_payment_method_data` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).
    pub struct DestinationPaymentMethodData;
}

impl DestinationPaymentMethodData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::treasury_outbound_payment::destination_payment_method_details::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        self,
        billing_details: destination_payment_method_data::BillingDetails,
    ) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", rt::Value::text(financial_account)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: destination_payment_method_data::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}

rt::params! {
    /// Payment method-specific configuration for this OutboundPayment.
    ///
    /// Parameters for `destination_payment_method_options` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).
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

rt::params! {
    /// End user details.
    ///
    /// Parameters for `end_user_details` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).
    pub struct EndUserDetails;
}

impl EndUserDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(present: bool) -> Self {
        Self(rt::Params::new().with("present", present))
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }
}
