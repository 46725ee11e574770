// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) takes.

#[cfg(feature = "payment_records")]
pub mod billing_details;

rt::params! {
    /// Parameters for `payment_method_details[billing_details]` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment), `payment_details[payment_method_details][billing_details]` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create) and one more place.
    pub struct BillingDetails;
}

impl BillingDetails {
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

impl Default for BillingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_records")]
rt::params! {
    /// Parameters for `payment_method_details[custom]` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) and `payment_method_details[custom]` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt).
    pub struct Custom;
}

#[cfg(feature = "payment_records")]
impl Custom {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_name`.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", rt::Value::text(type_)))
    }
}

#[cfg(feature = "payment_records")]
impl Default for Custom {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_records")]
/// The values of `payment_method_details[type]` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) and `payment_method_details[type]` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt).
#[non_exhaustive]
pub enum Type {
    /// `custom`
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_records")]
rt::open_enum!(Type {
    Custom = "custom",
});
