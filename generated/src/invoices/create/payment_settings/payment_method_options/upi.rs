// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.upi` of [`invoices::create`](fn@crate::invoices::create) takes.

pub mod mandate_options;

rt::params! {
    /// Parameters for `payment_settings[payment_method_options][upi][mandate_options]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][upi][mandate_options]` of [`invoices::update`](fn@crate::invoices::update).
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

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(
        self,
        amount_type: crate::invoice::payment_settings::payment_method_options::payto::mandate_options::AmountType,
    ) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<rt::Timestamp>) -> Self {
        let end_date: rt::Timestamp = end_date.into();
        Self(self.0.with("end_date", end_date))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
