// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card` of [`invoices::create`](fn@crate::invoices::create) takes.

pub mod installments;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;

rt::params! {
    /// Parameters for `payment_settings[payment_method_options][card][installments]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][card][installments]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Installments;
}

impl Installments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(self, plan: installments::Plan) -> Self {
        Self(self.0.with("plan", plan))
    }

    /// Clears `plan`: unsets what is stored.
    #[inline]
    pub fn clear_plan(self) -> Self {
        Self(self.0.cleared("plan"))
    }
}

impl Default for Installments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
