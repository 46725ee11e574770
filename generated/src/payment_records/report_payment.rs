// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_records::report_payment`](fn@crate::payment_records::report_payment).

pub mod payment_method_details;
#[cfg(feature = "payment_records")]
pub mod processor_details;
#[cfg(feature = "payment_records")]
pub mod shipping_details;
#[cfg(feature = "payment_records")]
pub use crate::payment_record::CustomerPresence;

#[cfg(feature = "payment_records")]
rt::params! {
    /// The amount you initially requested for this payment.
    ///
    /// Parameters for `amount_requested` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment).
    pub struct AmountRequested;
}

#[cfg(feature = "payment_records")]
impl AmountRequested {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(value: i64, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("value", value).with("currency", currency))
    }
}

#[cfg(feature = "payment_records")]
rt::params! {
    /// Customer information for this payment.
    ///
    /// Parameters for `customer_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) and `customer_details` of [`payment_records::report_payment_attempt_informational`](fn@crate::payment_records::report_payment_attempt_informational).
    pub struct CustomerDetails;
}

#[cfg(feature = "payment_records")]
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

#[cfg(feature = "payment_records")]
impl Default for CustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_records")]
rt::params! {
    /// Information about the payment attempt failure.
    ///
    /// Parameters for `failed` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) and `failed` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt).
    pub struct Failed;
}

#[cfg(feature = "payment_records")]
impl Failed {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(failed_at: impl Into<rt::Timestamp>) -> Self {
        let failed_at: rt::Timestamp = failed_at.into();
        Self(rt::Params::new().with("failed_at", failed_at))
    }
}

#[cfg(feature = "payment_records")]
rt::params! {
    /// Information about the payment attempt guarantee.
    ///
    /// Parameters for `guaranteed` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) and `guaranteed` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt).
    pub struct Guaranteed;
}

#[cfg(feature = "payment_records")]
impl Guaranteed {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(guaranteed_at: impl Into<rt::Timestamp>) -> Self {
        let guaranteed_at: rt::Timestamp = guaranteed_at.into();
        Self(rt::Params::new().with("guaranteed_at", guaranteed_at))
    }
}

#[cfg(feature = "payment_records")]
/// The outcome of the reported payment.
#[non_exhaustive]
pub enum Outcome {
    /// `failed`
    Failed,
    /// `guaranteed`
    Guaranteed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_records")]
rt::open_enum!(Outcome {
    Failed = "failed",
    Guaranteed = "guaranteed",
});

#[cfg(feature = "payment_records")]
rt::params! {
    /// Information about the Payment Method debited for this payment.
    ///
    /// Parameters for `payment_method_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) and `payment_method_details` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt).
    pub struct PaymentMethodDetails;
}

#[cfg(feature = "payment_records")]
impl PaymentMethodDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        self,
        billing_details: payment_method_details::BillingDetails,
    ) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(self, custom: payment_method_details::Custom) -> Self {
        Self(self.0.with("custom", custom))
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

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: payment_method_details::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "payment_records")]
impl Default for PaymentMethodDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_records")]
rt::params! {
    /// Processor information for this payment.
    ///
    /// Parameters for `processor_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment).
    pub struct ProcessorDetails;
}

#[cfg(feature = "payment_records")]
impl ProcessorDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "custom"))
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(self, custom: processor_details::Custom) -> Self {
        Self(self.0.with("custom", custom))
    }
}

#[cfg(feature = "payment_records")]
impl Default for ProcessorDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Shipping information for this payment.
    ///
    /// Parameters for `shipping_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment), `payment_details[shipping_details]` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create) and 2 more places.
    pub struct ShippingDetails;
}

impl ShippingDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
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

impl Default for ShippingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
