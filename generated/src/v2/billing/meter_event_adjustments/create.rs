// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::billing::meter_event_adjustments::create`](fn@crate::v2::billing::meter_event_adjustments::create).

rt::params! {
    /// Specifies which event to cancel.
    ///
    /// Parameters for `cancel` of [`v2::billing::meter_event_adjustments::create`](fn@crate::v2::billing::meter_event_adjustments::create).
    pub struct Cancel;
}

impl Cancel {
    /// The parameters that Stripe requires.
    ///
    /// - `identifier`: The identifier that was originally assigned to the meter event. You can only cancel events
    ///   within 24 hours of Stripe receiving them.
    #[inline]
    pub fn new(identifier: impl Into<String>) -> Self {
        Self(rt::Params::new().with("identifier", rt::Value::text(identifier)))
    }
}
