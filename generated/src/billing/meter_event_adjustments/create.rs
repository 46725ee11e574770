// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::meter_event_adjustments::create`](fn@crate::billing::meter_event_adjustments::create).

rt::params! {
    /// Specifies which event to cancel.
    ///
    /// Parameters for `cancel` of [`billing::meter_event_adjustments::create`](fn@crate::billing::meter_event_adjustments::create).
    pub struct Cancel;
}

impl Cancel {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `identifier`.
    #[inline]
    pub fn identifier(self, identifier: impl Into<String>) -> Self {
        Self(self.0.with("identifier", rt::Value::text(identifier)))
    }
}

impl Default for Cancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
