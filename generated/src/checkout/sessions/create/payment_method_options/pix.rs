// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.pix` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage;
pub use crate::checkout_session::payment_method_options::pix::AmountIncludesIof;

rt::params! {
    /// Parameters for `payment_method_options[pix][mandate_options]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct MandateOptions;
}

impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(
        self,
        amount_includes_iof: crate::checkout_session::payment_method_options::pix::AmountIncludesIof,
    ) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(
        self,
        amount_type: crate::checkout_session::payment_method_options::payto::mandate_options::AmountType,
    ) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<String>) -> Self {
        Self(self.0.with("end_date", rt::Value::text(end_date)))
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        self,
        payment_schedule: crate::mandate::payment_method_details::pix::PaymentSchedule,
    ) -> Self {
        Self(self.0.with("payment_schedule", payment_schedule))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<String>) -> Self {
        Self(self.0.with("start_date", rt::Value::text(start_date)))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
