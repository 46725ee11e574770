// Written by `cargo xtask generate`. Do not edit.
//! What `tracking_details` of [`test_helpers::treasury::outbound_payments::update`](fn@crate::test_helpers::treasury::outbound_payments::update) takes.

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
pub use crate::treasury_outbound_payment::tracking_details::Type;

rt::params! {
    /// Parameters for `tracking_details[ach]` of [`test_helpers::treasury::outbound_payments::update`](fn@crate::test_helpers::treasury::outbound_payments::update) and `tracking_details[ach]` of [`test_helpers::treasury::outbound_transfers::update`](fn@crate::test_helpers::treasury::outbound_transfers::update).
    pub struct Ach;
}

impl Ach {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self(rt::Params::new().with("trace_id", rt::Value::text(trace_id)))
    }
}

rt::params! {
    /// Parameters for `tracking_details[us_domestic_wire]` of [`test_helpers::treasury::outbound_payments::update`](fn@crate::test_helpers::treasury::outbound_payments::update) and `tracking_details[us_domestic_wire]` of [`test_helpers::treasury::outbound_transfers::update`](fn@crate::test_helpers::treasury::outbound_transfers::update).
    pub struct UsDomesticWire;
}

impl UsDomesticWire {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `chips`.
    #[inline]
    pub fn chips(self, chips: impl Into<String>) -> Self {
        Self(self.0.with("chips", rt::Value::text(chips)))
    }

    /// Sets `imad`.
    #[inline]
    pub fn imad(self, imad: impl Into<String>) -> Self {
        Self(self.0.with("imad", rt::Value::text(imad)))
    }

    /// Sets `omad`.
    #[inline]
    pub fn omad(self, omad: impl Into<String>) -> Self {
        Self(self.0.with("omad", rt::Value::text(omad)))
    }
}

impl Default for UsDomesticWire {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
