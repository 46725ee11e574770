// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).

pub mod payment_details;

rt::params! {
    /// Details about the Client Device Metadata to associate with the payment evaluation.
    ///
    /// Parameters for `client_device_metadata_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).
    pub struct ClientDeviceMetadataDetails;
}

impl ClientDeviceMetadataDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(radar_session: impl Into<String>) -> Self {
        Self(rt::Params::new().with("radar_session", rt::Value::text(radar_session)))
    }
}

rt::params! {
    /// Details about the customer associated with the payment evaluation.
    ///
    /// Parameters for `customer_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).
    pub struct CustomerDetails;
}

impl CustomerDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Sets `customer_account`.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

impl Default for CustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Details about the payment.
    ///
    /// Parameters for `payment_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).
    pub struct PaymentDetails;
}

impl PaymentDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<rt::Currency>,
        payment_method_details: payment_details::PaymentMethodDetails,
    ) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("currency", currency)
                .with("payment_method_details", payment_method_details),
        )
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `money_movement_details`.
    #[inline]
    pub fn money_movement_details(
        self,
        money_movement_details: payment_details::MoneyMovementDetails,
    ) -> Self {
        Self(self.0.with("money_movement_details", money_movement_details))
    }

    /// Sets `shipping_details`.
    #[inline]
    pub fn shipping_details(
        self,
        shipping_details: crate::payment_records::report_payment::ShippingDetails,
    ) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}
